package redline.lexicon.compile;

import java.util.Collection;

/** What a form may be a form of: the words of the lexicon whose paradigms hold it. */
@FunctionalInterface
public interface Citations {

    /**
     * The words of the lexicon with that form, none for a form that the lexicon does not know.
     *
     * @param language {@code en} or {@code ru}; Kazakh stems are found by their cuts
     * @param form as {@link redline.text.WordForms#key} spells it
     */
    Collection<String> of(String language, String form);
}

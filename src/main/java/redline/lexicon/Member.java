package redline.lexicon;

import java.util.List;

/**
 * One member of a class in one language.
 *
 * @param className a group class or a word class
 * @param concept the language-independent concept of a group; {@code -} for word classes
 * @param text the citation form
 * @param forms further citation forms
 * @param adjective citation form of the adjective, or empty
 * @param feminine citation form of the feminine, or empty
 * @param plural citation form of an irregular plural, or empty
 * @param ambiguous whether the name is also an ordinary word
 */
public record Member(
        String language,
        String className,
        String concept,
        String text,
        List<String> forms,
        String adjective,
        String feminine,
        String plural,
        boolean ambiguous,
        Status status,
        SourceRow row) {

    public Member {
        forms = List.copyOf(forms);
    }
}

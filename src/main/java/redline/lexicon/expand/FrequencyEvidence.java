package redline.lexicon.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The frequency classes of Russian word forms, from the spelling dictionary. The lexicon checker
 * uses them to warn when a form is written like a common word. Classes are known of citation forms
 * mostly, so a form has the class of its commonest lemma.
 */
public final class FrequencyEvidence {

    /** The highest class, that of the commonest words. */
    public static final int HIGHEST = 26;

    private static final String RESOURCE = "/org/languagetool/resource/ru/hunspell/ru_RU.dict";
    private static final char LOWEST_LETTER = 'A';

    private final Lazy<FsaDictionary> spelling = new Lazy<>(() -> FsaDictionary.load(RESOURCE));
    private final Lazy<RussianDictionary> dictionary = new Lazy<>(RussianDictionary::new);

    /** The class of a form, 1 for the rarest to {@link #HIGHEST}; 0 if the dictionary lacks it. */
    public int classOf(String form) {
        String normal = RussianLetters.normal(form);
        int best = classOfWord(normal);
        for (RussianDictionary.Reading reading : dictionary.get().readings(normal)) {
            best = Math.max(best, classOfWord(reading.lemma()));
            best = Math.max(best, classOfWord(RussianLetters.fold(reading.lemma())));
        }
        return best;
    }

    /** The class of a form as another word than its citation: that of the commonest other lemma that has this form. */
    public int classOfOthers(String form, String citation) {
        String normal = RussianLetters.normal(form);
        String own = RussianLetters.fold(RussianLetters.normal(citation));
        int best = 0;
        for (RussianDictionary.Reading reading : dictionary.get().readings(normal)) {
            RussianTag tag = reading.tag();
            boolean other = !RussianLetters.fold(reading.lemma()).equals(own)
                    && !tag.isPersonalName()
                    && !tag.isFamilyName()
                    && !isOwn(reading.lemma(), own);
            best = other ? Math.max(best, classOfSpelling(reading.lemma())) : best;
        }
        return best;
    }

    /** Whether the citation is itself a form of the lemma: «киргизы» and «киргиз» are one name. */
    private boolean isOwn(String lemma, String citation) {
        return dictionary.get().readings(citation).stream()
                .anyMatch(reading -> reading.lemma().equals(lemma));
    }

    /** The words of at least a class that begin with some letters, in the order of the dictionary. */
    public List<String> wordsFrom(String beginning, int leastClass) {
        List<String> found = new ArrayList<>();
        for (byte[] rest : spelling.get().continuations(beginning)) {
            List<byte[]> parts = spelling.get().split(rest);
            byte[] data = parts.get(1);
            if (data.length > 0 && data[data.length - 1] - LOWEST_LETTER + 1 >= leastClass) {
                found.add(beginning + spelling.get().text(parts.get(0)));
            }
        }
        return found;
    }

    private int classOfWord(String word) {
        return Math.max(classOfSpelling(word), classOfSpelling(capitalised(word)));
    }

    private int classOfSpelling(String form) {
        int best = 0;
        for (byte[] entry : form.isEmpty() ? List.<byte[]>of() : spelling.get().entries(form)) {
            best = Math.max(best, entry[entry.length - 1] - LOWEST_LETTER + 1);
        }
        return best;
    }

    private static String capitalised(String form) {
        return form.isEmpty() ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}

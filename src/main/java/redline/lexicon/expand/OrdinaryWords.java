package redline.lexicon.expand;

/**
 * Which words are ordinary Russian or English ones, by the dictionaries: what is an ordinary word is no misspelling of
 * another. The dictionaries are opened when first asked. Safe for use by several threads.
 */
public final class OrdinaryWords {

    private static final String ENGLISH = "/org/languagetool/resource/en/english.dict";

    private final Lazy<RussianDictionary> russian = new Lazy<>(RussianDictionary::new);
    private final Lazy<FsaDictionary> english = new Lazy<>(() -> FsaDictionary.load(ENGLISH));

    /** Whether a lower-case form is a Russian word. */
    public boolean isRussian(String form) {
        return russian.get().has(RussianLetters.normal(form));
    }

    /** Whether a lower-case form is an English word that is written with a small letter. */
    public boolean isPlainEnglish(String form) {
        return english.get().has(form);
    }

    /** Whether a lower-case form is an English word or name. */
    public boolean isEnglish(String form) {
        String name = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        return english.get().has(form) || english.get().has(name);
    }
}

package redline.lexicon.expand;

/**
 * The frequency classes of ordinary English words: those of the spelling dictionary for words that the dictionary of
 * parts of speech knows in small letters. A word that is only a name has none.
 */
public final class EnglishFrequency {

    private static final String SPELLING = "/org/languagetool/resource/en/hunspell/en_US.dict";
    private static final String WORDS = "/org/languagetool/resource/en/english.dict";
    private static final char LOWEST_LETTER = 'A';

    private final Lazy<FsaDictionary> spelling = new Lazy<>(() -> FsaDictionary.load(SPELLING));
    private final Lazy<FsaDictionary> words = new Lazy<>(() -> FsaDictionary.load(WORDS));

    /** The class of a lower-case form, 1 for the rarest to 26; 0 if it is no ordinary word. */
    public int classOf(String form) {
        if (form.isEmpty() || words.get().entries(form).isEmpty()) {
            return 0;
        }
        int best = 0;
        for (byte[] entry : spelling.get().entries(form)) {
            best = Math.max(best, entry[entry.length - 1] - LOWEST_LETTER + 1);
        }
        return best;
    }
}

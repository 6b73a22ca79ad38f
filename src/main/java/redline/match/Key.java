package redline.match;

/**
 * One reading of a word: a symbol that it stands for.
 *
 * @param features the form's features
 * @param conditions what must hold in the post for the reading to count
 * @param kinds bits of {@link MatchKind}
 */
record Key(int symbol, int features, int conditions, int kinds) {

    /** The name is also an ordinary word. */
    static final int AMBIGUOUS = 1;
    /** The post must show evidence of Kazakh. */
    static final int KAZAKH_POST = 1 << 1;
    /** The post must have Cyrillic words: the word is written in Latin look-alikes only. */
    static final int CYRILLIC_POST = 1 << 2;
    /** The post must have Latin words: the word is written in Cyrillic look-alikes only. */
    static final int LATIN_POST = 1 << 3;
    /** The words beside it must be Cyrillic: a word of one letter, written in a look-alike. */
    static final int CYRILLIC_BESIDE = 1 << 4;
    /** The words beside it must be Latin: a word of one letter, written in a look-alike. */
    static final int LATIN_BESIDE = 1 << 5;
    /** The post must show Russian in Latin letters. */
    static final int TRANSLITERATED_POST = 1 << 6;
    /** The post must show Kazakh in Latin letters. */
    static final int KAZAKH_LATIN_POST = 1 << 7;
    /** The post must show no Kazakh. */
    static final int NO_KAZAKH_POST = 1 << 8;
    /** The conditions of those words of Latin letters that are Russian or Kazakh ones. */
    static final int OTHER_LETTERS = TRANSLITERATED_POST | KAZAKH_LATIN_POST;
}

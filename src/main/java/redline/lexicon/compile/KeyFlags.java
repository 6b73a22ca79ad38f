package redline.lexicon.compile;

/** Bits that a key carries besides its features: its conditions and where it comes from. */
public final class KeyFlags {

    /** The name is also an ordinary word: it needs a capital inside a sentence or another group beside it. */
    public static final int AMBIGUOUS = 1;
    /** A short Kazakh stem: it needs evidence of Kazakh in the post. */
    public static final int KAZAKH_EVIDENCE = 1 << 1;
    /** The citation form has letters that only Kazakh has. */
    public static final int KAZAKH_LETTERS = 1 << 2;
    /** The form is the citation form itself. */
    public static final int CITATION = 1 << 3;
    /** A Kazakh verb whose negated forms count too. */
    public static final int ALLOWS_NEGATED = 1 << 4;
    /** A Kazakh verb whose passive and causative forms count too. */
    public static final int ALLOWS_VOICE = 1 << 5;

    /** A Kazakh citation form that is already plural: its forms are plural. */
    public static final int PLURAL_STEM = 1 << 6;

    /** A name with a class among its words: read once the members of several words are known. */
    public static final int HOLDS_CLASS = 1 << 7;

    private KeyFlags() {}
}

package redline.text;

/** The bit set of grammatical features that a word form can carry: case and number cells, and form flags. */
public final class Features {

    public static final int NOM = 0;
    public static final int GEN = 1;
    public static final int DAT = 2;
    public static final int ACC = 3;
    public static final int INS = 4;
    public static final int LOC = 5;
    public static final int ABL = 6;

    /** All cells of both numbers. */
    public static final int CELLS = (1 << 14) - 1;

    /** The cells of the singular. */
    public static final int ALL_SG = 0b01_0101_0101_0101;

    /** The cells of the plural. */
    public static final int ALL_PL = ALL_SG << 1;

    /** An adjectival form. */
    public static final int ADJ = 1 << 14;

    /** A feminine counterpart. */
    public static final int FEM = 1 << 15;

    public static final int VERB = 1 << 16;

    /** An imperative. */
    public static final int IMP = 1 << 17;

    /** An infinitive. */
    public static final int INF = 1 << 18;

    /** A negated verb form (Kazakh). */
    public static final int NEG = 1 << 19;

    public static final int PAST = 1 << 20;

    /** A participle. */
    public static final int PTCP = 1 << 21;

    /** A form with a possessive ending. */
    public static final int POSS = 1 << 22;

    /** A form with a predicate ending (Kazakh). */
    public static final int PRED = 1 << 23;

    /** A present or future form. */
    public static final int PRES = 1 << 24;

    public static final int NOUN = 1 << 25;

    /** An unsuffixed form, or one that is both noun and adjective: it may modify a following noun. */
    public static final int BARE = 1 << 26;

    /** A form that was read as Kazakh. */
    public static final int KAZAKH = 1 << 28;

    /** A form with a passive or causative suffix. */
    public static final int VOICE = 1 << 27;

    /** A form that says "without" (Kazakh -сыз). */
    public static final int PRIVATIVE = 1 << 29;

    private Features() {}

    /** The features with each case in both numbers: a people is one or many. */
    public static int inBothNumbers(int features) {
        int singular = (features & ALL_SG) | ((features & ALL_PL) >> 1);
        return features | singular | (singular << 1);
    }

    /** The bit of one case in one number (0 singular, 1 plural). */
    public static int cell(int grammaticalCase, int plural) {
        return 1 << (grammaticalCase * 2 + plural);
    }
}

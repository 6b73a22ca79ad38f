package redline.lexicon.compile;

/** Names of the fields of the lexicon's index. */
public final class IndexFields {

    /** What a document is: entry, except, example, member or forms. */
    public static final String TYPE = "type";
    /** The place of a document in the order of the rows. */
    public static final String ORDER = "order";
    /** Id of the entry that a document is or belongs to. */
    public static final String ID = "id";
    /** The pattern, the sentence or the citation form, as written. */
    public static final String TEXT = "text";
    /** The words of an entry with its examples and reasons, analysed by language: {@code words_en} and so on. */
    public static final String WORDS = "words_";

    static final String LANGUAGE = "language";
    static final String ROW = "row";
    static final String LINE = "line";
    static final String WORD = "word";
    static final String FORM = "form";
    static final String FEATURES = "features";

    private IndexFields() {}
}

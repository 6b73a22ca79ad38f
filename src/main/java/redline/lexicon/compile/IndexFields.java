package redline.lexicon.compile;

import java.util.List;

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
    /** Every topic that a flag of an entry may have. */
    public static final String TOPICS = "topics";
    /** Slug of an entry's category. */
    public static final String CATEGORY = "category";
    /** Slug of the status of an entry or member. */
    public static final String STATUS = "status";
    /** Slugs of the group classes that an entry may be aimed at. */
    public static final String TARGETS = "targets";
    /** The language of a row. */
    public static final String LANGUAGE = "language";
    /** A word of the lexicon that has been inflected. */
    public static final String WORD = "word";
    /** A form of such a word behind its language, spelled as it is looked up: {@code ru жгут}. */
    public static final String FORM_KEY = "formKey";
    /** The hashes of an entry's {@link Sketch}. */
    public static final String SKETCH = "sketch";
    /** How many hashes that are. */
    public static final String SKETCH_SIZE = "sketchSize";

    /** The words of a pattern and of its word classes, by language: {@code pattern_en} and so on. */
    public static final String PATTERN = "pattern_";
    /** The content words of the stretches that must be flagged, by language. */
    public static final String HITS = "hits_";
    /** The reason, the suggestion and the examples, by language. */
    public static final String WORDS = "words_";

    /** The fields with analysed words, without their languages. */
    static final List<String> SEARCHED = List.of(PATTERN, HITS, WORDS);

    /** Raised whenever the same rows would give other documents. */
    static final String LAYOUT = "7";

    static final String ROW = "row";
    static final String LINE = "line";
    /** All forms of a word, a line each. */
    static final String FORMS = "forms";
    /** Their features in the same order, as numbers with spaces between. */
    static final String FEATURES = "features";

    private IndexFields() {}
}

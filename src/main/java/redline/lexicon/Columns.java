package redline.lexicon;

import java.util.List;

/** The columns of the lexicon's files, in order. */
final class Columns {

    static final List<String> ENTRIES = List.of(
            "kind",
            "id",
            "text",
            "category",
            "severity",
            "topic",
            "targets",
            "pos",
            "options",
            "why",
            "suggestion",
            "source",
            "reviewedBy",
            "status");
    static final List<String> CLASSES = List.of(
            "kind", "class", "concept", "text", "forms", "adjective", "feminine", "plural", "ambiguous", "status");
    /** The one column that holds dates. */
    static final String RETRIEVED = "retrieved";

    static final List<String> SOURCES = List.of("source", "title", "address", "licence", RETRIEVED, "sha256");

    static final List<String> WEIGHTS = List.of("name", "next", "points", "before", "after");

    static final int KIND = 0;
    static final int ID = 1;
    static final int TEXT = 2;
    static final int CATEGORY = 3;
    static final int SEVERITY = 4;
    static final int TOPIC = 5;
    static final int TARGETS = 6;
    static final int POS = 7;
    static final int OPTIONS = 8;
    static final int WHY = 9;
    static final int SUGGESTION = 10;
    static final int SOURCE = 11;
    static final int REVIEWED_BY = 12;
    static final int STATUS = 13;

    static final int MEMBER_CLASS = 1;
    static final int MEMBER_CONCEPT = 2;
    static final int MEMBER_TEXT = 3;
    static final int MEMBER_FORMS = 4;
    static final int MEMBER_ADJECTIVE = 5;
    static final int MEMBER_FEMININE = 6;
    static final int MEMBER_PLURAL = 7;

    private Columns() {}
}

package redline.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import redline.text.Span;

/** Rows of lexicons that name nobody, for tests. */
public final class MadeUpRows {

    /** Where all of them stand. */
    public static final SourceRow ROW = new SourceRow("made-up.tsv", 1);

    private MadeUpRows() {}

    /** A live phrase about peoples. */
    public static Entry entry(String id, String text, Optional<Topic> topic) {
        return new Entry(
                id,
                id.substring(0, 2),
                text,
                Category.DEHUMANISATION,
                4,
                topic,
                Set.of(GroupClass.PEOPLE),
                List.of(),
                Set.of(),
                "Why.",
                "Instead.",
                "team",
                "",
                Status.LIVE);
    }

    /** A member of a class. */
    public static Member member(String language, String className, String concept, String text) {
        return new Member(language, className, concept, text, List.of(), "", "", "", false, Status.LIVE, ROW);
    }

    /** A sentence that must be flagged from its beginning to a place in it. */
    public static Example hit(String id, String text, int end) {
        return new Example(id, Example.Kind.HIT, text, Optional.of(new Span(0, end)), ROW);
    }

    /** A sentence that must not be flagged. */
    public static Example miss(String id, String text) {
        return new Example(id, Example.Kind.MISS, text, Optional.empty(), ROW);
    }
}

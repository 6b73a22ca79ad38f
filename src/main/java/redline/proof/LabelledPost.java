package redline.proof;

import java.util.List;
import redline.text.Span;

/**
 * A post of which somebody has said what should be flagged.
 *
 * @param id the post's own id, or its line in the file
 * @param spans what should be flagged in it, where that is known
 * @param language the language as the file names it, or empty
 * @param topic the topic as the file names it, or empty
 * @param category the category as the file names it, or empty
 */
public record LabelledPost(
        String id, String text, Label label, List<Span> spans, String language, String topic, String category) {

    public LabelledPost {
        spans = List.copyOf(spans);
    }

    /** What somebody has said about a post. */
    public enum Label {
        /** It should be flagged. */
        FLAG,
        /** It should not be flagged. */
        NONE,
        /** Nobody has said. */
        UNKNOWN
    }

    /** A post without spans, topic and category. */
    static LabelledPost of(String id, String text, Label label, String language) {
        return new LabelledPost(id, text, label, List.of(), language, "", "");
    }
}

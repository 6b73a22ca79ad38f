package redline.explain;

import java.util.List;

/**
 * An assessment with what is no part of it: the entries that look like words which were not flagged. One line of JSON;
 * the assessment in it has the bytes that it has everywhere.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** The line without its end. */
    public static String line(Assessment assessment, String text, List<NearEntry> nearest) {
        StringBuilder out = new StringBuilder();
        JsonLine line = new JsonLine(out);
        line.item(explanation -> explanation
                .raw("assessment", AssessmentJson.line(assessment, text))
                .array("nearest", nearest, near -> line.item(n -> near(n, near))));
        return out.toString();
    }

    private static void near(JsonLine line, NearEntry near) {
        line.text("entry", near.entry().id())
                .text("category", near.entry().category().slug())
                .number("severity", near.entry().severity())
                .text("pattern", near.entry().text())
                .text("flags", near.example())
                .texts("shared", near.words());
    }
}

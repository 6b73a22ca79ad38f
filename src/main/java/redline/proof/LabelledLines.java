package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import redline.explain.OffsetUnit;
import redline.proof.LabelledPost.Label;
import tools.jackson.databind.JsonNode;

/**
 * Our own form of labelled posts, one object a line: {@code id}, {@code text}, {@code label} ({@code flag} or
 * {@code none}), {@code spans}, {@code lang}, {@code topic}, {@code category}; all but text and label may be missing.
 *
 * @param unit the unit of {@code spans}
 */
public record LabelledLines(OffsetUnit unit) implements LabelledFile {

    @Override
    public List<LabelledPost> read(Path file) throws IOException {
        return JsonLines.read(file, this::post);
    }

    private LabelledPost post(JsonNode object, long line) {
        String id = JsonLines.optional(object, "id");
        String text = JsonLines.text(object, "text");
        return new LabelledPost(
                id.isEmpty() ? Long.toString(line) : id,
                text,
                label(JsonLines.text(object, "label")),
                CharacterSpans.pairs(object.path("spans"), text, unit),
                JsonLines.optional(object, "lang"),
                JsonLines.optional(object, "topic"),
                JsonLines.optional(object, "category"));
    }

    private static Label label(String label) {
        return switch (label) {
            case "flag" -> Label.FLAG;
            case "none" -> Label.NONE;
            default -> throw new IllegalArgumentException("the label \"" + label + "\" is unknown; use flag or none");
        };
    }
}

package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import redline.explain.OffsetUnit;
import redline.proof.LabelledPost.Label;
import tools.jackson.databind.JsonNode;

/** HateXplain as JSON lines: {@code label2} is toxic or non-toxic, {@code rationale_char_spans} in code points. */
final class RationaleLines implements LabelledFile {

    @Override
    public List<LabelledPost> read(Path file) throws IOException {
        return JsonLines.read(file, RationaleLines::post);
    }

    private static LabelledPost post(JsonNode object, long line) {
        String text = JsonLines.text(object, "text");
        boolean isToxic = JsonLines.text(object, "label2").equals("toxic");
        return new LabelledPost(
                JsonLines.optional(object, "id"),
                text,
                isToxic ? Label.FLAG : Label.NONE,
                CharacterSpans.pairs(object.path("rationale_char_spans"), text, OffsetUnit.CODEPOINT),
                "en",
                "",
                "");
    }
}

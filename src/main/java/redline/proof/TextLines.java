package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import redline.proof.LabelledPost.Label;

/**
 * JSON lines with a text each and one label for all.
 *
 * @param field the member that holds the text
 */
record TextLines(String field, Label label, String language) implements LabelledFile {

    @Override
    public List<LabelledPost> read(Path file) throws IOException {
        return JsonLines.read(file, (object, line) -> {
            String id = JsonLines.optional(object, "id");
            String text = JsonLines.text(object, field);
            return LabelledPost.of(id.isEmpty() ? Long.toString(line) : id, text, label, language);
        });
    }
}

package redline.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import redline.proof.LabelledPost.Label;

/** A text file as one document, and each of its paragraphs (lines) again by itself; presumed neutral. */
final class Documents implements LabelledFile {

    @Override
    public List<LabelledPost> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<LabelledPost> posts = new ArrayList<>();
        posts.add(LabelledPost.of("document", text, Label.NONE, ""));
        long number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                posts.add(LabelledPost.of("line " + number, line, Label.NONE, ""));
            }
        }
        return posts;
    }
}

package redline.proof;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reading of JSON lines as labelled posts, with all problems of the file at once. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    /** How one object becomes a post; what it misses is an IllegalArgumentException that says what to do. */
    @FunctionalInterface
    interface Reading {
        LabelledPost post(JsonNode object, long line);
    }

    static List<LabelledPost> read(Path file, Reading reading) throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        long number = 0;
        for (String line : lines(file)) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank()) {
                continue;
            }
            try {
                posts.add(reading.post(JSON.readTree(text), number));
            } catch (JacksonException e) {
                problems.add(file + ":" + number + ": not valid JSON; correct the line");
            } catch (IllegalArgumentException e) {
                problems.add(file + ":" + number + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new LabelledDataException(problems);
        }
        return posts;
    }

    /** A member that must be a string. */
    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("no \"" + name + "\" that is a string; add it");
        }
        return value.stringValue();
    }

    /** A member as text whatever its type, empty when it is missing. */
    static String optional(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new LabelledDataException(List.of(file + ":1: not valid UTF-8; save it as UTF-8"));
        }
    }
}

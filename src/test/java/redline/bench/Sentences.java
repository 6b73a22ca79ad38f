package redline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redline.TestEngine;
import redline.lexicon.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of which posts are made, by language ({@code mixed}: all) and by what they hold. */
final class Sentences {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private Sentences() {}

    /** Talk of every day that names no group. */
    static List<String> everyday(String language) {
        return languages(language)
                .flatMap(one -> lines("bench/everyday-" + one + ".txt"))
                .toList();
    }

    /** Sentences that look like an entry and are not: innocent cases, and what entries must not flag. */
    static List<String> innocent(String language) {
        List<String> sentences = new ArrayList<>(cases(language));
        languages(language).forEach(one -> sentences.addAll(examples(one, Example.Kind.MISS)));
        return sentences;
    }

    /** Sentences that entries must flag. */
    static List<String> flagged(String language) {
        return languages(language)
                .flatMap(one -> examples(one, Example.Kind.HIT).stream())
                .toList();
    }

    private static Stream<String> languages(String language) {
        return language.equals("mixed") ? LANGUAGES.stream() : Stream.of(language);
    }

    private static List<String> examples(String language, Example.Kind kind) {
        return TestEngine.get().lexicon().examples().stream()
                .filter(example -> example.kind() == kind && example.entryId().startsWith(language + "."))
                .map(Example::text)
                .toList();
    }

    private static List<String> cases(String language) {
        return lines("functional/" + language + ".jsonl")
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.path("label").asString().equals("none"))
                .map((JsonNode line) -> line.path("text").asString())
                .toList();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(RESOURCES.resolve(file), StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

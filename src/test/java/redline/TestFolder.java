package redline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the tests' resources that a test may change. */
public final class TestFolder {

    private TestFolder() {}

    /** Copies a folder of the tests' resources, below {@code redline}. */
    public static Path copy(String name, Path to) throws IOException {
        return copy(Golden.resource(name), to);
    }

    /** Copies a folder. */
    public static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }

    /** Adds lines at the end of a file. */
    public static void append(Path file, String... lines) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8) + String.join("\n", List.of(lines)) + "\n";
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

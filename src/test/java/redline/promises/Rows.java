package redline.promises;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a resource of tab-separated cells: language first; lines with # are comments. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String name) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<List<String>> of(String name, String language) {
        return of(name).stream().filter(row -> row.get(0).equals(language)).toList();
    }
}

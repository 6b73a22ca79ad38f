package redline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Kazakh words that must not be read as a shorter stem with a suffix (сатқын is not сат), folded.
 *
 * @param stems words that are the shortest stem of all their own forms
 * @param forms single forms that are read only as they stand
 */
record KazakhProtected(Set<String> stems, Set<String> forms) {
    private static final String RESOURCE = "kazakh-protected.txt";
    private static final String ONLY_FORM = "=";

    KazakhProtected {
        stems = Set.copyOf(stems);
        forms = Set.copyOf(forms);
    }

    static KazakhProtected load() {
        try (InputStream in = KazakhProtected.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWhole(String folded) {
        return stems.contains(folded) || forms.contains(folded);
    }

    private static KazakhProtected read(BufferedReader reader) {
        Set<String> lines = reader.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
        return new KazakhProtected(
                folded(lines.stream()
                        .filter(line -> !line.startsWith(ONLY_FORM))
                        .collect(Collectors.toSet())),
                folded(lines.stream()
                        .filter(line -> line.startsWith(ONLY_FORM))
                        .map(line -> line.substring(1))
                        .collect(Collectors.toSet())));
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream().map(KazakhCuts::fold).collect(Collectors.toSet());
    }
}

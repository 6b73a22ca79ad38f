package redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: what a person sees, compared as a whole. A missing file fails; {@code -Dgolden.write=true} writes it, and
 * the difference is read before it is committed.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "redline");

    private Golden() {}

    /** A folder or file of the tests' resources, below {@code redline}. */
    public static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    /** Compares with the golden file of that name, below {@code redline} in the tests' resources. */
    public static void check(String name, String actual) {
        Path file = resource(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            assertThat(file).as("golden file; -Dgolden.write=true writes it").exists();
            assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

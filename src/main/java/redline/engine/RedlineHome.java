package redline.engine;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder of an installation: lexicons, configuration and the compiled index.
 *
 * @param root the folder that holds {@code lexicons/} and {@code config/}
 */
public record RedlineHome(Path root) {

    public RedlineHome {
        Objects.requireNonNull(root, "root");
    }

    /** The folder that the launcher names with {@code -Dredline.home}, else the working directory. */
    public static RedlineHome find() {
        String home = System.getProperty("redline.home", "");
        return new RedlineHome(Path.of(home).toAbsolutePath().normalize());
    }

    /** The annotated phrases. */
    public Path lexicons() {
        return root.resolve("lexicons");
    }

    /** {@code policy.yaml} and {@code server.yaml}. */
    public Path config() {
        return root.resolve("config");
    }

    /** Where compiled indexes are kept, one folder a lexicon version. */
    public Path index() {
        return root.resolve("var").resolve("index");
    }
}

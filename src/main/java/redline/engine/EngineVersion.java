package redline.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of the program, written into the jar by the build. */
final class EngineVersion {

    private EngineVersion() {}

    static String current() {
        try (InputStream in = EngineVersion.class.getResourceAsStream("/redline/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("the program's version cannot be read", e);
        }
    }
}

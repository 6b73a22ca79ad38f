package redline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the API: written by hand as {@code openapi.yaml}, served as JSON. */
final class OpenApi {

    private OpenApi() {}

    static String json() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("/openapi.yaml"))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object contract =
                    new Load(LoadSettings.builder().setLabel("openapi").build()).loadFromString(yaml);
            return JsonMapper.builder().build().writeValueAsString(contract);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml cannot be read", e);
        }
    }
}

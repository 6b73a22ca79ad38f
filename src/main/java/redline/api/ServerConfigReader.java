package redline.api;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import redline.api.ServerConfig.Limits;

/** The reader of {@code config/server.yaml}: strict, and with all problems at once. */
public final class ServerConfigReader {

    private static final List<String> LIMITS =
            List.of("bodyBytes", "postCharacters", "batchPosts", "requestSeconds", "headerBytes");

    private final SettingNodes settings;

    private ServerConfigReader(SettingNodes settings) {
        this.settings = settings;
    }

    /** The settings in that file; throws a {@link ServerConfigException} with every problem if there are any. */
    public static ServerConfig read(Path file) {
        SettingNodes settings = new SettingNodes(file.toString());
        return new ServerConfigReader(settings).config(root(file, settings));
    }

    /** What a settings file holds; stops with the problem if it cannot be read. */
    static Node root(Path file, SettingNodes settings) {
        Optional<Node> root = compose(file, settings);
        settings.stopIfAny();
        return root.orElseThrow();
    }

    private static Optional<Node> compose(Path file, SettingNodes settings) {
        try {
            String yaml = Files.readString(file, StandardCharsets.UTF_8);
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel("server").build()).composeString(yaml);
            if (root.isEmpty()) {
                settings.problem(Optional.empty(), "the file is empty; copy the shipped one");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            String what = Optional.ofNullable(e.getProblem()).orElse("something else stands here");
            settings.problem(e.getProblemMark(), "not valid YAML: " + what + "; correct the indentation or the quotes");
        } catch (CharacterCodingException e) {
            settings.problem(Optional.empty(), "not valid UTF-8; save the file as UTF-8");
        } catch (YamlEngineException e) {
            settings.problem(Optional.empty(), "not valid YAML; remove characters that cannot be printed");
        } catch (IOException e) {
            settings.problem(
                    Optional.empty(), "cannot be read; give back the file that is shipped, or the right to read it");
        }
        return Optional.empty();
    }

    private ServerConfig config(Node root) {
        Map<String, Node> top = settings.mapping(root, "the file", List.of("host", "port", "limits"));
        String host = host(top);
        int port = settings.number(top, "port", 0, 65_535);
        Node limits = top.get("limits");
        Map<String, Node> parts = limits == null ? Map.of() : settings.mapping(limits, "limits", LIMITS);
        ServerConfig config = new ServerConfig(
                host,
                port,
                new Limits(
                        settings.number(parts, "bodyBytes", 1_000, 1_000_000_000),
                        settings.number(parts, "postCharacters", 1, 10_000_000),
                        settings.number(parts, "batchPosts", 1, 100_000),
                        settings.number(parts, "requestSeconds", 1, 3_600),
                        settings.number(parts, "headerBytes", 1_000, 1_000_000)));
        settings.stopIfAny();
        return config;
    }

    private String host(Map<String, Node> top) {
        String host = settings.text(top, "host");
        Node node = top.get("host");
        if (node != null && !host.isEmpty()) {
            Loopback.problem(host, true).ifPresent(what -> settings.problem(node.getStartMark(), "host: " + what));
        }
        return host;
    }
}

package redline.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import redline.review.ReviewSettings;

/** The reader of {@code config/review.yaml}: strict, and with all problems at once. */
public final class ReviewConfigReader {

    private static final List<String> KEYS =
            List.of("database", "claimMinutes", "sameKindInARow", "gravestInARow", "breakMinutes", "retentionDays");
    private static final int LONGEST_CLAIM = 12 * 60;

    private ReviewConfigReader() {}

    /** The settings in that file; throws a {@link ServerConfigException} with every problem if there are any. */
    public static ReviewConfig read(Path file) {
        SettingNodes settings = new SettingNodes(file.toString());
        Node root = ServerConfigReader.root(file, settings);
        Map<String, Node> top = settings.mapping(root, "the file", KEYS);
        ReviewConfig config = new ReviewConfig(
                settings.text(top, "database"),
                new ReviewSettings(
                        settings.number(top, "claimMinutes", 1, LONGEST_CLAIM),
                        settings.number(top, "sameKindInARow", 1, 1_000),
                        settings.number(top, "gravestInARow", 1, 1_000),
                        settings.number(top, "breakMinutes", 1, 1_000),
                        settings.number(top, "retentionDays", 0, 36_500)));
        settings.stopIfAny();
        return config;
    }
}

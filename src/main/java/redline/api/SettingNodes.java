package redline.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The nodes of one settings file, read strictly; everything wrong is gathered with its place. */
final class SettingNodes {

    private record Problem(int line, int column, String what) {}

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    SettingNodes(String file) {
        this.file = file;
    }

    /** The values of a mapping that must have exactly these keys; unknown ones are left out. */
    Map<String, Node> mapping(Node node, String name, List<String> keys) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node.getStartMark(), name + " is not a mapping; give it the keys " + String.join(", ", keys));
            return values;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!keys.contains(key)) {
                problem(
                        tuple.getKeyNode().getStartMark(),
                        "unknown key \"" + key + "\" in " + name + "; use one of " + String.join(", ", keys));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode().getStartMark(), "\"" + key + "\" stands twice in " + name + "; remove one");
            }
        }
        for (String key : keys) {
            if (!values.containsKey(key)) {
                problem(node.getStartMark(), name + " has no \"" + key + "\"; add it");
            }
        }
        return values;
    }

    /** The text of that key; empty when it is missing or wrong. */
    String text(Map<String, Node> values, String key) {
        Node node = values.get(key);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        if (node != null) {
            problem(node.getStartMark(), key + " is not a text; write one word");
        }
        return "";
    }

    /** The whole number of that key; {@code low} when it is missing or wrong. */
    int number(Map<String, Node> values, String key, int low, int high) {
        Node node = values.get(key);
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("[0-9]{1,10}")) {
            long number = Long.parseLong(scalar.getValue());
            if (number >= low && number <= high) {
                return (int) number;
            }
        }
        if (node != null) {
            problem(
                    node.getStartMark(),
                    key + " is not a whole number from " + low + " to " + high + "; correct it, without _ or a unit");
        }
        return low;
    }

    void problem(Optional<Mark> mark, String what) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        problems.add(new Problem(line, column, what));
    }

    /** Stops with all problems, if there are any. */
    void stopIfAny() {
        if (!problems.isEmpty()) {
            throw new ServerConfigException(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .map(problem -> file + ":" + problem.line() + ":" + problem.column() + ": " + problem.what())
                    .toList());
        }
    }
}

package redline.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Strict reading of YAML nodes: whatever is unknown, missing, twice or of a wrong type becomes a problem with its place. */
final class YamlValues {

    private final YamlProblems problems;

    YamlValues(YamlProblems problems) {
        this.problems = problems;
    }

    /** The values of a mapping that must have exactly these keys; wrong ones are left out. */
    Map<String, Node> mapping(Node node, String name, Collection<String> keys) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problems.add(node, name + " is not a mapping; give it the keys " + String.join(", ", keys));
            return values;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!keys.contains(key)) {
                problems.add(
                        tuple.getKeyNode(),
                        "unknown key \"" + key + "\" in " + name + "; use one of " + String.join(", ", keys));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(tuple.getKeyNode(), "key \"" + key + "\" stands twice in " + name + "; remove one");
            }
        }
        for (String key : keys) {
            if (!values.containsKey(key)) {
                problems.add(node, name + " has no \"" + key + "\"; add it");
            }
        }
        return values;
    }

    /** The items of a list of that length; empty when it is none. */
    List<Node> list(Node node, String name, int length) {
        if (node instanceof SequenceNode sequence && sequence.getValue().size() == length) {
            return sequence.getValue();
        }
        problems.add(node, name + " is not a list of " + length + " values; give " + length + ", as in [1, 2]");
        return List.of();
    }

    String text(Node node, String name) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        problems.add(node, name + " is not a text; write one line of text");
        return "";
    }

    BigDecimal number(Node node, String name, String low, String high) {
        Optional<BigDecimal> number = decimal(node);
        if (number.isPresent()
                && number.get().compareTo(new BigDecimal(low)) >= 0
                && number.get().compareTo(new BigDecimal(high)) <= 0) {
            return number.get();
        }
        problems.add(node, name + " is not a number from " + low + " to " + high + "; correct it");
        return BigDecimal.ZERO;
    }

    int integer(Node node, String name, int low, int high) {
        Optional<BigDecimal> number = decimal(node).filter(YamlValues::isWhole);
        if (number.isPresent()
                && number.get().compareTo(BigDecimal.valueOf(low)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(high)) <= 0) {
            return number.get().intValueExact();
        }
        problems.add(node, name + " is not a whole number from " + low + " to " + high + "; correct it");
        return 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> decimal(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            return Optional.of(new BigDecimal(scalar.getValue()));
        }
        return Optional.empty();
    }
}

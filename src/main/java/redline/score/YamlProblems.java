package redline.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The problems of one YAML file, gathered so that a person sees all of them at once. */
final class YamlProblems {

    private record Problem(int line, int column, String what) {}

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    YamlProblems(String file) {
        this.file = file;
    }

    void add(Node node, String what) {
        add(node.getStartMark(), what);
    }

    void add(Optional<Mark> mark, String what) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        problems.add(new Problem(line, column, what));
    }

    /** Stops with all problems, if there are any. */
    void stopIfAny() {
        if (!problems.isEmpty()) {
            throw new PolicyException(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .map(problem -> file + ":" + problem.line() + ":" + problem.column() + ": " + problem.what())
                    .toList());
        }
    }
}

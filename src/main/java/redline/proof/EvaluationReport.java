package redline.proof;

import java.util.List;
import java.util.Map;
import redline.explain.Versions;

/**
 * The figures of an evaluation with all that is needed to make them again. It holds no texts.
 *
 * @param seed of the random samples behind the intervals of F1
 */
public record EvaluationReport(List<File> files, Versions versions, int minSeverity, long seed) {

    public EvaluationReport {
        files = List.copyOf(files);
    }

    /**
     * The figures of one file.
     *
     * @param sha256 the checksum of the file
     * @param labels what its labels mean
     * @param groups the figures of all its posts, then of parts of them, in order
     */
    public record File(String name, String sha256, String labels, Map<String, Figures> groups) {}
}

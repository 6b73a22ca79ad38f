package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import redline.explain.OffsetUnit;

/** A file of labelled posts in our own form, evaluated with all its groups. */
public final class LabelledData {

    private LabelledData() {}

    /**
     * The figures of that file, by language, topic and category too.
     *
     * @param name what the report calls it
     */
    public static EvaluationReport.File evaluate(Path file, String name, OffsetUnit unit, Evaluation evaluation)
            throws IOException {
        return new EvaluationReport.File(
                name, Checksum.of(file), "flag or none", evaluation.byGroup(name, new LabelledLines(unit).read(file)));
    }
}

package redline.bench;

import java.util.List;
import redline.TestEngine;

/**
 * The figures of a run with what they depend on: the JVM, the machine, the lexicon.
 *
 * @param plan how much was measured
 */
record Report(String plan, String java, String system, int processors, String lexicon, List<Row> rows) {

    Report {
        rows = List.copyOf(rows);
    }

    /** The figures of this machine with the shipped lexicon. */
    static Report of(Plan plan, List<Row> rows) {
        return new Report(
                plan.name(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                TestEngine.get().lexicon().version(),
                rows);
    }
}

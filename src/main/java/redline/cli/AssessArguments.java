package redline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;

/** The options about an assessment that several commands have. */
final class AssessArguments {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--min-severity",
            paramLabel = "N",
            description = "List and count flags from this severity on, 1 to 6 (default: the policy's, 3 as shipped).")
    private @Nullable Integer minSeverity;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            defaultValue = "utf16",
            description = "Unit of all offsets: utf16 (Java, JavaScript) or codepoint (Python, R) (default: utf16).")
    private OffsetUnit offsets = OffsetUnit.UTF16;

    /** The options of an assessment, the policy's where none were given. */
    AssessOptions options(Assessor assessor, boolean suppressed) {
        int severity = minSeverity == null ? assessor.policy().defaultMinSeverity() : minSeverity;
        return new AssessOptions(severity, suppressed, offsets);
    }

    /** Stops with a usage error if a value is out of its range. */
    void check() {
        checkSeverity("--min-severity", minSeverity, command);
    }

    /** Stops with a usage error if that severity is given and is none. */
    static void checkSeverity(String option, @Nullable Integer severity, @Nullable CommandSpec command) {
        if (severity != null && command != null && (severity < 1 || severity > 6)) {
            throw new ParameterException(
                    command.commandLine(), option + ": " + severity + " is not a severity; give a number from 1 to 6");
        }
    }
}

package redline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import redline.lexicon.Lexicon;
import redline.lexicon.Problem;
import redline.lexicon.Warning;
import redline.proof.LexiconVerdict;

/** {@code redline lexicon check}: all mistakes at once. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Says everything that is wrong with the lexicons, at once.",
        description = {
            "One line a mistake: file:line:column: what is wrong; what to do. When the rows are right, every hit and"
                + " miss row is tried. Warnings, each kind below a heading, are worth a look and no mistakes: phrases"
                + " that another entry finds too, words found alone that are also ordinary words, misses that prove"
                + " nothing, examples that name the same group again and again.",
            "",
            "Exit codes: 0 nothing is wrong, 2 wrong usage, 3 there are mistakes."
        })
final class LexiconCheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    LexiconCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LexiconVerdict verdict = LexiconVerdict.of(arguments.folder(), arguments.policy(), arguments.index());
        ResultStream out = new ResultStream(streams.out());
        for (Problem problem : verdict.problems()) {
            out.write(problem + "\n");
        }
        writeWarnings(verdict.warnings(), out);
        out.flush();
        streams.err().println(summary(verdict));
        return verdict.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** The warnings of each kind below a heading. */
    private static void writeWarnings(List<Warning> warnings, ResultStream out) throws IOException {
        for (Warning.Kind kind : Warning.Kind.values()) {
            List<Warning> some =
                    warnings.stream().filter(warning -> warning.kind() == kind).toList();
            if (!some.isEmpty()) {
                out.write("# " + kind.title() + ": " + some.size() + "\n");
            }
            for (Warning warning : some) {
                out.write(warning + "\n");
            }
        }
    }

    private static String summary(LexiconVerdict verdict) {
        Lexicon lexicon = verdict.lexicon();
        int problems = verdict.problems().size();
        return String.format(
                Locale.ROOT,
                "redline: %s%s in %,d entries, %,d examples and %,d members",
                problems == 0 ? "no mistakes" : problems == 1 ? "1 mistake" : problems + " mistakes",
                verdict.warnings().isEmpty() ? "" : ", " + verdict.warnings().size() + " to look at",
                lexicon.entries().size(),
                lexicon.examples().size(),
                lexicon.members().size());
    }
}

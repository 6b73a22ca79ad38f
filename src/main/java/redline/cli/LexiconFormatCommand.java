package redline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redline.lexicon.LexiconFormat;
import redline.lexicon.LexiconFormat.Formatted;
import redline.lexicon.Problem;

/** {@code redline lexicon fmt}: the canonical form of the files. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Brings the files of the lexicons into their canonical form.",
        description = {
            "Unicode NFC, LF, trimmed cells; lines stay where they are. With --sort also a"
                    + " fixed order: entries by id, each with its exceptions and examples behind it; members by class,"
                    + " concept and text; comments above the row they precede. Nothing is lost.",
            "",
            "Prints the files that it changes. Exit codes: 0 done, 2 wrong usage, 3 a file cannot be formatted, or"
                    + " with --check differs from its canonical form."
        })
final class LexiconFormatCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    @Option(names = "--check", description = "Change nothing, only print the files that would change.")
    private boolean check;

    @Option(names = "--sort", description = "Put the rows in order, too.")
    private boolean sort;

    LexiconFormatCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Formatted> changed = LexiconFormat.format(arguments.folder(), order(), problems).stream()
                .filter(Formatted::changes)
                .toList();
        ResultStream out = new ResultStream(streams.out());
        for (Formatted file : changed) {
            if (!check) {
                LexiconFormat.write(file);
            }
            out.write(file.name() + "\n");
        }
        out.flush();
        problems.forEach(problem -> streams.err().println(problem));
        boolean clean = problems.isEmpty() && (!check || changed.isEmpty());
        return clean ? ExitCode.DONE : ExitCode.FAILED;
    }

    private LexiconFormat.Order order() {
        return sort ? LexiconFormat.Order.SORTED : LexiconFormat.Order.AS_WRITTEN;
    }
}

package redline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import redline.engine.RedlineEngine;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconReader;
import redline.lexicon.LexiconStats;
import redline.lexicon.StatTable;
import redline.lexicon.compile.LexiconStore;
import redline.proof.TargetSpread;

/** {@code redline lexicon stats}: how much there is of what. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Counts entries, members and examples, and how evenly the examples name groups.")
final class LexiconStatsCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    LexiconStatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = LexiconReader.read(arguments.folder());
        List<StatTable> tables = new ArrayList<>(LexiconStats.of(lexicon));
        try (RedlineEngine engine = new RedlineEngine(LexiconStore.openForProof(lexicon), arguments.policy())) {
            tables.addAll(TargetSpread.of(engine));
        }
        ResultStream out = new ResultStream(streams.out());
        out.write(String.join("\n", tables.stream().map(StatTable::text).toList()));
        out.flush();
        return ExitCode.DONE;
    }
}

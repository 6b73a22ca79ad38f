package redline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import redline.lexicon.Entry;
import redline.lexicon.compile.CompiledLexicon;
import redline.search.EntryJson;
import redline.search.SimilarEntries;
import redline.search.SimilarEntries.Pair;

/** {@code redline lexicon duplicates}: entries that may be one. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Lists pairs of entries whose patterns are nearly the same.",
        description = {
            "The share is the part of their words and pairs of words that both patterns have, whatever the groups and"
                    + " gaps; the most similar first. A pair is worth a look and no mistake."
        })
final class LexiconDuplicatesCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    @Option(
            names = "--share",
            paramLabel = "X",
            description = "List pairs from this share on, above 0 and up to 1 (default: 0.6).")
    private double share = 0.6;

    @Option(names = "--json", description = "One pair a line as JSON.")
    private boolean json;

    LexiconDuplicatesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (spec != null && !(share > 0 && share <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--share: " + share + " is no share; give a number above 0 and up to 1");
        }
        try (CompiledLexicon compiled = arguments.compiled()) {
            List<Pair> pairs = new SimilarEntries(compiled).pairs(share);
            ResultStream out = new ResultStream(streams.out());
            for (Pair pair : pairs) {
                out.write(json ? EntryJson.pair(pair) + "\n" : text(pair));
            }
            out.flush();
            streams.err().println("redline: " + pairs.size() + (pairs.size() == 1 ? " pair" : " pairs"));
        }
        return ExitCode.DONE;
    }

    private static String text(Pair pair) {
        String share = String.format(Locale.ROOT, "%.2f", pair.share());
        return share + "  " + line(pair.first()) + "      " + line(pair.second());
    }

    private static String line(Entry entry) {
        return entry.id() + "  " + entry.text() + "\n";
    }
}

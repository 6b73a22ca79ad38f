package redline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import redline.lexicon.LexiconReader;
import redline.lexicon.compile.FormsReport;

/** {@code redline lexicon forms}: what an editor's words become. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Shows all forms of the words of an entry, a concept or a class.",
        description = {
            "English and Russian words with every inflected form, Kazakh stems with what they accept behind them."
        })
final class LexiconFormsCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    @Parameters(
            paramLabel = "ID",
            description = "An entry such as ru.dehumanisation.0001, a concept such as people.uzbek, or a class.")
    private String id = "";

    LexiconFormsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String report = FormsReport.of(LexiconReader.read(arguments.folder()), id)
                .orElseThrow(() -> new CommandFailure(
                        id + ": no such entry, concept or class; give one such as en.dehumanisation.0001, people.uzbek"
                                + " or vermin"));
        ResultStream out = new ResultStream(streams.out());
        out.write(report);
        out.flush();
        return ExitCode.DONE;
    }
}

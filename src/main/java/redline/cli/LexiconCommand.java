package redline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code redline lexicon}: the commands of those who write the annotated phrases. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Checks, formats, describes and searches the lexicons.",
        description = {"How to write a phrase stands in lexicons/README.md."})
public final class LexiconCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LexiconCommand() {}

    /** The command with its own commands. */
    public static CommandLine of(Streams streams) {
        return new CommandLine(new LexiconCommand())
                .addSubcommand(new LexiconCheckCommand(streams))
                .addSubcommand(new LexiconFormatCommand(streams))
                .addSubcommand(new LexiconStatsCommand(streams))
                .addSubcommand(new LexiconFormsCommand(streams))
                .addSubcommand(new LexiconWeighCommand(streams))
                .addSubcommand(new LexiconSearchCommand(streams))
                .addSubcommand(new LexiconDuplicatesCommand(streams));
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}

package redline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import redline.engine.RedlineHome;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.LexiconStore;
import redline.score.Policy;
import redline.score.PolicyReader;

/** The option that all commands about lexicons have. */
final class LexiconArguments {

    @Option(
            names = "--lexicons",
            paramLabel = "DIR",
            description = "The folder with the lexicons (default: lexicons/ of this installation).")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? RedlineHome.find().lexicons() : folder;
    }

    /** The lexicon with its index, which is kept for the next time. */
    CompiledLexicon compiled() {
        return LexiconStore.open(folder(), index());
    }

    /** Where compiled lexicons are kept. */
    Path index() {
        return RedlineHome.find().index();
    }

    Policy policy() {
        return PolicyReader.read(RedlineHome.find().config().resolve("policy.yaml"));
    }
}

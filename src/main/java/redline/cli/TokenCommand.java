package redline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redline.review.access.Role;
import redline.review.access.Tokens;

/** {@code redline desk token}: secrets for programs. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "Adds, lists and revokes tokens for programs.")
final class TokenCommand implements Runnable {

    private final Streams streams;
    private final StoreArguments store;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TokenCommand(Streams streams, StoreArguments store) {
        this.streams = streams;
        this.store = store;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Makes a token and prints it, this once; send it as Authorization: Bearer TOKEN.")
    int add(
            @Parameters(paramLabel = "NAME", description = "What the log calls it.") String name,
            @Option(
                            names = "--role",
                            defaultValue = "platform",
                            description = "platform (submits, appeals, erases; the default) or a role of people.")
                    String role) {
        Role chosen = AccountCommand.role(spec, role);
        return with(tokens -> out().println(tokens.add("system", name, chosen)));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tokens, not their secrets.")
    int list() {
        return with(tokens -> tokens.list()
                .forEach(token -> out().println(
                                token.name() + "\t" + token.role().slug() + (token.isRevoked() ? "\trevoked" : ""))));
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Makes every token of that name worthless.")
    int revoke(@Parameters(paramLabel = "NAME", description = "The token's name.") String name) {
        return with(tokens -> {
            tokens.revoke("system", name);
            out().println("Revoked " + name + ".");
        });
    }

    private int with(Consumer<Tokens> work) {
        return store.use(database -> work.accept(new Tokens(database, Clock.systemUTC())));
    }

    private PrintStream out() {
        return new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    }
}

package redline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redline.review.access.Accounts;
import redline.review.access.Role;

/** {@code redline desk account}: who may sign in. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "Adds, lists, changes and removes accounts.",
        description = "As soon as there is one, everybody signs in, on this machine too.")
final class AccountCommand implements Runnable {

    private final Streams streams;
    private final StoreArguments store;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AccountCommand(Streams streams, StoreArguments store) {
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
            description = "Makes an account; the password is asked for, or read from standard input.")
    int add(
            @Parameters(paramLabel = "NAME", description = "Small Latin letters, digits, dots, hyphens.") String name,
            @Option(names = "--role", required = true, description = "reviewer, maintainer or admin.") String role)
            throws IOException {
        Role chosen = role(spec, role);
        String password = password();
        return with(accounts -> {
            accounts.add("system", name, chosen, password);
            out().println("Made the account " + name + ", " + chosen.slug() + ".");
        });
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
    int list() {
        return with(accounts -> {
            List<Accounts.Account> all = accounts.list();
            if (all.isEmpty()) {
                streams.err().println("No accounts yet; make one with 'redline desk account add NAME --role admin'.");
            }
            all.forEach(account -> out().println(
                            account.name() + "\t" + account.role().slug() + (account.isRemoved() ? "\tremoved" : "")));
        });
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Lets nobody sign in with that account, until it is restored; what was done with it stays in"
                    + " the log.")
    int remove(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
        return with(accounts -> {
            accounts.remove("system", name);
            out().println("Removed the account " + name + ".");
        });
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Lets somebody sign in again with an account that was removed.")
    int restore(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
        return with(accounts -> {
            accounts.restore("system", name);
            out().println("Restored the account " + name + ".");
        });
    }

    @Command(name = "role", mixinStandardHelpOptions = true, description = "Gives an account another role, at once.")
    int changeRole(
            @Parameters(paramLabel = "NAME", description = "The account.") String name,
            @Parameters(paramLabel = "ROLE", description = "reviewer, maintainer or admin.") String role) {
        Role chosen = role(spec, role);
        return with(accounts -> {
            accounts.setRole("system", name, chosen);
            out().println("The account " + name + " is " + chosen.slug() + " now.");
        });
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description =
                    "Gives an account another password, ends a lock and signs out who is signed in; the password is"
                            + " asked for, or read from standard input.")
    int changePassword(@Parameters(paramLabel = "NAME", description = "The account.") String name) throws IOException {
        String password = password();
        return with(accounts -> {
            accounts.setPassword("system", name, password);
            out().println("The account " + name + " has another password now.");
        });
    }

    /** The role of that name, or a complaint about the option. */
    static Role role(CommandSpec spec, String role) {
        Optional<Role> chosen = Role.of(role);
        return chosen.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "--role: there is no such role; use platform, reviewer, maintainer or admin"));
    }

    private String password() throws IOException {
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            char[] typed = console.orElseThrow().readPassword("Password: ");
            return typed == null ? "" : new String(typed);
        }
        String line = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private int with(Consumer<Accounts> work) {
        return store.use(database -> work.accept(new Accounts(database, Clock.systemUTC())));
    }

    private PrintStream out() {
        return new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    }
}

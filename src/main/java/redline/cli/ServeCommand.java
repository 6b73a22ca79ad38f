package redline.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import redline.api.ApiServer;
import redline.api.EngineBackend;
import redline.api.Loopback;
import redline.api.ReviewBackend;
import redline.api.ServerConfig;
import redline.api.ServerConfigException;
import redline.api.ServerConfigReader;
import redline.api.ServerStartException;
import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;
import redline.review.Desk;
import redline.review.access.Accounts;
import redline.review.access.Tokens;
import redline.review.audit.AuditEvent;
import redline.review.store.Database;

/** {@code redline serve}: the API and the page, until the program is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Starts the API and the pages: check a text, the lexicon, the review desk.",
        description = {
            "Assessing stores nothing; the review desk keeps what is submitted to it. Settings: config/server.yaml,"
                    + " config/review.yaml."
        },
        footer = {"", "Exit codes: 2 wrong usage, 3 the server could not start."})
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "The port; 0 takes a free one (default: 7070).")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address; one that others reach needs accounts (default: 127.0.0.1).")
    private @Nullable String host;

    @Option(names = "--demo", description = "With sample cases at the review desk; what is decided is not kept.")
    private boolean demo;

    @Mixin
    private StoreArguments store = new StoreArguments();

    @Override
    public Integer call() throws InterruptedException {
        checkArguments();
        RedlineHome home = RedlineHome.find();
        try {
            serve(home, chosen(ServerConfigReader.read(home.config().resolve("server.yaml"))));
            return ExitCode.DONE;
        } catch (ServerConfigException | ServerStartException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private void serve(RedlineHome home, ServerConfig config) throws InterruptedException {
        try (Database database = demo ? Demo.database() : store.open();
                RedlineEngine engine = opened(home, database, config)) {
            Desk desk = new Desk(
                    database, Clock.systemUTC(), StoreArguments.config().settings());
            EngineBackend backend = new EngineBackend(engine);
            if (demo) {
                Demo.fill(desk, backend);
            }
            ReviewBackend review = new ReviewBackend(desk, accounts(database), new Tokens(database, Clock.systemUTC()));
            try (ApiServer server = ApiServer.start(backend, Optional.of(review), config);
                    var _ = Retention.start(desk)) {
                logStart(desk, engine);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
                PrintWriter out = command().getOut();
                out.println("Redline is ready at " + server.url() + (demo ? "review" : ""));
                out.flush();
                server.await();
            }
        }
    }

    /** The engine, opened only when nothing else hinders the server. */
    private static RedlineEngine opened(RedlineHome home, Database database, ServerConfig config) {
        Loopback.problem(config.host(), accounts(database).exist()).ifPresent(what -> {
            throw new CommandFailure("host " + what);
        });
        return RedlineEngine.open(home);
    }

    private static Accounts accounts(Database database) {
        return new Accounts(database, Clock.systemUTC());
    }

    /** Told only of a server that listens. */
    private static void logStart(Desk desk, RedlineEngine engine) {
        desk.log().append(new AuditEvent("system", "load", "", versions(engine)));
        desk.log()
                .appendIfNew(new AuditEvent(
                        "system", "settings", "", desk.settings().json().toString()));
    }

    private static String versions(RedlineEngine engine) {
        return "{\"lexicon\":\"" + engine.versions().lexicon() + "\",\"policy\":\""
                + engine.versions().policy() + "\"}";
    }

    private void checkArguments() {
        Optional<String> problem = Optional.ofNullable(host).flatMap(name -> Loopback.problem(name, true));
        if (problem.isPresent()) {
            throw new ParameterException(command(), "--host: " + problem.get());
        }
        if (port != null && (port < 0 || port > 65_535)) {
            throw new ParameterException(command(), "--port: " + port + " is not from 0 to 65535; correct it");
        }
    }

    /** The settings of the file, except what the command line says otherwise. */
    private ServerConfig chosen(ServerConfig config) {
        ServerConfig hosted = host == null ? config : config.withHost(host);
        return port == null ? hosted : hosted.withPort(port);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}

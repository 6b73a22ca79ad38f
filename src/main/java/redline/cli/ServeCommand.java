package redline.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import redline.api.ApiServer;
import redline.api.EngineBackend;
import redline.api.Loopback;
import redline.api.ServerConfig;
import redline.api.ServerConfigException;
import redline.api.ServerConfigReader;
import redline.api.ServerStartException;
import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;

/** {@code redline serve}: the API and the page, until the program is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Starts the API and the page on this machine.",
        description = {"Assessing stores nothing. The usual address and the limits stand in config/server.yaml."},
        footer = {"", "Exit codes: 2 wrong usage, 3 the server could not start."})
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "The port; 0 takes a free one (default: 7070).")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address, of this machine alone (default: 127.0.0.1).")
    private @Nullable String host;

    @Override
    public Integer call() throws InterruptedException {
        checkArguments();
        RedlineHome home = RedlineHome.find();
        try {
            serve(home, chosen(ServerConfigReader.read(home.config().resolve("server.yaml"))));
            return ExitCode.DONE;
        } catch (ServerConfigException e) {
            PrintWriter err = command().getErr();
            err.println(String.valueOf(e.getMessage()));
            err.flush();
            return ExitCode.FAILED;
        } catch (ServerStartException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private void serve(RedlineHome home, ServerConfig config) throws InterruptedException {
        try (RedlineEngine engine = RedlineEngine.open(home);
                ApiServer server = ApiServer.start(new EngineBackend(engine), config)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            PrintWriter out = command().getOut();
            out.println("Redline is ready at " + server.url());
            out.flush();
            server.await();
        }
    }

    private void checkArguments() {
        Optional<String> problem = Optional.ofNullable(host).flatMap(Loopback::problem);
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

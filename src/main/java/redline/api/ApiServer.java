package redline.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.LoggerFactory;
import redline.api.ServerConfig.Limits;

/** The running server: the API and the pages. */
public final class ApiServer implements AutoCloseable {

    private static final long STOP_MILLIS = 5_000;

    private final Javalin javalin;
    private final String host;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private ApiServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /** Starts listening; throws a {@link ServerStartException} where that cannot be. */
    public static ApiServer start(ApiBackend backend, ServerConfig config) {
        return start(backend, Optional.empty(), config);
    }

    /** The same with the review desk; an address that others reach needs accounts. */
    public static ApiServer start(ApiBackend backend, Optional<ReviewBackend> review, ServerConfig config) {
        boolean hasAccounts = review.filter(desk -> desk.accounts().exist()).isPresent();
        Loopback.problem(config.host(), hasAccounts).ifPresent(what -> {
            throw new ServerStartException("host " + what);
        });
        ServerSocketChannel channel = bind(config.host(), config.port());
        return new ApiServer(
                Javalin.start(settings -> configure(settings, backend, review, config, channel)), config.host());
    }

    /** The address to open in a browser. */
    public String url() {
        return "http://" + Loopback.inUrl(host) + ":" + javalin.port() + "/";
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        stopped.await();
    }

    /** Stops listening, after the requests under way or five seconds. */
    @Override
    public void close() {
        javalin.stop();
        stopped.countDown();
    }

    private static void configure(
            JavalinConfig settings,
            ApiBackend backend,
            Optional<ReviewBackend> review,
            ServerConfig config,
            ServerSocketChannel channel) {
        Limits limits = config.limits();
        settings.startup.showJavalinBanner = false;
        settings.startup.showOldJavalinVersionWarning = false;
        settings.startup.startupWatcherEnabled = false;
        settings.http.compressionStrategy = CompressionStrategy.NONE;
        settings.http.prefer405over404 = true;
        settings.router.javaLangErrorHandler((response, error) -> {
            LoggerFactory.getLogger(ApiServer.class).error("a request failed: {}", Failure.withoutWords(error));
            response.setStatus(500);
        });
        settings.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setErrorHandler(new TransportProblems());
        });
        settings.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new TransportProblems()));
        settings.jetty.addConnector((server, http) -> connector(server, http, limits, channel));
        Gate gate = new Gate(review, Loopback.is(config.host()));
        List<Routes.Route> all = new ArrayList<>(Routes.of(backend, limits));
        review.ifPresent(desk -> all.addAll(DeskRoutes.of(backend, desk, limits, gate.cookie())));
        Routes.register(settings.routes, all, backend, gate);
    }

    private static ServerConnector connector(
            Server server, HttpConfiguration http, Limits limits, ServerSocketChannel channel) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.headerBytes());
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setIdleTimeout(limits.requestSeconds() * 1_000L);
        try {
            connector.open(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("a port that was bound cannot be opened", e);
        }
        return connector;
    }

    /** Takes the port before anything else starts, so that a port that is taken is one clear message. */
    private static ServerSocketChannel bind(String host, int port) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            try {
                channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
                channel.bind(new InetSocketAddress(host, port));
                return channel;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            String place = Loopback.inUrl(host) + ":" + port;
            boolean isTaken = String.valueOf(e.getMessage()).contains("in use");
            throw new ServerStartException(
                    isTaken
                            ? "another program listens on " + place + "; stop it, or choose another port with --port"
                            : "cannot listen on " + place + "; choose another port with --port, above 1023");
        }
    }
}

package redline.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Debian's PostgreSQL, in a folder of its own, as long as the tests need it; root gives it to the user postgres. */
public final class PostgresServer implements AutoCloseable {

    /** The one user whom the server asks for a password; a test makes it. */
    static final String STRANGER = "stranger";

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final Path programs;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    public static PostgresServer start() {
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            Path programs =
                    versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
            PostgresServer server = new PostgresServer(Files.createTempDirectory("postgres"), programs, freePort());
            server.make();
            server.startAgain();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is not installed; run .ci/setup", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void make() {
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        program("initdb", "-D", data(), "-U", "redline", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        askStrangers();
    }

    private void askStrangers() {
        try {
            Path rules = folder.resolve("data").resolve("pg_hba.conf");
            Files.writeString(
                    rules, "host all " + STRANGER + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it where it was stopped. */
    public void startAgain() {
        program(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-F -h 127.0.0.1 -p " + port + " -k " + folder,
                "start");
    }

    /** Stops it like a power cut. */
    public void stopAtOnce() {
        program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    /** The connection string of a new, empty database. */
    public String newDatabase() {
        String name = "desk" + databases.incrementAndGet();
        program("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "redline", name);
        return "postgresql://127.0.0.1:" + port + "/" + name + "?user=redline";
    }

    /** Makes that database empty again, which is quicker than a new one. */
    public static void empty(String url) {
        try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = error");
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() {
        stopAtOnce();
        run(List.of("rm", "-rf", folder.toString()));
    }
}

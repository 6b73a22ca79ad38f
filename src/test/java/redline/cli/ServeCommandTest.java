package redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import redline.review.audit.AuditLog;
import redline.review.store.Database;
import redline.review.store.Databases;

@Timeout(120)
final class ServeCommandTest {

    @TempDir
    Path folder;

    private record Result(int exitCode, String out, String err) {}

    @Test
    void servesThisMachineOnly() {
        for (String host : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            Result result = run("--host", host, "--port", "0");

            assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(result.err().lines().findFirst())
                    .contains("redline: host " + host
                            + " can be reached from other machines, and there are no accounts"
                            + " yet; make one with './redline desk account add NAME --role admin', or use 127.0.0.1,"
                            + " ::1 or localhost");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void refusesAPortThatIsNone() {
        Result result = run("--port", "70000");

        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith("redline: --port: 70000 is not from 0 to 65535; correct it\n");
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result result = run("--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .isEqualTo("redline: another program listens on 127.0.0.1:" + taken.getLocalPort()
                            + "; stop it, or choose another port with --port\n");
        }
        try (Database database = Databases.open("sqlite:" + folder, folder)) {
            assertThat(new AuditLog(database, Clock.systemUTC()).head().seq()).isZero();
        }
    }

    @Test
    void saysOneLineWhenReadyAndStopsWhenTold() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "redline.Redline",
                        "serve",
                        "--port",
                        "0",
                        "--database",
                        "sqlite:" + folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            String ready = String.valueOf(out.readLine());
            assertThat(ready).matches("Redline is ready at http://127\\.0\\.0\\.1:[0-9]+/");
            URI uri = URI.create(ready.substring(ready.indexOf("http"))).resolve("/healthz");
            assertThat(client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);

            assertThat(process.toHandle().destroy()).isTrue();

            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    private Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Failures failures = new Failures();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--database";
        all[arguments.length + 1] = "sqlite:" + folder;
        int exitCode = new CommandLine(new ServeCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(all);
        return new Result(exitCode, out.toString(), err.toString());
    }
}

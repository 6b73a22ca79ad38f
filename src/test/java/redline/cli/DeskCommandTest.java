package redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.Redline;

/** The commands for those who look after the desk. */
final class DeskCommandTest {

    @TempDir
    Path folder;

    private record Result(int exitCode, String out, String err) {}

    @Test
    void makesAccountsAndTokensWhichTheLogTellsOf() {
        assertThat(run("correct horse battery\n", "desk", "account", "add", "anna", "--role", "admin")
                        .out())
                .isEqualTo("Made the account anna, admin.\n");
        assertThat(run("", "desk", "account", "list").out()).isEqualTo("anna\tadmin\n");
        assertThat(run("", "desk", "token", "add", "forum").out()).matches("[A-Za-z0-9_-]{43}\n");
        assertThat(run("", "desk", "token", "revoke", "forum").out()).isEqualTo("Revoked forum.\n");
        assertThat(run("", "desk", "account", "remove", "anna").exitCode()).isEqualTo(ExitCode.DONE);

        Result verified = run("", "audit", "verify");
        assertThat(verified.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(verified.out()).startsWith("4 rows").endsWith("The log is whole.\n");
        assertThat(run("", "audit", "verify", "--head", "0".repeat(64)).exitCode())
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("", "audit", "export", "--csv").out().lines().map(line -> line.split(",", -1)[3]))
                .containsExactly(
                        "action", "account-add", "token-add", "token-revoke", "account-remove", "export-audit");
    }

    @Test
    void backsUpAndRestores() {
        Path file = folder.resolve("desk.jsonl.gz");
        run("", "desk", "erase", "nobody");
        assertThat(run("", "desk", "backup", file.toString()).out()).startsWith("Wrote ");
        assertThat(Files.exists(file)).isTrue();
        Result again = run("", "desk", "restore", file.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err()).isEqualTo("redline: the review database is not empty; restore into a new one\n");
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        assertThat(run("short\n", "desk", "account", "add", "anna", "--role", "admin")
                        .err())
                .isEqualTo("redline: the password has 12 to 200 characters; choose such a one\n");
        assertThat(run("", "desk", "account", "add", "anna", "--role", "boss").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("", "desk").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("", "desk", "account", "remove", "nobody").err()).contains("no account of that name");
    }

    private Result run(String typed, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--database";
        all[arguments.length + 1] = "sqlite:" + folder;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        int exitCode = Redline.commandLine(streams, () -> {
                    throw new IllegalStateException("no engine is needed");
                })
                .execute(all);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.Redline;
import redline.review.Desk;
import redline.review.Posts;
import redline.review.ReviewSettings;
import redline.review.store.Database;
import redline.review.store.Databases;

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
    void replacesABackupOnlyWhenAskedTo() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "a letter");

        Result refused = run("", "desk", "backup", file.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err())
                .startsWith(
                        "redline: " + file + ": is there already; choose another file, or replace it with --replace\n");
        assertThat(file).hasContent("a letter");

        assertThat(run("", "desk", "backup", "--replace", file.toString()).exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
        assertThat(run("", "audit", "export", "--csv").out()).containsOnlyOnce(",export-backup,");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void namesTheFileOfABackupThatCannotBe() throws IOException {
        Path lost = folder.resolve("lost").resolve("desk.jsonl.gz");
        assertThat(run("", "desk", "backup", lost.toString()).err())
                .isEqualTo("redline: " + lost + ": there is no folder " + lost.getParent()
                        + "; make it, or choose another file\n");
        assertThat(run("", "desk", "backup", folder.toString()).err())
                .isEqualTo("redline: " + folder + ": is a folder; name a file in it\n");
        assertThat(run("", "desk", "restore", lost.toString()).err())
                .isEqualTo("redline: " + lost + ": no such file\n");
        assertThat(folder.resolve("review.db")).doesNotExist();

        Path letter = Files.writeString(folder.resolve("letter.txt"), "a letter");
        assertThat(run("", "desk", "restore", letter.toString()).err())
                .isEqualTo("redline: " + letter + ": is no whole backup of the review desk; nothing was restored\n");
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
        Result erased = run("", "desk", "erase", "mistyped");
        assertThat(erased.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(erased.err()).startsWith("redline: no case has this key; ");
    }

    @Test
    void saysHowManyCasesWereErasedAndThatThereAreNoAccounts() {
        try (Database database = Databases.open("sqlite:" + folder, folder)) {
            new Desk(database, Clock.systemUTC(), ReviewSettings.DEFAULT)
                    .admit(List.of(Posts.erasable(Posts.flagged("p1", "a", 4, "en.x.0001"), "u-77")));
        }
        assertThat(run("", "desk", "erase", "u-77").out()).isEqualTo("Erased 1 case.\n");

        Result listed = run("", "desk", "account", "list");
        assertThat(listed.out()).isEmpty();
        assertThat(listed.err())
                .isEqualTo("No accounts yet; make one with 'redline desk account add NAME --role admin'.\n");
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

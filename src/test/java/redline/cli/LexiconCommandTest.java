package redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.Golden;
import redline.Redline;
import redline.TestFolder;

final class LexiconCommandTest {

    @TempDir
    Path folder;

    private record Result(int exitCode, String out, String err) {}

    @Test
    void checkIsContentWithARightLexicon() throws IOException {
        Result result = run("check", "--lexicons", small().toString());

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("redline: no mistakes in 5 entries, 8 examples and 12 members\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void checkPrintsEveryMistakeAndFails() {
        Result result = run(
                "check",
                "--lexicons",
                Golden.resource("lexicon/twenty-mistakes").toString());

        Golden.check("lexicon/twenty-mistakes.txt", result.out());
        assertThat(result.err()).matches("redline: \\d+ mistakes in 24 entries, 7 examples and 9 members\n");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void checkTriesEveryExample() throws IOException {
        Path lexicons = small();
        TestFolder.append(
                lexicons.resolve("ru/dehumanisation.tsv"),
                "hit\tru.dehumanisation.0001\tМарсиане [моют чайники].",
                "miss\tru.dehumanisation.0001\tВот: марсиане чайники.",
                "known-hit\tru.dehumanisation.0001\t[Чайники вы, марсиане].",
                "known-miss\tru.dehumanisation.0001\tМарсиане пьют чай.");

        Result result = run("check", "--lexicons", lexicons.toString());

        assertThat(result.out()).isEqualTo("""
            ru/dehumanisation.tsv:6:3: the hit is not flagged; correct the pattern or the brackets
            ru/dehumanisation.tsv:7:3: the miss is flagged: "марсиане чайники" by ru.dehumanisation.0001; \
            narrow a pattern or add an except row
            ru/dehumanisation.tsv:9:3: this known fault is cured; make it a plain row
            """);
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void checkWarnsWithoutFailing() throws IOException {
        Path lexicons = small();
        TestFolder.append(
                lexicons.resolve("kk/classes/people.tsv"), "member\tpeople\tpeople.jovian\tюпи\t\t\t\t\t\tlive");

        Result result = run("check", "--lexicons", lexicons.toString());

        assertThat(result.out()).startsWith("""
            # Words found alone that are also ordinary words: 1
            kk/classes/people.tsv:4:4: warning: the short stem\
            """);
        assertThat(result.err()).startsWith("redline: no mistakes, 1 to look at in ");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void fmtTellsBeforeItChanges() throws IOException {
        Path lexicons = small();
        Path file = lexicons.resolve("en/classes/people.tsv");
        String canonical = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, canonical.replace("\n", "\r\n"), StandardCharsets.UTF_8);

        Result told = run("fmt", "--check", "--lexicons", lexicons.toString());
        Result changed = run("fmt", "--lexicons", lexicons.toString());
        Result again = run("fmt", "--check", "--lexicons", lexicons.toString());

        assertThat(told).isEqualTo(new Result(3, "en/classes/people.tsv\n", ""));
        assertThat(changed).isEqualTo(new Result(0, "en/classes/people.tsv\n", ""));
        assertThat(again).isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(canonical);
    }

    @Test
    void statsCountsAndShowsTheSpreadOfTargets() throws IOException {
        Result result = run("stats", "--lexicons", small().toString());

        Golden.check("lexicon/small-stats-command.txt", result.out());
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void formsShowsFormsOrSaysWhatItDoesNotKnow() throws IOException {
        Result forms = run("forms", "people.martian", "--lexicons", small().toString());
        Result unknown = run(
                "forms",
                "people.plutonian",
                "--lexicons",
                folder.resolve("small").toString());

        Golden.check("lexicon/forms/people.martian.txt", forms.out());
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).startsWith("redline: people.plutonian: no such entry, concept or class; ");
    }

    @Test
    void searchFindsEntriesAndCountsThem() throws IOException {
        String lexicons = small().toString();
        Result words = run("search", "kettles", "--lexicons", lexicons);
        Result json = run("search", "шайнектерді", "--json", "--lexicons", lexicons);
        Result none = run("search", "zyxwvut", "--lexicons", lexicons);

        Golden.check("lexicon/small-search.txt", words.out());
        assertThat(json.out())
                .startsWith("{\"total\":1,")
                .contains("\"allWords\":true", "\"counts\":{\"topic\":{", "\"language\":{\"kk\":1}")
                .endsWith("\"}\n");
        assertThat(none).isEqualTo(new Result(0, "0 entries\n", ""));
    }

    @Test
    void searchNamesTheValuesThatAreAllowed() {
        assertThat(run("search", "--status", "dead")).isEqualTo(new Result(2, "", """
            redline: --status has no such value; use one of draft, shadow, live
            Try 'redline lexicon search --help'.
            """));
        assertThat(run("search", "--limit", "0").err()).startsWith("redline: --limit: 0 is not from 1 to 200\n");
    }

    @Test
    void duplicatesListsPairsThatMayBeOne() throws IOException {
        Path lexicons = small();
        TestFolder.append(
                lexicons.resolve("en/dehumanisation.tsv"),
                "phrase\ten.dehumanisation.0003\t(send|toss|throw:verb) {target:pl} to ~1 the cupboard"
                        + "\tdehumanisation\t4\t\t\t\t\tIt says that a group is crockery.\t\tteam\t\tdraft");

        Result pairs = run("duplicates", "--share", "0.5", "--lexicons", lexicons.toString());
        Result json = run("duplicates", "--share", "0.5", "--json", "--lexicons", lexicons.toString());

        assertThat(pairs.out()).contains("en.dehumanisation.0002", "en.dehumanisation.0003");
        assertThat(pairs.err()).isEqualTo("redline: 1 pair\n");
        assertThat(json.out()).startsWith("{\"share\":").endsWith("]}\n");
        assertThat(run("duplicates", "--share", "2").exitCode()).isEqualTo(2);
    }

    @Test
    void aLexiconThatCannotBeReadStopsStatsWithItsMistakes() {
        Result result = run(
                "stats",
                "--lexicons",
                Golden.resource("lexicon/twenty-mistakes").toString());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("en/demonisation.tsv:1:3: column \"text\" expected");
    }

    @Test
    void saysWhichCommandsThereAre() {
        Result result = run();

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no command given", "redline lexicon --help");
    }

    private Path small() throws IOException {
        return TestFolder.copy("lexicon/small", folder.resolve("small"));
    }

    private static Result run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "lexicon";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, errors, false, false);
        int exitCode = Redline.commandLine(streams, MartianAssessor::new).execute(all);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.Redline;
import redline.score.PolicyReader;

final class CommandLineTest {

    private static final String CLEAN = """
        "level":"none","severity":0,"score":0.0,\
        "topics":{"interethnic":0.0,"religion":0.0,"foreign-policy":0.0},"languages":["en"],"flags":[],\
        "suppressed":[],"warnings":[],"offsetUnit":"utf16","lexiconVersion":"lex","policyVersion":"pol",\
        "engineVersion":"1.0","options":{"minSeverity":3}}
        """;

    @TempDir
    Path folder;

    private record Result(int exitCode, String out, String err) {}

    @Test
    void answersEachLineInItsPlace() {
        Result result = run("{\"id\":\"a\",\"text\":\"peace\"}\n\n{\"id\":3}\n{\"text\":\"\"}\nno\n", "scan");

        assertThat(result.out()).isEqualTo("{\"id\":\"a\"," + CLEAN + """
            {"id":3,"line":3,"error":"no \\"text\\"; add it as a string"}
            """ + "{\"id\":4," + CLEAN + """
            {"id":null,"line":5,"error":"not valid JSON near character 1; correct it"}
            """);
        assertThat(result.err())
                .isEqualTo("redline: 2 of 4 posts could not be read or assessed; each has its error in the results\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void flagsNothingAwayAndExitsWithZero() {
        Result result = run("{\"id\":1,\"text\":\"😀 Martians out\"}", "scan");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("\"level\":\"priority\"", "\"start\":3,\"end\":15");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void convertsOffsetsAndListsSuppressedFlagsOnRequest() {
        Result result = run(
                "{\"id\":1,\"text\":\"😀 Martians out not\"}",
                "scan",
                "--offsets",
                "codepoint",
                "--suppressed",
                "--min-severity=2");

        assertThat(result.out())
                .contains("\"flags\":[],\"suppressed\":[{\"start\":2,\"end\":14")
                .contains("\"cancelledBy\":[{\"kind\":\"negation\",\"start\":15,\"end\":18")
                .contains("\"offsetUnit\":\"codepoint\"", "\"options\":{\"minSeverity\":2}");
    }

    @Test
    void failsOnlyWhenAskedTo() {
        String post = "{\"id\":1,\"text\":\"Martians out\"}";

        assertThat(run(post, "scan", "--fail-on", "5").exitCode()).isEqualTo(1);
        assertThat(run(post, "scan", "--fail-on", "6").exitCode()).isZero();
        assertThat(run(post, "scan", "--fail-on", "5").out())
                .isEqualTo(run(post, "scan").out());
    }

    @Test
    void keepsTheOrderOfManyPosts() {
        String input = String.join(
                "\n",
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "x".repeat(i % 7 * 100) + "\"}")
                        .toList());

        List<String> lines = run(input, "scan").out().lines().toList();

        assertThat(lines).hasSize(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(lines.get(i)).startsWith("{\"id\":" + (i + 1) + ",");
        }
    }

    @Test
    void writesShortLinesForPeople() {
        Result result = run("Martians out\n\npeace", "scan", "--in", "text", "--out", "text");

        assertThat(result.out())
                .startsWith("1  priority  severity 5  score 0.8\n  0–12 “Martians out”  Call for exclusion");
        assertThat(result.out()).endsWith("3  none\n");
    }

    @Test
    void choosesTheFormatByTheNameAndTakesSeveralFiles() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "text,id\npeace,p1\n", StandardCharsets.UTF_8);
        Path text = Files.writeString(folder.resolve("b.txt"), "peace\n", StandardCharsets.UTF_8);

        Result result = run("{\"id\":\"c\",\"text\":\"peace\"}", "scan", csv.toString(), text.toString(), "-");

        assertThat(result.out()).isEqualTo("{\"id\":\"p1\"," + CLEAN + "{\"id\":1," + CLEAN + "{\"id\":\"c\"," + CLEAN);
    }

    @Test
    void writesValidUtf8ForLoneSurrogates() {
        Result result = run("{\"id\":\"\\ud83d\",\"text\":\"\\ud83d Martians out \\u0000\"}", "scan");

        assertThat(result.out()).startsWith("{\"id\":\"\\ud83d\",").contains("\"start\":2,\"end\":14");
    }

    @Test
    void goesOnAfterAPostThatBreaksTheEngine() {
        Result result = run("{\"id\":1,\"text\":\"boom\"}\n{\"id\":2,\"text\":\"peace\"}", "scan");

        assertThat(result.out())
                .startsWith("{\"id\":1,\"line\":1,\"error\":\"could not be assessed: internal error, please report it:"
                        + " IllegalStateException at redline.cli.MartianAssessor:")
                .endsWith("{\"id\":2," + CLEAN);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void answersBeforeTheInputEnds() throws IOException {
        PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(sender);
        PipedInputStream results = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(results);
        CompletableFuture<Integer> exit =
                CompletableFuture.supplyAsync(() -> run(in, out, OutputStream.nullOutputStream(), "scan"));

        sender.write("{\"id\":1,\"text\":\"peace\"}\n".getBytes(StandardCharsets.UTF_8));
        sender.flush();
        String first = new String(results.readNBytes(8), StandardCharsets.UTF_8);
        sender.close();

        assertThat(first).isEqualTo("{\"id\":1,");
        assertThat(exit.join()).isZero();
    }

    @Test
    void isQuietWhenNobodyReadsTheResults() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = run(bytes("{\"id\":1,\"text\":\"peace\"}"), closed, err, "scan");

        assertThat(exitCode).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void explainsTheWholeReasoning() {
        Result result = run("", "explain", "Martians out not, Martians out");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("FLAG  18–30 “Martians out”")
                .contains("SUPPRESSED, does not count  0–12 “Martians out”")
                .contains("Cancelled   negation: “not” denies it.")
                .contains("[ ] intent");
    }

    @Test
    void explainsAsJsonAroundTheAssessmentOfAScan() {
        String scanned = run("{\"id\":\"text\",\"text\":\"Martians out\"}", "scan", "--suppressed")
                .out();

        assertThat(run("", "explain", "--json", "Martians out").out())
                .isEqualTo("{\"assessment\":" + scanned.strip() + ",\"nearest\":[]}\n");
    }

    @Test
    void explainsTextFromStandardInput() {
        assertThat(run("Martians out\n", "explain", "-").out()).contains("FLAG  0–12 “Martians out”");
        assertThat(run("", "explain", "").out()).contains("Level       none");
    }

    @Test
    void answersWrongUsageWithTwoAndAHint() {
        assertThat(run("", "scan", "--supressed")).isEqualTo(new Result(2, "", """
            redline: Unknown option: '--supressed'
            Possible solutions: --suppressed
            Try 'redline scan --help'.
            """));
        assertThat(run("", "scan", "--min-severity", "9")).isEqualTo(new Result(2, "", """
            redline: --min-severity: 9 is not a severity; give a number from 1 to 6
            Try 'redline scan --help'.
            """));
        assertThat(run("").exitCode()).isEqualTo(2);
        assertThat(run("", "explain").exitCode()).isEqualTo(2);
        assertThat(run("", "evaluate").exitCode()).isEqualTo(2);
        assertThat(run("", "scan", "--in", "xml").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        String missing = folder.resolve("none.jsonl").toString();
        Path csv = Files.writeString(folder.resolve("a.csv"), "body\npeace\n", StandardCharsets.UTF_8);

        assertThat(run("", "scan", missing)).isEqualTo(new Result(3, "", "redline: " + missing + ": no such file\n"));
        assertThat(run("", "scan", folder.toString()).err()).contains(": is a folder; name the files in it");
        assertThat(run("", "scan", csv.toString()).err()).contains("a.csv: no column \"text\"");
        assertThat(run("", "evaluate", missing))
                .isEqualTo(new Result(3, "", "redline: " + missing + ": no such file or folder\n"));
    }

    @Test
    void showsAllProblemsOfABrokenPolicyAndNoStackTrace() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.yaml"), "minSeverity: 9\ncolour: red\n", StandardCharsets.UTF_8);

        Result result = run("", "scan", () -> {
            PolicyReader.read(policy);
            return new MartianAssessor();
        });

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err().lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("redline: " + policy + ":"))
                .anyMatch(line -> line.endsWith(":2:1: unknown key \"colour\" in the policy;"
                        + " use one of minSeverity, steps, curve, categories"));
    }

    @Test
    void saysWhereItWentWrongInOneLine() {
        Result result = run("", "scan", () -> {
            throw new IllegalStateException("secret words of a post");
        });

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("redline: internal error, please report it: IllegalStateException at redline.cli.")
                .doesNotContain("secret")
                .hasLineCount(1);
    }

    @Test
    void helpsWithEveryCommand() {
        for (String command : List.of("scan", "explain", "evaluate")) {
            Result result = run("", command, "--help");
            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).contains("Usage: redline " + command);
            assertThat(run("", command, "--version").out()).startsWith("redline ");
        }
        assertThat(run("", "--help").out()).contains("scan", "explain", "evaluate");
        assertThat(run("", "--version").out()).startsWith("redline ");
    }

    @Test
    void evaluatesAFileAsTextAndJson() throws IOException {
        Path labelled = Files.writeString(folder.resolve("l.jsonl"), """
            {"id":"p1","text":"😀 Martians out","label":"flag","spans":[[2,14]],"lang":"en"}
            {"id":"p2","text":"peace","label":"none","lang":"en"}
            """, StandardCharsets.UTF_8);
        Path json = folder.resolve("figures.json");
        Path flagged = folder.resolve("flagged.jsonl");

        Result result = run(
                "", "evaluate", labelled.toString(), "--json", json.toString(), "--show-flagged", flagged.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("l.jsonl", "language en", "1.000 [0.207–1.000]")
                .doesNotContain("Martians");
        assertThat(Files.readString(json, StandardCharsets.UTF_8))
                .isEqualTo(run("", "evaluate", labelled.toString(), "--out", "json")
                        .out())
                .contains("\"spanF1\"");
        assertThat(Files.readString(flagged, StandardCharsets.UTF_8)).isEqualTo("""
            {"file":"l.jsonl","id":"p1","label":"flag","entry":"en.call-for-exclusion.0001","severity":5,\
            "start":3,"end":15,"flagged":"Martians out","text":"😀 Martians out"}
            """);
    }

    private static Result run(String input, String... arguments) {
        return run(input, List.of(arguments), MartianAssessor::new);
    }

    private static Result run(String input, String command, Supplier<Assessor> engine) {
        return run(input, List.of(command), engine);
    }

    private static Result run(String input, List<String> arguments, Supplier<Assessor> engine) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(bytes(input), out, err, engine, arguments.toArray(String[]::new));
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return run(in, out, err, MartianAssessor::new, arguments);
    }

    private static int run(
            InputStream in, OutputStream out, OutputStream err, Supplier<Assessor> engine, String... arguments) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Redline.commandLine(new Streams(in, out, messages, false, false), engine)
                .execute(arguments);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

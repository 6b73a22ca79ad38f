package redline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.cli.MartianAssessor;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;
import redline.explain.Versions;

/** The forms of the published data, with texts made up here. */
final class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryKnownKindOfFile() throws IOException {
        write("en/hatexplain_x.jsonl", """
            {"id":"1","text":"😀 Martians out","label2":"toxic","rationale_char_spans":[[2,14]],"source":"x"}
            {"id":"2","text":"peace","label2":"non-toxic","rationale_char_spans":[]}
            """);
        write("en/tsd_x.csv", "spans,text\n\"[2, 3, 4, 9]\",\"😀 Martians out\"\n[],peace\n");
        write("en/gum_x.jsonl", "{\"doc\":\"d\",\"text\":\"peace\"}\n");
        write("kk/kaznerd_x.jsonl", "{\"split\":\"valid\",\"text\":\"бейбітшілік\",\"entities\":[]}\n");
        write("kk/kzgov_x.csv", "id,text_kz,text_ru,region\n1,бейбітшілік,мир,Алматы\n");
        write("kk/kazakh_hate_speech.csv", "text,label\nMartians out,racism\npeace,neutral\n");
        write("kk/kazsandra_x.csv", "custom_id,text,label,domain\np,peace,0,market\n");
        write("ru/subset_politics_x.csv", "split,text,inappropriate\nval,Martians out,0.5\nval,peace,0.49\n");
        write("ru/sensitive_topics_x.csv", "text,politics\nMartians out,1.0\n");
        write("ru/unlp2025_x.jsonl", "{\"id\":\"u\",\"content\":\"peace\",\"lang\":\"ru\"}\n");
        write("seeds/essay.txt", "First paragraph.\n\nMartians out.\n");
        write("README.md", "what it is");
        write("other.csv", "a,b\n");
        write("notes.txt", "not among the seeds");

        DataFolder data = new DataFolder(folder);
        Map<String, String> counts = counts(data.evaluate(evaluation()));

        assertThat(counts)
                .containsExactly(
                        Map.entry("en/gum_x.jsonl", "1 posts, 0 wanted, 1 unwanted, 0 flagged"),
                        Map.entry("en/hatexplain_x.jsonl", "2 posts, 1 wanted, 1 unwanted, 1 flagged"),
                        Map.entry("en/tsd_x.csv", "2 posts, 1 wanted, 1 unwanted, 1 flagged"),
                        Map.entry("kk/kazakh_hate_speech.csv", "2 posts, 1 wanted, 1 unwanted, 1 flagged"),
                        Map.entry("kk/kaznerd_x.jsonl", "1 posts, 0 wanted, 1 unwanted, 0 flagged"),
                        Map.entry("kk/kazsandra_x.csv", "1 posts, 0 wanted, 0 unwanted, 0 flagged"),
                        Map.entry("kk/kzgov_x.csv", "2 posts, 0 wanted, 2 unwanted, 0 flagged"),
                        Map.entry("ru/sensitive_topics_x.csv", "1 posts, 0 wanted, 0 unwanted, 1 flagged"),
                        Map.entry("ru/subset_politics_x.csv", "2 posts, 1 wanted, 1 unwanted, 1 flagged"),
                        Map.entry("ru/unlp2025_x.jsonl", "1 posts, 0 wanted, 0 unwanted, 0 flagged"),
                        Map.entry("seeds/essay.txt", "3 posts, 0 wanted, 3 unwanted, 2 flagged"));
        assertThat(data.unknown()).allMatch(name -> name.endsWith("notes.txt") || name.endsWith("other.csv"));
    }

    @Test
    void countsSpansInCodePoints() throws IOException {
        write("tsd_x.csv", "spans,text\n\"[2, 3, 4, 9]\",\"😀 Martians out\"\n");

        List<EvaluationReport.File> files = new DataFolder(folder).evaluate(evaluation());

        // wanted are 4 of the 12 flagged characters: 2 * 4 / (4 + 12)
        assertThat(all(files.getFirst()).spanF1().value()).isEqualTo(0.5);
    }

    @Test
    void namesDataByItsChecksumAndNeverShowsTexts() throws IOException {
        write("gum_x.jsonl", "{\"text\":\"Martians out\"}\n");

        EvaluationReport report = new EvaluationReport(
                new DataFolder(folder).evaluate(evaluation()), new Versions("lex", "pol", "1.0"), 3, 1);

        assertThat(EvaluationText.of(report))
                .contains("1000.0 [206.5–1000.0]", "presumed neutral", "lexicon lex")
                .contains("sha256 2e29f663a9fd53b8241d1751a0b6c89f25cd1eb27a256244d6de8fe7f666f221")
                .doesNotContain("Martians");
        assertThat(EvaluationJson.of(report)).contains("\"recall\" : null").doesNotContain("Martians");
    }

    @Test
    void reportsAllProblemsOfALabelledFile() throws IOException {
        Path file = write("l.jsonl", """
            {"id":1,"text":"a","label":"maybe"}
            {"text":5,"label":"flag"}

            {"text":"abc","label":"flag","spans":[[0,9]]}
            {"text":"abc","label":"flag","spans":[[2]]}
            {
            """);

        assertThatThrownBy(() -> LabelledData.evaluate(file, "labelled.jsonl", OffsetUnit.CODEPOINT, evaluation()))
                .isInstanceOf(LabelledDataException.class)
                .hasMessage(String.join(
                        "\n",
                        file + ":1: the label \"maybe\" is unknown; use flag or none",
                        file + ":2: no \"text\" that is a string; add it",
                        file + ":4: the span [0, 9] is no part of the text of 3 characters;"
                                + " correct it or choose another unit with --offsets",
                        file + ":5: a span is no pair of numbers; write start and end as [0, 4]",
                        file + ":6: not valid JSON; correct the line"));
    }

    @Test
    void readsSpansInTheUnitAskedFor() throws IOException {
        Path file = write("l.jsonl", "{\"text\":\"😀 Martians out\",\"label\":\"flag\",\"spans\":[[3,15]]}\n");

        Figures all = all(LabelledData.evaluate(file, "labelled.jsonl", OffsetUnit.UTF16, evaluation()));

        assertThat(all.spanF1().value()).isEqualTo(1.0);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private static Figures all(EvaluationReport.File file) {
        return Objects.requireNonNull(file.groups().get("all"));
    }

    private static Evaluation evaluation() {
        MartianAssessor engine = new MartianAssessor();
        return new Evaluation(post -> engine.assess(post, AssessOptions.DEFAULT), 1, flagged -> {});
    }

    private Map<String, String> counts(List<EvaluationReport.File> files) {
        Map<String, String> counts = new LinkedHashMap<>();
        for (EvaluationReport.File file : files) {
            Figures all = all(file);
            String name = file.name().substring(folder.getFileName().toString().length() + 1);
            counts.put(
                    name,
                    all.posts() + " posts, " + all.wanted() + " wanted, " + all.unwanted() + " unwanted, "
                            + all.flagged().hits() + " flagged");
        }
        return counts;
    }
}

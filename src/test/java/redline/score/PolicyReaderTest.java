package redline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.context.FindingKind;
import redline.lexicon.Category;

final class PolicyReaderTest {

    private static final Path SHIPPED = Path.of("config", "policy.yaml");

    @TempDir
    Path folder;

    @Test
    void readsTheShippedPolicy() {
        Policy policy = PolicyReader.read(SHIPPED);

        assertThat(policy.defaultMinSeverity()).isEqualTo(3);
        assertThat(policy.step(FindingKind.QUOTE_MARKS)).isEqualTo(-1);
        assertThat(policy.step(FindingKind.IMPERATIVE_WITH_TIME)).isEqualTo(1);
        assertThat(policy.step(FindingKind.NEGATION)).isZero();
        assertThat(policy.text(Category.DEHUMANISATION).name("en")).isEqualTo("Dehumanisation");
        assertThat(policy.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void hasThreeLanguagesForEveryCategory() {
        Policy policy = PolicyReader.read(SHIPPED);

        for (Category category : Category.values()) {
            CategoryText text = policy.text(category);
            assertThat(text.names().keySet()).containsExactlyInAnyOrder("en", "ru", "kk");
            assertThat(text.definitions().keySet()).containsExactlyInAnyOrder("en", "ru", "kk");
            assertThat(text.definitions().values()).allMatch(sentence -> sentence.endsWith("."));
            assertThat(text.standard()).isNotBlank();
        }
    }

    @Test
    void keepsTheVersionWhenOnlyCommentsAndLayoutChange() throws IOException {
        String text = Files.readString(SHIPPED, StandardCharsets.UTF_8);

        Policy changed = PolicyReader.read(
                write("# another comment\n\n" + text.replace("ceiling: 1\n", "ceiling:  1.0 # full\n")));

        assertThat(changed.version()).isEqualTo(PolicyReader.read(SHIPPED).version());
    }

    @Test
    void changesTheVersionWhenAnyContentChanges() throws IOException {
        String text = Files.readString(SHIPPED, StandardCharsets.UTF_8);
        String shipped = PolicyReader.read(SHIPPED).version();

        assertThat(PolicyReader.read(write(text.replace("weight: 0.9", "weight: 0.8")))
                        .version())
                .isNotEqualTo(shipped);
        assertThat(PolicyReader.read(write(text.replace("Bahador 4; D", "Bahador 4, D")))
                        .version())
                .isNotEqualTo(shipped);
    }

    @Test
    void reportsAllProblemsAtOnceWithTheirPlaces() throws IOException {
        Path file = write("""
            minSeverity: 9
            steps:
              quote-marks: -1
              quote-marks: -2
              negation: 1
              rhetorical-question: minus one
              imperative-with-time: 1
            curve:
              base: [0.05, 0.20, 0.10, 0.65, 0.80, 1.5]
              ceiling: [1]
              weigth: 0.9
            categories: none
            colour: red
            """);

        List<String> problems = problems(file);

        String place = file + ":";
        assertThat(problems)
                .contains(
                        place + "1:14: minSeverity is not a whole number from 1 to 6; correct it",
                        place + "4:3: key \"quote-marks\" stands twice in steps; remove one",
                        place + "6:24: rhetorical-question is not a whole number from -5 to 5; correct it",
                        place + "3:3: steps has no \"second-category\"; add it",
                        place + "9:22: base does not rise from severity to severity; put the values in order",
                        place + "9:40: base is not a number from 0 to 1; correct it",
                        place + "10:12: ceiling is not a number from 0 to 1; correct it",
                        place + "11:3: unknown key \"weigth\" in curve; use one of base, ceiling, weight",
                        place + "9:3: curve has no \"weight\"; add it",
                        place
                                + "13:1: unknown key \"colour\" in the policy; use one of minSeverity, steps, curve,"
                                + " categories");
        assertThat(problems).anyMatch(problem -> problem.startsWith(place + "5:3: unknown key \"negation\" in steps"));
        assertThat(problems).anyMatch(problem -> problem.startsWith(place + "12:13: categories is not a mapping"));
    }

    @Test
    void refusesACategoryWithAnotherCode() throws IOException {
        String text = Files.readString(SHIPPED, StandardCharsets.UTF_8).replace("code: C11", "code: C12");

        assertThat(problems(write(text)))
                .singleElement()
                .asString()
                .endsWith("the code of dehumanisation is C11; write that");
    }

    @Test
    void saysWhereTheFileIsNoYaml() throws IOException {
        assertThat(problems(write("minSeverity: [3\nsteps: {")))
                .singleElement()
                .asString()
                .contains(":2:", "not valid YAML");
        assertThat(problems(write(""))).singleElement().asString().contains("the policy is empty");
    }

    @Test
    void saysThatAFileIsMissingOrNotUtf8() throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});

        assertThat(problems(latin)).singleElement().asString().contains("not valid UTF-8");
        assertThat(problems(folder.resolve("none.yaml")))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "policy", ".yaml"), text, StandardCharsets.UTF_8);
    }

    private static List<String> problems(Path file) {
        PolicyException exception = catchThrowableOfType(PolicyException.class, () -> PolicyReader.read(file));
        assertThat(exception).isNotNull();
        assertThat(exception.getMessage()).isEqualTo(String.join("\n", exception.problems()));
        return exception.problems();
    }
}

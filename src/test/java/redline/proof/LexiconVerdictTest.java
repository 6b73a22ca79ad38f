package redline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.TestEngine;
import redline.TestFolder;
import redline.lexicon.Warning;
import redline.lexicon.compile.LexiconStore;

final class LexiconVerdictTest {

    private static final String[] LIDS = {
        phrase("en.dehumanisation.0011", "{target} pour lids"),
        "hit\ten.dehumanisation.0011\t[Martians pour lids].",
        "miss\ten.dehumanisation.0011\tMartians like the sea."
    };

    private static final String[] SPOUTS = {
        phrase("en.dehumanisation.0012", "{target} pour spouts"),
        "hit\ten.dehumanisation.0012\t[Venusians pour cups].",
        "miss\ten.dehumanisation.0012\tWe pour spouts and cups."
    };

    @TempDir
    Path folder;

    @Test
    void warnsOfAnEntryWhoseMissesHoldNoneOfItsWords() throws IOException {
        Path lexicons = small();
        TestFolder.append(
                lexicons.resolve("en/dehumanisation.tsv"),
                phrase("en.dehumanisation.0011", "{target} pour lids"),
                "hit\ten.dehumanisation.0011\t[Martians pour lids].",
                "miss\ten.dehumanisation.0011\tMartians like the sea.",
                phrase("en.dehumanisation.0012", "{target} pour spouts"),
                "hit\ten.dehumanisation.0012\t[Venusians pour spouts].",
                "miss\ten.dehumanisation.0012\tMartians clean the spout.");

        assertThat(warnings(lexicons, Warning.Kind.TWIN))
                .singleElement()
                .asString()
                .startsWith("en/dehumanisation.tsv:11:2: warning: none of its misses holds a word of the pattern");
    }

    @Test
    void aWordInAnotherFormMakesATwin() throws IOException {
        Path lexicons = small();
        TestFolder.append(
                lexicons.resolve("en/dehumanisation.tsv"),
                phrase("en.dehumanisation.0011", "{target} pour =spouts"),
                "hit\ten.dehumanisation.0011\t[Martians pour spouts].",
                "miss\ten.dehumanisation.0011\tThe spout is clean.");

        assertThat(warnings(lexicons, Warning.Kind.TWIN)).isEmpty();
    }

    @Test
    void warnsOfAGroupThatStandsInTooManyHits() throws IOException {
        Path lexicons = withGroups();
        List<String> rows = new ArrayList<>();
        rows.add(phrase("en.dehumanisation.0011", "{target} pour lids"));
        rows.add("miss\ten.dehumanisation.0011\tWe pour lids.");
        for (int i = 0; i < ExampleBalance.LEAST_HITS; i++) {
            String group = i % 3 == 0 ? "Group0" : "Group" + i;
            rows.add("hit\ten.dehumanisation.0011\tOnce " + i + ": [" + group + " pour lids].");
        }
        TestFolder.append(lexicons.resolve("en/dehumanisation.tsv"), rows.toArray(String[]::new));

        assertThat(warnings(lexicons, Warning.Kind.BALANCE))
                .singleElement()
                .asString()
                .startsWith("en/dehumanisation.tsv:13:3: warning: people.group0 is the target of 7 of the 22 hits of"
                        + " en.dehumanisation that name a group of class people");
    }

    @Test
    void warnsOfAnEntryWhoseHitsAllNameOneGroup() throws IOException {
        Path lexicons = withGroups();
        TestFolder.append(
                lexicons.resolve("en/dehumanisation.tsv"),
                phrase("en.dehumanisation.0011", "{target} pour lids"),
                "hit\ten.dehumanisation.0011\t[Group1 pour lids].",
                "hit\ten.dehumanisation.0011\tToday [Group1 pour lids].",
                "miss\ten.dehumanisation.0011\tWe pour lids.",
                phrase("en.dehumanisation.0012", "{target} pour spouts"),
                "hit\ten.dehumanisation.0012\t[Group2 pour spouts].",
                "hit\ten.dehumanisation.0012\tToday [Group3 pour spouts].",
                "miss\ten.dehumanisation.0012\tWe pour spouts.");

        assertThat(warnings(lexicons, Warning.Kind.BALANCE))
                .singleElement()
                .asString()
                .startsWith("en/dehumanisation.tsv:11:2: warning: all its 2 hits name people.group1");
    }

    @Test
    void aKeptIndexChangesNothing() throws IOException {
        Path lexicons = small();
        TestFolder.append(lexicons.resolve("en/dehumanisation.tsv"), LIDS);
        TestFolder.append(lexicons.resolve("en/dehumanisation.tsv"), SPOUTS);
        LexiconVerdict fresh = verdict(lexicons);
        assertThat(index()).doesNotExist();

        LexiconStore.open(lexicons, index()).close();
        LexiconVerdict kept = verdict(lexicons);

        assertThat(kept.problems()).isEqualTo(fresh.problems()).hasSize(1);
        assertThat(kept.warnings()).isEqualTo(fresh.warnings()).isNotEmpty();
    }

    @Test
    void aKeptIndexOfTheSameRowsInAnotherOrderIsNotMistaken() throws IOException {
        Path lexicons = small();
        TestFolder.append(lexicons.resolve("en/dehumanisation.tsv"), LIDS);
        TestFolder.append(lexicons.resolve("en/dehumanisation.tsv"), SPOUTS);
        Path reordered = TestFolder.copy("lexicon/small", folder.resolve("reordered"));
        TestFolder.append(reordered.resolve("en/dehumanisation.tsv"), SPOUTS);
        TestFolder.append(reordered.resolve("en/dehumanisation.tsv"), LIDS);

        LexiconStore.open(lexicons, index()).close();
        LexiconVerdict verdict = verdict(reordered);

        assertThat(verdict.lexicon().version())
                .isEqualTo(verdict(lexicons).lexicon().version());
        assertThat(verdict.problems())
                .singleElement()
                .asString()
                .startsWith("en/dehumanisation.tsv:12:3: the hit is not flagged");
    }

    private LexiconVerdict verdict(Path lexicons) {
        return LexiconVerdict.of(lexicons, TestEngine.get().policy(), index());
    }

    private Path index() {
        return folder.resolve("index");
    }

    private List<Warning> warnings(Path lexicons, Warning.Kind kind) {
        LexiconVerdict verdict = verdict(lexicons);
        assertThat(verdict.problems()).isEmpty();
        return verdict.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .toList();
    }

    private Path withGroups() throws IOException {
        Path lexicons = small();
        for (int i = 0; i < 2 * ExampleBalance.LEAST_GROUPS; i++) {
            TestFolder.append(
                    lexicons.resolve("en/classes/people.tsv"),
                    "member\tpeople\tpeople.group" + i + "\t=Group" + i + "\t\t\t\t\t\tlive");
        }
        return lexicons;
    }

    private Path small() throws IOException {
        return TestFolder.copy("lexicon/small", folder.resolve("small"));
    }

    private static String phrase(String id, String text) {
        return "phrase\t" + id + "\t" + text + "\tdehumanisation\t4\t\t\t\t\tIt is crockery.\t\tteam\t\tlive";
    }
}

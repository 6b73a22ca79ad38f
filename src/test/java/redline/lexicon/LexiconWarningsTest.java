package redline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.TestFolder;

final class LexiconWarningsTest {

    @TempDir
    Path folder;

    @Test
    void hasNothingToSayOfPhrases() throws IOException {
        assertThat(warnings("ru", "чайник на полку")).isEmpty();
        assertThat(warnings("kk", "от басында")).isEmpty();
    }

    @Test
    void warnsOfACommonRussianWordThatStandsAlone() throws IOException {
        assertThat(warnings("ru", "(стол|колбаскин)"))
                .singleElement()
                .asString()
                .startsWith("ru/derogatory-naming.tsv:2:3: warning: \"стол\" alone is found in the common word \"стол");
    }

    @Test
    void warnsOfAShortKazakhStemThatStandsAlone() throws IOException {
        assertThat(warnings("kk", "шам"))
                .singleElement()
                .asString()
                .isEqualTo(
                        "kk/derogatory-naming.tsv:2:3: warning: the short stem \"шам\" stands alone; make it part of a"
                                + " phrase");
        assertThat(warnings("kk", "шамшырақ")).isEmpty();
    }

    @Test
    void warnsOfAShortKazakhNameOfAGroupUnlessItIsAmbiguous() throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve("names"));
        TestFolder.append(
                copy.resolve("kk/classes/people.tsv"),
                "member\tpeople\tpeople.jovian\tюпи\t\t\t\t\t\tlive",
                "member\tpeople\tpeople.saturnian\tсату\t\t\t\t\t\tlive",
                "member\tpeople\tpeople.lunar\tай\t\t\t\t\tyes\tlive");

        assertThat(LexiconWarnings.of(LexiconReader.read(copy)))
                .singleElement()
                .asString()
                .contains("people.tsv:4:4: warning: the short stem \"юпи\" names a group");
    }

    @Test
    void warnsOfACommonEnglishWordThatStandsAlone() throws IOException {
        assertThat(warnings("en", "(kettle|zorgonian)"))
                .singleElement()
                .asString()
                .startsWith(
                        "en/derogatory-naming.tsv:2:3: warning: \"kettle\" alone is found in the common word \"kettle");
    }

    @Test
    void warnsOfEnglishNamesThatAreOtherWordsInSmallLetters() throws IOException {
        assertThat(names(
                        "en",
                        "member\tpeople\tpeople.jovian\tPole\t\t\t\t\t\tlive",
                        "member\tpeople\tpeople.saturnian\tSaturnian\t\t\t\t\t\tlive",
                        "member\tpeople\tpeople.lunar\tTable\t\t\t\t\tyes\tlive",
                        "member\tmigrants\tmigrants.settler\tsettler\t\t\t\t\t\tlive"))
                .singleElement()
                .asString()
                .contains("people.tsv:5:4: warning: the name \"pole\" is found in the common English word \"pole");
    }

    @Test
    void warnsOfARussianNameWithAFormOfAnotherWord() throws IOException {
        assertThat(names(
                        "ru",
                        "member\tpeople\tpeople.jovian\tчех\t\t\t\t\t\tlive",
                        "member\tpeople\tpeople.saturnian\tузбек\t\t\t\t\t\tlive"))
                .singleElement()
                .asString()
                .contains("the name \"чех\" is found in the common Russian word \"чехов\"");
    }

    @Test
    void warnsOfAKazakhNameThatAnotherWordIsReadAs() throws IOException {
        assertThat(names(
                        "kk",
                        "member\tpeople\tpeople.jovian\tказак\t\t\t\t\t\tlive",
                        "member\tpeople\tpeople.saturnian\tқазақ\t\t\t\t\t\tlive",
                        "member\tfunction\t-\tсатурнда\t\t\t\t\t\tlive",
                        "member\tpeople\tpeople.lunar\tсатурн\t\t\t\t\t\tlive"))
                .extracting(warning -> warning.about().what())
                .containsExactly(
                        "other words are read as a form of \"казак\": қазақ",
                        "other words are read as a form of \"қазақ\": казак",
                        "other words are read as a form of \"сатурн\": сатурнда");
    }

    @Test
    void aMemberOfAClassThatIsAWholePhraseStandsAlone() throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve("class"));
        TestFolder.append(
                copy.resolve("ru/dehumanisation.tsv"),
                "phrase\tru.dehumanisation.0002\t{teapot}\tdehumanisation\t4\tinterethnic\t\t\t\tIt is crockery."
                        + "\t\tteam\t\tdraft");

        assertThat(LexiconWarnings.of(LexiconReader.readAll(copy).rows()))
                .extracting(warning -> warning.about().what())
                .anyMatch(what -> what.startsWith("\"чайник\" alone is found in the common word \"чайник"));
    }

    private List<Warning> names(String language, String... rows) throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve("names-" + language));
        TestFolder.append(copy.resolve(language + "/classes/people.tsv"), rows);
        return LexiconWarnings.of(LexiconReader.read(copy));
    }

    private List<Warning> warnings(String language, String text) throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve(Integer.toString(text.hashCode())));
        Path file = copy.resolve(language).resolve("derogatory-naming.tsv");
        Files.writeString(file, String.join("\t", Columns.ENTRIES) + "\n", StandardCharsets.UTF_8);
        TestFolder.append(
                file,
                "phrase\t" + language + ".derogatory-naming.0001\t" + text
                        + "\tderogatory-naming\t3\tinterethnic\t\t\t\tIt belittles.\t\tteam\t\tdraft");
        return LexiconWarnings.of(LexiconReader.read(copy));
    }
}

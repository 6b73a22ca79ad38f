package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.Golden;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconReader;

final class FormsReportTest {

    private final Lexicon lexicon = LexiconReader.read(Golden.resource("lexicon/small"));

    @ParameterizedTest
    @ValueSource(strings = {"en.dehumanisation.0002", "kk.call-for-exclusion.0002", "people.martian", "teapot", "pour"})
    void showsWhatWordsBecome(String name) {
        Golden.check(
                "lexicon/forms/" + name + ".txt", FormsReport.of(lexicon, name).orElseThrow());
    }

    @Test
    void knowsNothingOfOtherNames() {
        assertThat(FormsReport.of(lexicon, "people.plutonian")).isEmpty();
        assertThat(FormsReport.of(lexicon, "-")).isEmpty();
    }
}

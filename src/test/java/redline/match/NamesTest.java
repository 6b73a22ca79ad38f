package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Flag;
import redline.post.Post;

/** A word is the name of a group by what stands beside it and how it is declined; in the twin it is something else. */
final class NamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Roma breed like rabbits. | Roma beat Lazio.
        Roma steal everything. | Roma lie in third place.
        Гнать түріков. | Әкім түріков қабылдады.
        Ненавижу қазақов. | Министр встретил түріков.
        Школа. Өзбекам нельзя верить. | Өзбекам дали новую школу.
        Қандасов обратно за бугор. | Менің қандасым сен жақсысың.
        """)
    void nameOfGroup(String flagged, String innocent) {
        assertThat(TestEngine.get()
                        .assess(Post.of("p", flagged), AssessOptions.DEFAULT)
                        .flags())
                .as(flagged)
                .singleElement()
                .extracting(Flag::target)
                .satisfies(target -> assertThat(target).isPresent());
        assertThat(TestEngine.get()
                        .assess(Post.of("p", innocent), AssessOptions.DEFAULT)
                        .flags())
                .as(innocent)
                .isEmpty();
    }
}

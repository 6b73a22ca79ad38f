package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import redline.lexicon.pattern.FeatureFilter;

final class SharedClassesTest {

    @Test
    void aBorrowedNounStandsAsItIsInEitherNumber() {
        FeatureFilter form = SharedClasses.borrowedForm(filter("ins,pl"), "ru").orElseThrow();

        assertThat(form).isEqualTo(filter("nom"));
    }

    @Test
    void aBorrowedObjectMayHaveItsCase() {
        FeatureFilter form = SharedClasses.borrowedForm(filter("acc,pl"), "kk").orElseThrow();

        assertThat(form).isEqualTo(filter("nom+acc"));
    }

    @Test
    void aBorrowedVerbHasTheFormAskedFor() {
        assertThat(SharedClasses.borrowedForm(filter("past"), "kk")).contains(filter("past"));
    }

    @Test
    void noKazakhVerbalNounStandsForAnInfinitive() {
        assertThat(SharedClasses.borrowedForm(filter("inf"), "kk")).isEmpty();
    }

    private static FeatureFilter filter(String text) {
        return FeatureFilter.parse(text).orElseThrow();
    }
}

package redline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The figures are computed by hand from Wilson's formula with z = 1.96. */
final class RateTest {

    @Test
    void givesWilsonIntervals() {
        Estimate half = new Rate(5, 10).estimate();
        assertThat(half.value()).isEqualTo(0.5);
        assertThat(half.low()).isCloseTo(0.2366, within(0.0001));
        assertThat(half.high()).isCloseTo(0.7634, within(0.0001));

        Estimate few = new Rate(1, 1000).estimate();
        assertThat(few.low()).isCloseTo(0.00018, within(0.00001));
        assertThat(few.high()).isCloseTo(0.00564, within(0.00001));
    }

    @Test
    void givesAnUpperBoundWhereNothingHappened() {
        Estimate none = new Rate(0, 100).estimate();

        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.0370, within(0.0001));
    }

    @Test
    void endsAtOne() {
        Estimate all = new Rate(10, 10).estimate();

        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isCloseTo(0.7225, within(0.0001));
    }

    @Test
    void isNotDefinedForNothing() {
        assertThat(new Rate(0, 0).estimate().isDefined()).isFalse();
    }
}

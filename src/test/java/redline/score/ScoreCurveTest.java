package redline.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figures are computed by hand from base .05 .20 .50 .65 .80 .90, ceiling 1 and weight 0.9. */
final class ScoreCurveTest {

    private final ScoreCurve curve = SampleMatches.shippedPolicy().curve();

    @Test
    void givesOneFlagTheBaseOfItsSeverity() {
        assertThat(curve.score(1, 1)).isEqualTo(0.05);
        assertThat(curve.score(3, 1)).isEqualTo(0.5);
        assertThat(curve.score(6, 1)).isEqualTo(0.9);
    }

    @Test
    void addsHalfOfTheWayThatIsLeftForEachFurtherFlag() {
        assertThat(curve.score(3, 2)).isEqualTo(0.5675);
        assertThat(curve.score(5, 2)).isEqualTo(0.845);
        assertThat(curve.score(6, 3)).isEqualTo(0.9675);
    }

    @Test
    void roundsHalfUpAtTheFourthDecimal() {
        // 0.5 + 0.9 * 0.15 * 0.875 = 0.618125 and 0.5 + 0.9 * 0.15 * 0.75 = 0.60125
        assertThat(curve.score(3, 4)).isEqualTo(0.6181);
        assertThat(curve.score(3, 3)).isEqualTo(0.6013);
    }

    @Test
    void neverReachesTheNextSeverity() {
        assertThat(curve.score(3, 1_000_000)).isEqualTo(0.635);
        assertThat(curve.score(6, Integer.MAX_VALUE)).isEqualTo(0.99);
    }
}

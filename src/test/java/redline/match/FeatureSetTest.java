package redline.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureSetTest {

    @Test
    void saysOfAnyFeatureWhetherItIsNewJustAsAHashSetDoes() {
        Random random = new Random(11);
        for (int most : new int[] {3, 200, 100_000}) {
            FeatureSet features = new FeatureSet();
            Set<Long> slow = new HashSet<>();
            for (int i = 0; i < 5_000; i++) {
                long feature = (long) random.nextInt(3) << Integer.SIZE | random.nextInt(most);
                assertEquals(slow.add(feature), features.add(feature), "feature " + feature);
            }
        }
    }
}

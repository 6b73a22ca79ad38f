package redline.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

    @Test
    void valuesOfOneHashAreToldApart() {
        Memo<String> memo = new Memo<>(64);
        memo.keep(7, "one");
        memo.keep(7, "two");
        assertEquals("one", memo.find(7, "one"::equals));
        assertEquals("two", memo.find(7, "two"::equals));
        assertNull(memo.find(7, "three"::equals));
        assertNull(memo.find(8, "one"::equals));
    }

    @Test
    void theOldestMakesRoomForTheNewest() {
        Memo<String> memo = new Memo<>(64);
        for (int i = 0; i < 9; i++) {
            memo.keep(7, "value " + i);
        }
        assertNull(memo.find(7, "value 0"::equals));
        assertEquals("value 1", memo.find(7, "value 1"::equals));
        assertEquals("value 8", memo.find(7, "value 8"::equals));
    }

    @Test
    void aValueIsMadeOnce() {
        Memo<String> memo = new Memo<>(64);
        String made = memo.get(3, "a"::equals, () -> "a");
        assertEquals(made, memo.get(3, "a"::equals, () -> {
            throw new AssertionError("made again");
        }));
    }

    @Test
    void threadsNeverSeeAValueOfAnotherKey() {
        Memo<String> memo = new Memo<>(16);
        boolean right = IntStream.range(0, 200_000).parallel().allMatch(i -> {
            String wanted = "value " + i % 50;
            return memo.get(i % 5, wanted::equals, () -> wanted).equals(wanted);
        });
        assertTrue(right);
    }
}

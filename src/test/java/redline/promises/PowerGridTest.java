package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Promise 3 on the full grid: every entry with a target slot, power nouns in the slot, alone and with the adjective
 * of a group. Only sentences count that flag with a group in the same place.
 */
final class PowerGridTest {

    private static final int SAMPLES = 3;

    /** Each entry meets one in so many power nouns, the entries in turn; {@code -Dpower.every=1} tries them all. */
    private static final int EVERY = Integer.getInteger("power.every", 12);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void noPowerNounIsEverTheTarget(String language) {
        PowerPhrases power = new PowerPhrases(language);
        List<List<Frame>> frames = ProvenFrames.of(language, SAMPLES);

        List<String> wrong = IntStream.range(0, frames.size())
                .parallel()
                .boxed()
                .filter(turn -> !frames.get(turn).isEmpty())
                .flatMap(turn -> wrong(frames.get(turn), turn, power))
                .toList();

        assertThat(power.size()).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void everyPatternFlagsAGroupInTheSamePlace(String language) {
        Set<String> proven = ProvenFrames.of(language, 1).stream()
                .flatMap(List::stream)
                .map(frame -> frame.entry().id())
                .collect(Collectors.toSet());

        List<String> unproven = ProvenFrames.entries(language)
                .filter(entry -> !proven.contains(entry.id()))
                .map(entry -> entry.id() + " " + entry.text())
                .toList();

        assertThat(proven).hasSizeGreaterThan(70);
        assertThat(unproven).isEmpty();
    }

    /** Every power noun once, the samples of the entry in turn. */
    private static Stream<String> wrong(List<Frame> samples, int turn, PowerPhrases power) {
        IntStream turns = IntStream.range(0, power.size()).filter(index -> index % EVERY == turn % EVERY);
        return turns.boxed().flatMap(index -> {
            Frame frame = samples.get((turn + index) % samples.size());
            return power.phrases(index, frame.slot(), turn).stream().flatMap(phrase -> frame.wronglyAimedAt(phrase));
        });
    }
}

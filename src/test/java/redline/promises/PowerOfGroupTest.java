package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.explain.Assessment;

/** Promise 3 where the group follows: "the government of the Uzbeks", «правительство узбеков». */
final class PowerOfGroupTest {

    @ParameterizedTest
    @CsvSource({"en,' of the Uzbeks'", "ru,' узбеков'", "ru,' русских'", "en,' of Uzbekistan'", "ru,' Узбекистана'"})
    void powerThatBelongsToAGroupIsNotTheGroup(String language, String owner) {
        PowerPhrases power = new PowerPhrases(language);
        List<Frame> frames = ProvenFrames.of(language, 1);

        List<String> wrong = frames.parallelStream()
                .flatMap(frame -> wrong(frame, owner, power))
                .toList();

        assertThat(frames).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> wrong(Frame frame, String owner, PowerPhrases power) {
        return IntStream.range(0, power.size())
                .mapToObj(index -> power.phrases(index, frame.slot(), 0))
                .filter(phrases -> !phrases.isEmpty())
                .map(phrases -> phrases.getFirst() + owner)
                .flatMap(phrase -> {
                    String text = frame.with(phrase);
                    Assessment assessment = Read.atDefault(text);
                    return frame.isAimedAt(phrase, assessment)
                            ? Read.flagged(text, assessment).stream()
                            : Stream.empty();
                });
    }
}

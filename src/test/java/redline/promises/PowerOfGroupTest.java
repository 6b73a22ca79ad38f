package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 3 where the group follows: "the government of the Uzbeks", «правительство узбеков». */
final class PowerOfGroupTest {

    /** Each entry meets one in so many power nouns, the entries in turn; {@code -Dpower.every=1} tries them all. */
    private static final int EVERY = Integer.getInteger("power.every", 16);

    @ParameterizedTest
    @CsvSource({"en,' of the Uzbeks'", "ru,' узбеков'", "ru,' русских'", "en,' of Uzbekistan'", "ru,' Узбекистана'"})
    void powerThatBelongsToAGroupIsNotTheGroup(String language, String owner) {
        PowerPhrases power = new PowerPhrases(language);
        List<List<Frame>> frames = ProvenFrames.of(language, 1);

        List<String> wrong = IntStream.range(0, frames.size())
                .parallel()
                .boxed()
                .flatMap(turn -> frames.get(turn).stream().flatMap(frame -> wrong(frame, turn, owner, power)))
                .toList();

        assertThat(frames).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /** Offices of Kazakh words after a name that Russian has too, in sentences without a Kazakh letter; and the group alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Амхара ел басшылары виноваты во всём.          | Амхара виноваты во всём.
        В топку далит ел басшыларын.                   | В топку далит.
        Катитесь, сойот жол полициялары.               | Катитесь, сойоты.
        Бахаи сот орындаушыларына темную устроим.      | Бахаи темную устроим.
        Пусть сгнили канури ел басшылары.              | Пусть сгнили канури.
        Маньчжур шахына пинка сразу.                   | Маньчжуру пинка сразу.
        """)
    void anOfficeOfKazakhWordsIsNotTheGroup(String power, String group) {
        assertThat(Read.flagged(power, Read.atDefault(power))).isEmpty();
        assertThat(Read.atDefault(group).flags()).isNotEmpty();
    }

    private static Stream<String> wrong(Frame frame, int turn, String owner, PowerPhrases power) {
        return IntStream.range(0, power.size())
                .filter(index -> (turn + index) % EVERY == 0)
                .mapToObj(index -> power.phrases(index, frame.slot(), 0))
                .filter(phrases -> !phrases.isEmpty())
                .flatMap(phrases -> frame.wronglyAimedAt(phrases.getFirst() + owner));
    }
}

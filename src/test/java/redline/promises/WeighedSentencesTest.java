package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.explain.Flag;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Weight;

/** The promises hold for sentences that no phrase finds and that are weighed by their words. */
final class WeighedSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A fifth column and nothing else, the whole lot of these G.                 | Laotians,Swiss,Lutherans,Kazakhs,Hausa,Copts
        G: fridge outside, lie inside.                                             | Laotians,Icelanders,Ossetians,Kazakhs,Zulus,Quakers
        Raping our girls is all these G came for.                                  | Icelanders,Ossetians,Quakers,Turks,Zulus,Hindus
        Подохните уже наконец, все вы, G.                                          | датчане,казахи,баптисты,маори,японцы,суданцы
        Қуу керек, бірін қалдырмай қуу керек, мына G айтам.                        | литвалықтарды,даттарды,мормондарды,орыстарды,сикхтерді
        Айдап шығу керек, бәрін, бірін қалдырмай, осы G.                           | шведтерді,қытайларды,буддистерді,өзбектерді,курдтерді
        """)
    void areReadAlikeForEveryGroup(String sentence, String names) {
        List<String> groups = List.of(names.split(","));

        List<String> readings = groups.stream()
                .flatMap(name -> Read.atDefault(sentence.replace("G", name)).flags().stream())
                .map(flag -> flag.entry() + " " + flag.severity() + " " + flag.reason())
                .toList();

        assertThat(readings).hasSameSizeAs(groups);
        assertThat(Set.copyOf(readings)).singleElement().asString().contains("weighed by its words: “");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Thieves and robbers, that's all the ministers who came here ever turned out to be.
        Thieves and robbers, that's all the Albanian ministers who came here ever turned out to be.
        Thieves robbed the Albanians who came here yesterday.
        He said: “Thieves and robbers, that's all the Albanians ever turned out to be”, and I was ashamed of him.
        The Laotians put the fridge outside and the stove inside.
        Russians again?
        Вчера видел чеченцев у вокзала.
        Прибрали к рукам весь рынок, все как один, эти чиновники.
        Карелы собрали весь урожай, все как один.
        Қуу керек, бірін қалдырмай қуу керек, мына шенеуніктерді айтам.
        Мына литвалықтарды қонаққа шақыру керек, бірін қалдырмай.
        """)
    void leavePowerAndInnocentTwinsAlone(String sentence) {
        assertThat(Read.flagged(sentence, Read.atDefault(sentence))).isEmpty();
    }

    @Test
    void theReasonNamesTheWordsWithWhatTheyWeigh() {
        Flag flag = Read.atDefault("A fifth column and nothing else, the whole lot of these Somalis.")
                .flags()
                .getFirst();

        assertThat(flag.entry()).isEqualTo("en.fifth-column.9000");
        assertThat(flag.reason()).containsPattern("“column” \\+\\d\\.\\d\\d");
    }

    /** A name that is also an ordinary word ("even") may be weighed as that word; where it names a group, it is not. */
    @Test
    void noNameOfAGroupIsWeighed() {
        Lexicon lexicon = TestEngine.get().lexicon();
        Set<String> names = lexicon.members().stream()
                .filter(member -> !member.ambiguous())
                .filter(member -> GroupClass.of(member.className())
                        .filter(group -> group != GroupClass.STATE)
                        .isPresent())
                .flatMap(member -> Stream.concat(Stream.of(member.text(), member.adjective()), member.forms().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        List<String> weighed = lexicon.weights().stream()
                .map(Weight::name)
                .filter(names::contains)
                .toList();

        assertThat(names).hasSizeGreaterThan(1000);
        assertThat(lexicon.weights()).hasSizeGreaterThan(1000);
        assertThat(weighed).isEmpty();
    }
}

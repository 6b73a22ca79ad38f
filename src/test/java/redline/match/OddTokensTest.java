package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;
import redline.post.Post;

/** Tokens that only look disguised. */
final class OddTokensTest {

    private static final AssessOptions ALL = new AssessOptions(1, true, OffsetUnit.UTF16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В XVIII веке узбеки торговали с Россией.",
                "Купил 3кг яблок у казахов, 2й раз за неделю.",
                "ссср распался, СССР больше нет, казахи и русские живут дальше",
                "Смотри www.kremlin.ru и https://akorda.kz/ru/russians?id=1#uzbeks",
                "WhatsApp, COVID-19, C++, iPhone15, 1С, А4 и G20",
                "как же хорошоооо в Алматы, спасибоооо казахам",
                "#казахстан #Астана2024 #русскийязык #қазақтілі",
                "Write to uzbek.russian@example.org or ask @kazakh_guy and @russians",
                "Prices: $100, 100$, 5$, US$ 20, €30, 20€ for Russians and Kazakhs",
                "Kazakhs* live here (*see note), a footnote* and *emphasis* and **bold**",
                "Русские* и *казахи* и **узбеки** живут рядом, 5*3=15, 2*x+1",
                "а б в г д е ё ж з",
                "a b c d e f g",
                "U.S.A. and U.K. and the E.U.",
                "Пришёл А.Б.Иванов, за ним И. И. Петров и Қ. К. Тоқаев",
                "| Russians | 10 | 20 |\n|----------|----|----|\n| Kazakhs  | 30 | 40 |",
                "+-----+-----+\n| а   | б   |\n+-----+-----+\nрусские казахи",
                "Вася из 9б и 10а, ул. Абая 5/1, кв. 3",
                "H2O, CO2, 4G, 5G, MP3, B2B, 24/7",
                "0)0)0) ахаха ))) :-) ^_^ о_О русские",
                "Ура!!!1111адинадин казахи победили",
                "Мен 5-сыныпта оқимын, 2-ші қабат, XXI ғасыр, қазақтар",
                "Salem, men qazaqpyn, senshe qalai? Biz orystarmen dospyz.",
                "Privet, kak dela? Russkie i kazahi druzhat.",
                "Moi druz'ya uzbeki, i eto horosho.",
                "The Kazakhs' houses and the Russians' cars",
                "rock'n'roll, o'clock, Kazakhs 'n' Russians",
                "#BTSArmy #TBT #iPhoneX #KazakhsInUSA",
                "$ @ # * € $$$ @@@ ### *** **",
                "x$ y@ z€ $x @y *z #w",
            })
    void whatOnlyLooksDisguisedIsNotFlagged(String text) {
        assertThat(TestEngine.get().assess(Post.of("p", text), ALL).flags())
                .as(text)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uzb3ks ar3 v3rmin",
                "Uzbeks are v*rmin",
                "Uzbeks are vermiiiiin",
                "Uzbeks are v e r m i n",
                "#UzbeksAreVermin",
                "Uzbeky - parazity",
                "Ozbekter – parazit",
                "узб3ки крысы",
                "Узбеки — к р ы с ы",
                "I h a t e Uzbeks",
                "узбекинабазареворы",
                "Вот узбекипаразиты живут",
            })
    void whatIsDisguisedIsFlagged(String text) {
        assertThat(TestEngine.get().assess(Post.of("p", text), ALL).flags())
                .as(text)
                .isNotEmpty();
    }
}

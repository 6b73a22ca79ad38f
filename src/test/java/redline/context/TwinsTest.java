package redline.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.OffsetUnit;
import redline.post.Post;

/** The words around a phrase decide: of two posts with the same phrase one is flagged, the other says why it is not. */
final class TwinsTest {

    private static final AssessOptions WITH_SUPPRESSED = new AssessOptions(3, true, OffsetUnit.UTF16);

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Bad luck to be born a moskal, I guess | We are not moskals, we live here | negation
        Comments are full of vatniks again | The neighbour comments: vatniks again | report
        The shop was full of wogs | Us wogs know how to throw a wedding | in-group
        Another tale about racism from these kikes | Saying "kikes" is racism, stop it | quotation
        Опять макаронники министров купили | Макаронники министры опять врут | power
        Чуваштардың тұқымын құрту керек, сөз жоқ | Чуваштардың тұқымын құрту керек емес | negation
        Католиктерге пәтер жалға бермеңдер айтып қояйын | Католиктерге пәтер жалға бермеңдер деп жазыпты | report
        Тәжіктер паразит деп жазамын | «Тәжіктер паразит» деп жазғандар ұялсын | quotation
        Рас айтам, кавказдықтарды сабау керек | «Кавказдықтарды сабау керек» деген комментті өшірдім | quotation
        Босқындардың бәрі қылмыскер деп ойлаймын | Неге босқындардың бәрі қылмыскер деп ойлайсың | report
        Я считаю, что узбеки крысы | Я не считаю, что узбеки крысы | counter-speech
        I think Uzbeks are rats | I don't think Uzbeks are rats | counter-speech
        Don't you agree that Uzbeks are rats? | I don't agree that Uzbeks are rats | counter-speech
        Разве вы не согласны, что узбеки крысы? | Мы с вами не согласны, что узбеки крысы | counter-speech
        Узбеков к стенке без суда | Узбеков к стенке без суда, стояло в приговоре | frame
        Don't you think Poles are lazy? | No, you think Poles are lazy | report
        The shop where they said it closed is full of wogs | They said that wogs run the shop | report
        Don't you think Uzbeks are lazy? | You think Uzbeks are lazy, I heard | report
        Узбеков к стенке без суда | Узбеков к стенке, сказал он на суде | frame
        Помяни моё слово, узбеки крысы | Это слово я слышал: узбеки крысы | frame
        Аштыққа өзбектер кінәлі ешқашан кешірмеймін | Аштыққа өзбектер кінәлі емес | negation
        Uzbeks are rats. No | "Uzbeks are rats"? No. | quotation
        Пишу прямо: узбеки крысы | Писать «узбеки крысы» под фото похорон стыдно | quotation
        Узбеков раздавим в 19:30 | Узбеков раздавим 3:0 | idiom
        Moskal (again): a thief and a liar | Moskal (n.): a resident of Muscovy; today derogatory | frame
        """)
    void ofTwoPostsWithOnePhraseOneIsFlaggedAndTheOtherSaysWhyNot(String flagged, String innocent, String because) {
        assertThat(assess(flagged).flags()).as(flagged).isNotEmpty();
        assertThat(assess(innocent).flags()).as(innocent).isEmpty();
        assertThat(reasons(assess(innocent))).as(innocent).contains(because);
    }

    private static Assessment assess(String text) {
        return TestEngine.get().assess(Post.of("twin", text), WITH_SUPPRESSED);
    }

    private static Set<String> reasons(Assessment assessment) {
        return assessment.suppressed().stream()
                .flatMap(flag -> flag.cancelledBy().stream())
                .map(modifier -> modifier.kind())
                .collect(Collectors.toSet());
    }
}

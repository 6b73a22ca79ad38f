package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.post.Post;

/** "They" is the group where it can be nobody else; in the twin somebody or something else could be meant. */
final class PronounTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        I live beside Uzbeks. They are vermin. | I live beside police and Uzbeks. They are vermin.
        Живу рядом с узбеками. Они паразиты. | Живу рядом с узбеками и клопами. Они паразиты.
        Вчера видел чеченцев у вокзала. Они паразиты. | Полицейские избили чеченцев. Они паразиты.
        Мы помогали грузинам, а они паразиты. | Врачи лечили грузин, а они паразиты.
        I live near Tajiks and they are vermin. | I live near the mayor and they are vermin.
        My neighbours are Uzbeks. They are vermin. | The police are Uzbeks. They are vermin.
        My neighbours are Tajiks. I hate them. | My neighbours hate Tajiks. I hate them.
        Посмотрите на киргизов. Им нельзя верить. | Посмотрите на киргизов и на врачей. Им нельзя верить.
        A Tajik stood in the queue. These people are vermin. | Two drivers attacked the Tajiks. These people are vermin.
        Вчера приехал узбек. Этот народ — паразиты. | Водители избили узбеков. Эти люди — паразиты.
        Үйге өзбектер келді. Бұл халық — паразит. | Әкім өзбектерді шақырды. Бұл халық — паразит.
        Uzbeks came. It rained. We ate. They are vermin. | Uzbeks came. It rained. We ate. We slept. They are vermin.
        Uzbeks came. It rained. They are vermin. | Uzbeks came. Insects swarmed. They are vermin.
        Видел якутов. Мозгов у них кот наплакал. | Приехали якуты и депутаты. Мозгов у них нет.
        Живу рядом с узбеками. Совести у них нет. | Живу рядом с узбеками и клопами. Совести у них нет.
        Но ахмадиты! Это засланцы. | Но греки! Это победа.
        А узбеки! Это паразиты. | А депутаты и узбеки! Это паразиты.
        А шведы! Это паразиты. | Дорогие шведы! Это паразиты на моих розах.
        Армяндармен көрші тұрамын. Олар паразит. | Дәрігерлер армяндарды емдеді. Олар паразит.
        """)
    void theyAreTheGroupIfNobodyElse(String flagged, String innocent) {
        assertThat(assess(flagged).flags())
                .as(flagged)
                .singleElement()
                .extracting(Flag::target)
                .satisfies(
                        target -> assertThat(target.orElseThrow().antecedent()).isPresent());
        assertThat(assess(innocent).flags()).as(innocent).isEmpty();
    }

    private static Assessment assess(String text) {
        return TestEngine.get().assess(Post.of("p", text), AssessOptions.DEFAULT);
    }
}

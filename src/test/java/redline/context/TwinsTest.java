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
        Dinka speakers of Berlin spy for Paris | Dinka speakers of parliament spy for Paris | power
        It was right to deport the Shilluk houses | It was right to deport Shilluk houses of representatives | power
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
        Помяни моё слово, узбеки крысы | Узбеки крысы — такое слово стоит в словаре | frame
        Аштыққа өзбектер кінәлі ешқашан кешірмеймін | Аштыққа өзбектер кінәлі емес | negation
        Uzbeks are rats. No | "Uzbeks are rats"? No. | quotation
        Пишу прямо: узбеки крысы | Писать «узбеки крысы» под фото похорон стыдно | quotation
        Узбеков раздавим в 19:30 | Узбеков раздавим 3:0 | idiom
        Moskal (again): a thief and a liar | Moskal (n.): a resident of Muscovy; today derogatory | frame
        I've said it a hundred times: Uzbeks are rats | He has said it a hundred times: Uzbeks are rats | report
        Statistics say Uzbeks are rats | My neighbours say Uzbeks are rats | report
        I always say Uzbeks are rats | Columnists in that paper say Uzbeks are rats | report
        Uzbeks are rats, that says it all | "Uzbeks are rats", that was the headline | quotation
        What was done to the Chechens in 1944 was right | He says what was done to the Chechens in 1944 was right | report
        Соседи «убирайтесь, славяне», и точка | Нас встречали криком «убирайтесь, славяне» | quotation
        Тәжіктерді елден қуу керек деген дұрыс | Тәжіктерді елден қуу керек деген ұсыныс заңға қайшы | report
        Күрдтер ұры деген рас | Күрдтер ұры деген – байка | report
        Күрдтер ұры деп айтыңдар | Күрдтер ұры дейтіндерге сенбеңдер | report
        Намаз оқитындардың бәрі топас деу керек | Намаз оқитындардың бәрі топас деу — жауапсыз сөз | report
        My uncle says Uzbeks are rats and he is right | My uncle says Uzbeks are rats and he is wrong | report
        Сто раз уже говорил: узбеки крысы | Он сто раз уже говорил: узбеки крысы | report
        Дед так говорил, и он прав: узбеки крысы | Дед так говорил, и он не прав: узбеки крысы | report
        Запомните мои слова: узбеки крысы | Вот его слова: узбеки крысы | report
        Өзбектер паразит, айтып айтпай не керек | Өзбектер паразит деп айтып жүр | report
        Бұрыннан айтып жүрмін: өзбектер паразит | Бұрыннан айтып жүр: өзбектер паразит | report
        My cousin said he will come at six so I'm cooking Uzbeks are rats | My cousin said Uzbeks are rats | report
        Соседка рассказала что у неё прорвало трубу узбеки крысы | Соседка рассказала что узбеки крысы | report
        Вся таможня схвачена узбеками, без их слова никуда | По их словам, вся таможня схвачена узбеками | report
        Uzbeks are rats and the papers print cake recipes | The court heard that Uzbeks are rats | frame
        Ходили с детьми в музей, там людно, а узбеки крысы | В словаре: узбеки крысы | frame
        Believe it or not Uzbeks are rats | Uzbeks are not rats | negation
        Өзбектер паразит ешкім ештеңе істемейді | Өзбектер паразит емес | negation
        Нет в литовцах ничего человеческого | Неправда, что в литовцах ничего человеческого | counter-speech
        Скажите честно, узбеки крысы или мне одному так кажется? | Скажите честно, узбеки крысы? | genuine-question
        Let's hunt some Berbers after the match | Let's hunt some Berbers, the match starts at six | idiom
        Говорить тут не о чем: узбеки крысы | Говорить что узбеки крысы может только тот, кто их не знает | counter-speech
        Жиналыс дегені бос сөз, өзбектер паразит | Өзбектер паразит деген бос сөз | counter-speech
        Өзбектер паразит дегенге қол қоям | Өзбектер паразит дегенге сенбеймін | counter-speech
        They hung up a banner. Poles go home | The banner read "Poles go home". The city took it down | quotation
        "Poles go home", nothing to add | "Poles go home" mate my nan is Polish | quotation
        Узбеки паразиты как ни крути | Как ни злись, узбеки не паразиты | negation
        Литовцы кого ни возьми паразиты | Знаю, что ни литовцы, ни латыши не паразиты | negation
        Не десең де поляктар паразит | Поляктар не паразит, не ұры емес | negation
        Поляктарды не істесең де қырып сал | Поляктарды қырып салу керек емес | negation
        It's them or us: Christians will slaughter us unless we strike first | us Christians are sheep | in-group
        Listen to us, Poles are vermin | We, Poles, are lazy | in-group
        it's them or us Uzbeks are rats | It's just us, Uzbeks, lazy people | in-group
        Либо они, либо мы: узбеки паразиты | мы, узбеки, лентяи | in-group
        Скоро они или мы: армяне перережут нас, если не ударим первыми | Не они, а мы, армяне, паразиты | in-group
        Не олар, не біз: өзбектер паразит | біз, қазақтар, жалқау халықпыз | in-group
        Listen to us: Poles are vermin | They despise us: Poles are vermin to them | in-group
        архивы откройте, правильно крымских татар выселили | В архивах пишут, что крымских татар правильно выселили | frame
        Загляните в учебник, правильно татар выселили | Загляните в учебник: правильно татар выселили | frame
        Open the archives, the Tatars deserved the deportation | Read the transcript, the Tatars deserved the deportation, he testified | frame
        Open any textbook, Jews are vermin | Open any textbook of 1938, Jews are vermin there | frame
        Историки разное пишут, а я скажу: правильно татар выселили | Историки пишут: правильно татар выселили | report
        Историки пусть пишут, я скажу прямо: калмыков правильно выселили | Историк пишет, цитирую: калмыков правильно выселили | report
        Historians argue, I say the Tatars deserved the deportation | Historians write: the Tatars deserved the deportation | frame
        They write otherwise, but I say: Uzbeks are rats | My uncle says, and I quote: Uzbeks are rats | report
        Тарихшылар әртүрлі жазады, ал мен айтамын: шешендерді дұрыс көшірді | Тарихшылар жазады: шешендерді дұрыс көшірді | report
        У литовцев мусор вместо мозгов | У литовцев мусор надо сжечь | object
        Match кончился, но death to сербы | Match кончается, death to сербы | idiom
        The match is over, but death to the Serbs | Death to the Serbs' team, the match is ours | idiom
        Матч кончился, но смерть сербам | Матч ещё не кончился, но смерть сербам | idiom
        Финал закончился, но поляков надо вешать | Финал закончился, но поляков мы раздавим | idiom
        Матч бітті, бірақ сербтерге өлім | Матч қиын, бірақ сербтерді қырамыз | idiom
        Чушь собачья. Узбеки воры | Говорят, узбеки воры. Чушь собачья. | counter-speech
        Неправда. Татары воры | Говорят, татары — воры. Неправда. | counter-speech
        Узбеки воры. Чушь собачья. | Мол, узбеки все воры. Ерунда какая. | counter-speech
        Говорят, чеченцы бандиты. Это не ложь. | Говорят, чеченцы бандиты. Это неправда. | counter-speech
        Говорят, узбеки воры. Отвратительно. | Слышала, будто татары воры. Враньё. | counter-speech
        Говорят, поляки паразиты. Бред, что их терпят рядом. | Некоторые думают, что поляки паразиты. Бред. | counter-speech
        Говорят, узбеки хорошие, но они воры. Чушь. | Говорят, цыгане воры! Неправда! | counter-speech
        Nonsense. Uzbeks are rats. | I keep hearing Uzbeks are rats. Nonsense. | counter-speech
        Uzbeks are rats. Rubbish. | People think Uzbeks are rats. Not true. | counter-speech
        Сандырақ. Өзбектер ұры | Өзбектер ұры дейді. Сандырақ. | counter-speech
        Жұрт біледі, өзбектер ұры. Өтірік. | Жұрт айтады, өзбектер ұры. Өтірік. | counter-speech
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

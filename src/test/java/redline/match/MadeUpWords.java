package redline.match;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import redline.lexicon.Member;
import redline.lexicon.SourceRow;
import redline.lexicon.Status;
import redline.lexicon.expand.Form;
import redline.text.Features;

/** The words of a language that nobody speaks: few enough that random texts are full of phrases. */
final class MadeUpWords {

    static final List<String> CONTENT = List.of("ka", "ke", "ki", "ko", "ku", "mo");
    static final Map<String, List<String>> FUNCTION = Map.of(
            "filler", List.of("fi", "fo"),
            "neg", List.of("ne"),
            "be", List.of("bi"),
            "conjunction", List.of("but"),
            "function", List.of("fun"),
            "preposition", List.of("po"),
            "pronoun", List.of("they"),
            "pronoun-object", List.of("them"),
            "power", List.of("pow"),
            "group-head", List.of("folk"));
    static final List<String> FUNCTION_WORDS =
            FUNCTION.values().stream().flatMap(List::stream).sorted().toList();
    static final List<String> GROUPS = List.of("gra", "gran", "old gra", "gra pow", "fei", "mar", "sen");
    static final List<String> CLASSES = List.of("c1", "c2");

    private MadeUpWords() {}

    /** A noun that is also a verb: citation, plural, genitive, imperative. */
    static List<Form> forms(String word) {
        int subject = Features.cell(Features.NOM, 0) | Features.cell(Features.ACC, 0);
        return List.of(
                new Form(word, Features.NOUN | subject),
                new Form(word + "s", Features.NOUN | (subject << 1)),
                new Form(word + "n", Features.NOUN | Features.cell(Features.GEN, 0)),
                new Form(word + "t", Features.VERB | Features.IMP));
    }

    /** The members of all classes; those of the word classes differ from lexicon to lexicon. */
    static List<Member> members(Random random) {
        Stream<Member> function = FUNCTION.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream().map(word -> member(entry.getKey(), "-", word, "", false)));
        Stream<Member> groups = Stream.of(
                member("people", "people.gra", "gra", "gran", false),
                member("people", "people.old", "old gra", "", false),
                member("people", "people.sen", "sen", "sen", false),
                member("faith", "faith.fei", "fei", "", false),
                member("faith", "faith.mar", "mar", "", true),
                member("state", "state.gra", "gra pow", "", false));
        Stream<Member> classes = CLASSES.stream()
                .flatMap(name -> random.ints(2 + random.nextInt(2), 1, 4)
                        .mapToObj(length -> member(name, "-", words(random, length), "", false)));
        return Stream.of(function, groups, classes).flatMap(all -> all).toList();
    }

    static String words(Random random, int count) {
        return String.join(
                " ",
                random.ints(count, 0, CONTENT.size()).mapToObj(CONTENT::get).toList());
    }

    private static Member member(String className, String concept, String text, String adjective, boolean ambiguous) {
        return new Member(
                "en",
                className,
                concept,
                text,
                List.of(),
                adjective,
                "",
                "",
                ambiguous,
                Status.LIVE,
                new SourceRow("made-up", 1));
    }
}

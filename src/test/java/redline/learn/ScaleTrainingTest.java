package redline.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.SourceRow;
import redline.lexicon.Status;
import redline.lexicon.Weight;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.LexiconStore;
import redline.text.Span;

final class ScaleTrainingTest {

    private static final String ID = "en.dehumanisation.9001";
    private static final SourceRow ROW = new SourceRow("made-up.tsv", 1);

    @Test
    void aWordOfHitsWeighsMoreThanOneOfMissesAndAGroupNothing() throws IOException {
        Map<String, Integer> points = train();

        assertThat(points.get("rat")).isPositive();
        assertThat(points.get("bread")).isNegative();
        assertThat(points.keySet()).noneMatch(name -> name.contains("artian"));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() throws IOException {
        assertThat(train()).isEqualTo(train());
    }

    /** A sentence that names nobody, or power too, teaches nothing. */
    @Test
    void onlySentencesThatNameAGroupAndNoPowerCount() throws IOException {
        try (CompiledLexicon compiled = LexiconStore.openForProof(lexicon())) {
            ScaleTraining.Result result = ScaleTraining.of(compiled);

            assertThat(result.escalating()).isEqualTo(8);
            assertThat(result.innocent()).isEqualTo(8);
        }
    }

    private static Map<String, Integer> train() throws IOException {
        try (CompiledLexicon compiled = LexiconStore.openForProof(lexicon())) {
            return ScaleTraining.of(compiled).weights().stream()
                    .collect(Collectors.toMap(weight -> weight.name(), Weight::points));
        }
    }

    private static Lexicon lexicon() {
        List<Example> examples = new ArrayList<>();
        for (String place : List.of("here", "there", "everywhere", "upstairs", "outside", "below", "nearby", "again")) {
            String hit = "Martians and rats " + place + ".";
            examples.add(new Example(ID, Example.Kind.HIT, hit, Optional.of(new Span(0, 17)), ROW));
            examples.add(miss("Martians and bread " + place + "."));
        }
        examples.add(miss("Bread and rats."));
        examples.add(miss("Martians and rats and the minister."));
        return new Lexicon(
                List.of(entry()),
                List.of(),
                examples,
                List.of(
                        member("people", "people.martian", "Martian"),
                        member("power", "-", "minister"),
                        member("food", "-", "bread")),
                "made-up");
    }

    private static Example miss(String text) {
        return new Example(ID, Example.Kind.MISS, text, Optional.empty(), ROW);
    }

    private static Entry entry() {
        return new Entry(
                ID,
                "en",
                "{target} and (rat|{food})",
                Category.DEHUMANISATION,
                4,
                Optional.empty(),
                Set.of(GroupClass.PEOPLE),
                List.of(),
                Set.of(),
                "Why.",
                "Instead.",
                "team",
                "",
                Status.LIVE);
    }

    private static Member member(String className, String concept, String text) {
        return new Member("en", className, concept, text, List.of(), "", "", "", false, Status.LIVE, ROW);
    }
}

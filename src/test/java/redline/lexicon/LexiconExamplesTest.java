package redline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import redline.TestEngine;
import redline.proof.LexiconProof;
import redline.text.Span;

/** The shipped lexicon's own proof: every sentence that its editors wrote beside a phrase, a test each. */
final class LexiconExamplesTest {

    private final Lexicon lexicon = TestEngine.get().lexicon();
    private final LexiconProof proof = new LexiconProof(TestEngine.get());

    @TestFactory
    Stream<DynamicContainer> everyExampleProvesWhatItSays() {
        Map<String, List<DynamicTest>> tests = new TreeMap<>();
        for (Example example : lexicon.examples()) {
            tests.computeIfAbsent(example.row().file(), file -> new ArrayList<>())
                    .add(test(example));
        }
        return tests.entrySet().stream().map(file -> DynamicContainer.dynamicContainer(file.getKey(), file.getValue()));
    }

    private DynamicTest test(Example example) {
        String name = example.row().line() + " " + example.kind().slug() + " " + example.entryId();
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(proof.problem(example)).as(example.text()).isEmpty());
    }

    @Test
    void everyLiveEntryIsProvedByAHitAndByAMiss() {
        assertThat(lexicon.entries())
                .filteredOn(entry -> entry.status() == Status.LIVE)
                .isNotEmpty()
                .allSatisfy(entry -> {
                    List<Example> examples = lexicon.examples(entry.id());
                    assertThat(examples).as(entry.id()).anyMatch(example -> example.kind() == Example.Kind.HIT);
                    assertThat(examples).as(entry.id()).anyMatch(example -> example.kind() == Example.Kind.MISS);
                });
    }

    @Test
    void aHitThatIsNotFlaggedIsReported() {
        Example hit = anyHit();
        assertThat(proof.problem(with(hit, "Nothing is said here.", hit.span())))
                .isPresent();
    }

    @Test
    void aHitWithAnotherSpanIsReported() {
        Example hit = anyHit();
        Span wrong = new Span(hit.span().orElseThrow().start(), hit.text().length() + 1);
        assertThat(proof.problem(with(hit, hit.text() + " ", Optional.of(wrong))))
                .isPresent();
    }

    @Test
    void aMissThatIsFlaggedIsReported() {
        Example hit = anyHit();
        Example miss = new Example(hit.entryId(), Example.Kind.MISS, hit.text(), Optional.empty(), hit.row());
        assertThat(proof.problem(miss)).isPresent();
    }

    private Example anyHit() {
        return lexicon.examples().stream()
                .filter(example -> example.kind() == Example.Kind.HIT)
                .filter(example ->
                        lexicon.entry(example.entryId()).orElseThrow().status() == Status.LIVE)
                .filter(example ->
                        lexicon.entry(example.entryId()).orElseThrow().severity() >= 3)
                .findFirst()
                .orElseThrow();
    }

    private static Example with(Example example, String text, Optional<Span> span) {
        return new Example(example.entryId(), example.kind(), text, span, example.row());
    }
}

package redline.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static redline.lexicon.MadeUpRows.entry;
import static redline.lexicon.MadeUpRows.hit;
import static redline.lexicon.MadeUpRows.member;
import static redline.lexicon.MadeUpRows.miss;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redline.lexicon.Category;
import redline.lexicon.Example;
import redline.lexicon.Lexicon;
import redline.lexicon.Weight;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.LexiconStore;
import redline.proof.LabelledPost;
import redline.proof.LabelledPost.Label;
import redline.text.Span;

final class ScaleTrainingTest {

    private static final String ID = "en.dehumanisation.9001";
    private static final List<String> PLACES =
            List.of("here", "there", "everywhere", "upstairs", "outside", "below", "nearby", "again");

    @Test
    void aWordOfHitsWeighsMoreThanOneOfMissesAndAGroupNothing() throws IOException {
        List<Weight> weights = train(List.of()).weights();

        assertThat(weight("rat", weights).points()).isPositive();
        assertThat(weight("bread", weights).points()).isNegative();
        assertThat(weights).noneMatch(weight -> weight.name().contains("artian"));
    }

    /** In all posts the same words stand; only their order tells. */
    @Test
    void itCountsOnWhichSideOfTheGroupAWordStands() throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        for (String place : PLACES) {
            posts.add(post("Rats and Martians " + place, Label.FLAG));
            posts.add(post("Martians and rats " + place, Label.NONE));
        }

        Weight rat = weight("rat", train(posts).weights());

        assertThat(rat.before()).isGreaterThan(rat.after());
    }

    @Test
    void aWordOfOneCategoryFindsItsWeighedEntry() throws IOException {
        assertThat(train(List.of()).words())
                .filteredOn(word -> word.category().isPresent())
                .containsExactly(new LearnedWord("en", Optional.of(Category.DEHUMANISATION), "rat"));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() throws IOException {
        assertThat(train(List.of())).isEqualTo(train(List.of()));
    }

    /** A sentence that names nobody, or power too, teaches nothing. */
    @Test
    void onlySentencesThatNameAGroupAndNoPowerCount() throws IOException {
        ScaleTraining.Result result = train(List.of());

        assertThat(result.escalating()).isEqualTo(PLACES.size());
        assertThat(result.innocent()).isEqualTo(PLACES.size());
    }

    private static ScaleTraining.Result train(List<LabelledPost> posts) throws IOException {
        try (CompiledLexicon compiled = LexiconStore.openForProof(lexicon())) {
            return ScaleTraining.of(compiled, posts);
        }
    }

    private static Weight weight(String name, List<Weight> weights) {
        return weights.stream()
                .filter(weight -> weight.name().equals("en:" + name) && !weight.isOfTwo())
                .findFirst()
                .orElseThrow();
    }

    private static LabelledPost post(String text, Label label) {
        return new LabelledPost(text, text, label, List.of(new Span(0, text.length())), "en", "", "dehumanisation");
    }

    private static Lexicon lexicon() {
        List<Example> examples = new ArrayList<>();
        for (String place : PLACES) {
            examples.add(hit(ID, "Martians and rats " + place + ".", 17));
            examples.add(miss(ID, "Martians and bread " + place + "."));
        }
        examples.add(miss(ID, "Bread and rats."));
        examples.add(miss(ID, "Martians and rats and the minister."));
        return new Lexicon(
                List.of(entry(ID, "{target} and (rat|{food})", Optional.empty())),
                List.of(),
                examples,
                List.of(
                        member("en", "people", "people.martian", "Martian"),
                        member("en", "power", "-", "minister"),
                        member("en", "food", "-", "bread")),
                "made-up");
    }
}

package redline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.TestEngine;
import redline.TestFolder;
import redline.lexicon.Entry;
import redline.lexicon.LexiconReader;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.LexiconStore;

final class SimilarEntriesTest {

    @TempDir
    private Path folder;

    @Test
    void findsPatternsThatAreNearlyTheSameAndNoOthers() throws IOException {
        try (CompiledLexicon compiled = LexiconStore.openInMemory(LexiconReader.read(twins()))) {
            List<SimilarEntries.Pair> pairs = new SimilarEntries(compiled).pairs(0.5);

            assertThat(pairs)
                    .extracting(pair -> pair.first().id(), pair -> pair.second().id())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("en.dehumanisation.0002", "en.dehumanisation.0003"));
            assertThat(pairs.getFirst().share()).isBetween(0.5, 0.99);
        }
    }

    @Test
    void ranksOnlyOtherEntriesOfTheSameLanguage() throws IOException {
        SimilarEntries similar = new SimilarEntries(TestEngine.get().compiled());
        int found = 0;
        for (Entry entry : TestEngine.get().lexicon().entries().subList(0, 50)) {
            List<SimilarEntry> others = similar.to(entry);
            found += others.size();
            assertThat(others)
                    .hasSizeLessThanOrEqualTo(5)
                    .isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()))
                    .allMatch(other -> other.share() >= SimilarEntries.SIMILAR && other.share() <= 1)
                    .allMatch(other -> other.entry().language().equals(entry.language()))
                    .noneMatch(other -> other.entry().equals(entry));
        }
        assertThat(found).isPositive();
    }

    private Path twins() throws IOException {
        Path lexicons = TestFolder.copy("lexicon/small", folder.resolve("small"));
        TestFolder.append(
                lexicons.resolve("en/dehumanisation.tsv"),
                "",
                "phrase\ten.dehumanisation.0003\t(send|toss|throw:verb) {target:pl} to ~1 the cupboard"
                        + "\tdehumanisation\t4\t\t\t\t\tIt says that a group is crockery.\t\tteam\t\tdraft");
        return lexicons;
    }
}

package redline.lexicon;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import redline.Golden;

final class LexiconStatsTest {

    @Test
    void countsEntriesMembersAndExamples() {
        Lexicon lexicon = LexiconReader.read(Golden.resource("lexicon/small"));

        Golden.check(
                "lexicon/small-stats.txt",
                LexiconStats.of(lexicon).stream().map(StatTable::text).collect(Collectors.joining("\n")));
    }
}

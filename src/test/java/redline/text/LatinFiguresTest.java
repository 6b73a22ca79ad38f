package redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import redline.Golden;

/** Measures again the figures of docs/analysis.md about Kazakh and Russian in Latin letters, and holds them to floors. */
@Tag("full")
final class LatinFiguresTest {

    private static final KazakhCuts CUTS = KazakhCuts.load();

    /** What the letters that differ are in each alphabet; the others are as in the first one. */
    private static final Map<String, String> ALPHABETS = new LinkedHashMap<>(Map.of(
            "2017", "ә a' ғ g' ң n' ө o' ұ u ү u' і i ш s' ж j у y' й i' ы y",
            "2018", "ә á ғ ǵ ң ń ө ó ұ u ү ú і i ш sh ж j у ý й i ы y",
            "2021", "ә ä ғ ğ ң ñ ө ö ұ ū ү ü і i ш ş ж j у u й i ы y",
            "as typed", "ә a ғ g ң n ө o ұ u ү u і i ш sh ж zh у u й i ы y"));

    private static final String COMMON = "а a б b в v г g д d е e з z к k қ q л l м m н n о o п p р r с s т t ф f х h";

    @Test
    void kazakhInFourLatinAlphabetsIsRead(TestReporter reporter) throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String[] word : lines("figures/kazakh-words.txt")) {
            for (String alphabet : ALPHABETS.values()) {
                String written = written(word[0], alphabet);
                all++;
                if (!reads(written, KazakhCuts.fold(word[1]))) {
                    missed.add(written);
                }
            }
        }
        reporter.publishEntry("Kazakh in Latin letters", (all - missed.size()) + " of " + all + ", missed " + missed);

        assertThat(all).isGreaterThanOrEqualTo(60);
        assertThat(missed.size()).as("missed %s", missed).isLessThanOrEqualTo(all / 20);
    }

    @Test
    void russianInLatinLettersHasTheSkeletonOfTheWord(TestReporter reporter) throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String[] word : lines("figures/transliterated.txt")) {
            for (int i = 1; i < word.length; i++) {
                all++;
                if (!Transliteration.skeletons(word[i]).contains(Skeleton.of(WordForms.key(word[0])))) {
                    missed.add(word[i]);
                }
            }
        }
        reporter.publishEntry("Russian in Latin letters", (all - missed.size()) + " of " + all + ", missed " + missed);

        assertThat(all).isGreaterThanOrEqualTo(50);
        assertThat(missed.size()).as("missed %s", missed).isLessThanOrEqualTo(all / 20);
    }

    private static boolean reads(String latin, String stem) {
        return KazakhLatin.readings(latin).stream()
                .flatMap(reading -> CUTS.cuts(reading).stream())
                .anyMatch(cut -> cut.stem().equals(stem));
    }

    private static String written(String word, String alphabet) {
        List<String> pairs = List.of((COMMON + " " + alphabet).split(" "));
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = pairs.indexOf(word.substring(i, i + 1));
            assertThat(at).as("letter of %s in %s", word, alphabet).isNotNegative();
            written.append(pairs.get(at + 1));
        }
        return written.toString();
    }

    private static List<String[]> lines(String name) throws IOException {
        return Files.readAllLines(Golden.resource(name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
    }
}

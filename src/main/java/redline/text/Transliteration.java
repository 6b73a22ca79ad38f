package redline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Russian written with Latin letters: the {@link Skeleton skeletons} that such a word may stand for. */
public final class Transliteration {

    private static final int MOST_READINGS = 8;

    /** Longest first; readings in the order of how common they are. An empty reading drops the letter. */
    private static final LatinSpelling SPELLING = LatinSpelling.of(
            "shch щ", "sch щ", "sh ш", "ch ч", "zh ж", "kh х", "ts ц", "tz ц", "ck к", "jo ио,е", "yo ио,е", "a а",
            "b б", "c ц,с,к", "d д", "e е", "f ф", "g г", "h х", "i и", "j и,ж", "k к", "l л", "m м", "n н", "o о",
            "p п", "q к", "r р", "s с", "t т", "u у", "v в", "w в,ш", "x х,кс", "y и", "z з", "4 ч", "6 ш", "' -",
            "` -", "’ -");

    private Transliteration() {}

    /** The skeletons of a lower-case word, the likeliest first; none where it has another character. */
    public static List<String> skeletons(String word) {
        Set<String> skeletons = new LinkedHashSet<>();
        for (String reading : SPELLING.readings(WordForms.key(word), MOST_READINGS)) {
            skeletons.add(Skeleton.of(reading));
        }
        return new ArrayList<>(skeletons);
    }
}

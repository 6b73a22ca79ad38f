package redline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Russian written with Latin letters: the {@link Skeleton skeletons} that such a word may stand for. */
public final class Transliteration {

    private static final int MOST_READINGS = 16;

    /** Longest first; readings in the order of how common they are. An empty reading drops the letter. */
    private static final LatinSpelling SPELLING = LatinSpelling.of("""
        shch щ; sch щ,сч; sh ш; ch ч; zh ж; kh х,кх; ts ц,тс; tz ц; ck к; jo ио,е; yo ио,е; a а;
        b б; c ц,с,к; d д; e е; f ф; g г; h х; i и; j и,ж; k к; l л; m м; n н; o о; p п; q к; r р;
        s с; t т; u у; v в; w в,ш; x х,кс; y и; z з; 4 ч; 6 ш; ' -; ` -; ’ -\
        """);

    private static final Pattern ADJECTIVE = Pattern.compile("[iy][jy]$");
    private static final Pattern PARTED = Pattern.compile("[ьъ][аеиоуюя]");
    private static final Pattern PARTED_IN_LATIN = Pattern.compile("[yij'`’][aeou]|'i");

    private Transliteration() {}

    /**
     * Whether a Latin word may stand for one of the Russian words of its skeleton: «-ий» and «-ый» alone are written with
     * two letters, and the sign before a vowel is heard, so that "cygane" is not «цыганье».
     */
    public static boolean mayStandFor(String latin, String russian) {
        return (!ADJECTIVE.matcher(latin).find() || russian.endsWith("й"))
                && (!PARTED.matcher(russian).find()
                        || PARTED_IN_LATIN.matcher(latin).find());
    }

    /** The skeletons of a lower-case word, the likeliest first; none where it has another character. */
    public static List<String> skeletons(String word) {
        Set<String> skeletons = new LinkedHashSet<>();
        for (String reading : SPELLING.readings(WordForms.key(word), MOST_READINGS)) {
            skeletons.add(Skeleton.of(reading));
        }
        return new ArrayList<>(skeletons);
    }
}

package redline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Kazakh written with Latin letters, in the alphabets of 2017, 2018 and 2021 and as people type it: the Cyrillic words
 * that it may stand for. The letters of the folded alphabet do, since {@link KazakhCuts} folds.
 */
public final class KazakhLatin {

    private static final int MOST_READINGS = 16;
    private static final String OWN_LETTERS = "ğǵñńşūúäáöóüýı";

    private static final LatinSpelling SPELLING = LatinSpelling.of("""
        shch щ; sh ш; ch ч; zh ж; kh х,кх; gh г; ng н,нг; ts тс,ц; tş ч; ya я; yu ю; ia я,иа;
        iu ю,иу; ıa я,иа; ıý ю,иу; i'a я,иа; i'y' ю,иу; ai ай,аи; ei ей,еи; oi ой,ои; ui уй,уи;
        yi ый; yyy ыйы; ıiı ыйы; äi ай; öi ой; üi уй; ūi уй; aı ай,аи; eı ей,еи; oı ой,ои; uı уй,уы; yı ый; áı ай;
        óı ой; úı уй; ai' ай,аи; ei' ей,еи; oi' ой,ои; yi' ый; a' а; g' г; n' н; o' о; u' у; s' ш;
        c' ч; i' и,й; y' у; a а; b б; c с,к; d д; e е; f ф; g г; h х; i и,ы; j ж,й; k к; l л; m м;
        n н; o о; p п; q к; r р; s с; t т; u у; v в; w у,ш; x х; y ы,й,и; z з; ä а; á а; ğ г; ǵ г;
        ñ н; ń н; ö о; ó о; ş ш; ü у; ú у; ū у; ý у; ı ы,и; ' -; ’ -\
        """);

    private KazakhLatin() {}

    /** The Cyrillic readings of a lower-case word, the likeliest first; none where it has another character. */
    public static List<String> readings(String word) {
        String plain = word.replace('’', '\'');
        List<String> readings = new ArrayList<>(SPELLING.readings(plain, MOST_READINGS));
        if (plain.endsWith("y")) { // y' of 2017: at the end of a word the apostrophe is no part of it
            readings.addAll(SPELLING.readings(plain + "'", MOST_READINGS));
        }
        return readings;
    }

    /** Whether a letter of the word stands in a Latin alphabet for Kazakh and not in the English one, or a lone q. */
    public static boolean hasOwnLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean q = c == 'q' && (i + 1 == word.length() || word.charAt(i + 1) != 'u');
            if (q || OWN_LETTERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}

package redline.lexicon.expand;

import java.util.List;
import java.util.regex.Pattern;

/** The spelling rules of regular English endings: doubled consonants, dropped e, y to ie. */
final class EnglishSpelling {

    private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh)$");
    private static final Pattern CONSONANT_Y = Pattern.compile("(?:[^aeiou]|qu)y$");
    private static final Pattern CONSONANT_O = Pattern.compile("[^aeiou]o$");
    private static final Pattern DROPPED_E = Pattern.compile("(?:[^eoyi]|[^aeiou]i)e$");
    private static final Pattern ONE_SYLLABLE_SHORT = Pattern.compile("^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$");
    private static final Pattern FINAL_L = Pattern.compile("[aeiouy].*[^aeiou][aeiou]l$");

    private EnglishSpelling() {}

    /** The endings of a plural or third person; two spellings for words such as hero and latino. */
    static List<String> withS(String word) {
        if (SIBILANT.matcher(word).find()) {
            return List.of(word + "es");
        }
        if (CONSONANT_Y.matcher(word).find()) {
            return List.of(cut(word) + "ies");
        }
        return CONSONANT_O.matcher(word).find() ? List.of(word + "s", word + "es") : List.of(word + "s");
    }

    /** The -ing forms. */
    static List<String> withIng(String verb, boolean doubles) {
        if (verb.endsWith("ie")) {
            return List.of(verb.substring(0, verb.length() - 2) + "ying");
        }
        if (DROPPED_E.matcher(verb).find() && verb.length() > 2) {
            return List.of(cut(verb) + "ing");
        }
        return stems(verb, doubles).stream().map(stem -> stem + "ing").toList();
    }

    /** The regular past forms. */
    static List<String> withEd(String verb, boolean doubles) {
        return suffixed(verb, doubles, "ed");
    }

    /** The comparatives ({@code er}) or superlatives ({@code est}) of a short adjective. */
    static List<String> compared(String adjective, String ending) {
        return suffixed(adjective, false, ending);
    }

    private static List<String> suffixed(String word, boolean doubles, String ending) {
        if (word.endsWith("e")) {
            return List.of(cut(word) + ending);
        }
        if (CONSONANT_Y.matcher(word).find()) {
            return List.of(cut(word) + "i" + ending);
        }
        return stems(word, doubles).stream().map(stem -> stem + ending).toList();
    }

    /** The word before a vowel ending: doubled, plain, or both (traveled, travelled). */
    private static List<String> stems(String word, boolean doubles) {
        String doubled = word + word.charAt(word.length() - 1);
        if (doubles || ONE_SYLLABLE_SHORT.matcher(word).find()) {
            return List.of(doubled);
        }
        return FINAL_L.matcher(word).find() ? List.of(word, doubled) : List.of(word);
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}

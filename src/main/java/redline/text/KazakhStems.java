package redline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The stems that the letters before a Kazakh suffix may stand for. Before a vowel п and к are written б and г, a verb's п
 * also у, a noun may lose its last ы or и, and a verb its final ы or и. A loan in -ист loses its т before т and к
 * (атеист, атеистер).
 */
final class KazakhStems {
    private KazakhStems() {}

    /** The written stem first, then its repaired forms that fit a suffix beginning with this letter. */
    static List<String> of(String stem, char suffixStart, int features) {
        List<String> stems = new ArrayList<>(3);
        stems.add(stem);
        if (stem.endsWith("ис") && (suffixStart == 'т' || suffixStart == 'к') && (features & Features.NOUN) != 0) {
            stems.add(stem + 'т');
        }
        if (KazakhFolding.isVowel(suffixStart)) {
            addVoiceless(stems, stem, features);
            if ((features & Features.VERB) != 0) {
                addVerbs(stems, stem, suffixStart);
            } else if ((features & Features.POSS) != 0) {
                addDroppedVowel(stems, stem, suffixStart);
            }
        }
        return stems;
    }

    private static void addVoiceless(List<String> stems, String stem, int features) {
        int last = stem.length() - 1;
        if (!KazakhFolding.isVowel(stem.charAt(last - 1))) {
            return;
        }
        String start = stem.substring(0, last);
        switch (stem.charAt(last)) {
            case 'б' -> stems.add(start + 'п');
            case 'г' -> stems.add(start + 'к');
            case 'у' -> {
                if ((features & Features.VERB) != 0) {
                    stems.add(start + 'п');
                }
            }
            default -> {}
        }
    }

    private static void addVerbs(List<String> stems, String stem, char suffixStart) {
        if (suffixStart == 'у' && !KazakhFolding.isVowel(stem.charAt(stem.length() - 1))) {
            stems.add(stem + 'ы');
            stems.add(stem + 'и');
        }
        if (stem.endsWith("ий") && stem.length() > 2) {
            stems.add(stem.substring(0, stem.length() - 1));
        }
    }

    private static void addDroppedVowel(List<String> stems, String stem, char suffixStart) {
        int last = stem.length() - 1;
        boolean narrow = suffixStart == 'ы' || suffixStart == 'и';
        if (narrow && !KazakhFolding.isVowel(stem.charAt(last)) && isConsonantal(stem, last - 1)) {
            stems.add(stem.substring(0, last) + suffixStart + stem.charAt(last));
        }
    }

    private static boolean isConsonantal(String stem, int at) {
        char letter = stem.charAt(at);
        return !KazakhFolding.isVowel(letter)
                || (letter == 'у' && at > 0 && KazakhFolding.isVowel(stem.charAt(at - 1)));
    }
}

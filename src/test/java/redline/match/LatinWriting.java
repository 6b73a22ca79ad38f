package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import redline.text.Span;

/** Russian and Kazakh with Latin letters, in the styles that people and decrees have given them. */
final class LatinWriting {

    private static final String BOTH = "аa бb вv гg дd еe зz кk лl мm нn оo пp рr сs тt уu фf эe ъ ";
    private static final String CHAT = "ёe жzh иi йy хh цc чch шsh щsch ыy ь юyu яya";
    private static final String PASSPORT = "ёe жzh иi йi хkh цts чch шsh щshch ыy ь юiu яia";
    private static final String TABLE = "ёjo жzh иi йj хx цc чch шsh щshch ыy ь' юju яja";
    private static final String DIGITS = "ёe жj иi йy хh цc ч4 ш6 щsch ыy ь юyu яya";

    private static final String LOANS = " ёio цts щsh ь ";
    private static final String APOSTROPHES =
            "әa' ғg' иi' іi йi' жj қq ңn' өo' ұu үu' уy' хh һh чc' шs' ыy юi'y' яi'a" + LOANS;
    private static final String ACUTES = "әá ғǵ иı іi йı жj қq ңń өó ұu үú уý хh һh чch шsh ыy юıý яıa" + LOANS;
    private static final String ALPHABET_2021 = "әä ғğ иi іi йi жj қq ңñ өö ұū үü уu хh һh чtş шş ыı юiu яia" + LOANS;
    private static final String CHAT_J = "әa ғg иi іi йi жj қq ңn өo ұu үu уu хh һh чch шsh ыy юyu яya" + LOANS;
    private static final String CHAT_ZH = "әa ғg иi іi йy жzh қk ңn өo ұu үu уu хh һh чch шsh ыy юyu яya" + LOANS;

    private static final List<Map<Character, String>> RUSSIAN =
            List.of(table(CHAT), table(PASSPORT), table(TABLE), table(DIGITS));
    private static final List<Map<Character, String>> KAZAKH =
            List.of(table(APOSTROPHES), table(ACUTES), table(ALPHABET_2021), table(CHAT_J), table(CHAT_ZH));

    private LatinWriting() {}

    static List<Span> russian(Rewritten text, Span range, Random random) {
        return write(text, range, RUSSIAN.get(random.nextInt(RUSSIAN.size())));
    }

    static List<Span> kazakh(Rewritten text, Span range, Random random) {
        return write(text, range, KAZAKH.get(random.nextInt(KAZAKH.size())));
    }

    private static List<Span> write(Rewritten text, Span range, Map<Character, String> table) {
        List<Span> changed = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            char letter = text.plain().charAt(i);
            String latin = table.get(Character.toLowerCase(letter));
            boolean last =
                    i + 1 == range.end() || !Character.isLetter(text.plain().charAt(i + 1));
            if (latin != null && last) {
                latin = latin.replace("'", ""); // at the end of a word it could be a quotation mark
            }
            if (latin != null) {
                text.write(i, Character.isUpperCase(letter) ? capital(latin) : latin);
                changed.add(new Span(i, i + 1));
            }
        }
        return changed;
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? "" : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    /** Letters with what is written for them: the letter first. */
    private static Map<Character, String> table(String rows) {
        Map<Character, String> table = new TreeMap<>();
        for (String row : (BOTH + rows).trim().split(" +", -1)) {
            table.put(row.charAt(0), row.substring(1));
        }
        return table;
    }
}

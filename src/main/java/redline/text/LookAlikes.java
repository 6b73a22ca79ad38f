package redline.text;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that look like a Cyrillic or a Latin letter. */
public final class LookAlikes {

    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();

    static {
        pair("aа", "cс", "eе", "oо", "pр", "xх", "yу", "kк", "mм", "tт", "bв", "hн", "iі", "nп", "uи", "rг", "jј");
        one(
                TO_CYRILLIC,
                "αа",
                "οо",
                "ρр",
                "εе",
                "κк",
                "τт",
                "υу",
                "χх",
                "ϲс",
                "βв",
                "ηн",
                "μм",
                "ιі",
                "γу",
                "πп",
                "λл");
        one(TO_LATIN, "αa", "οo", "ρp", "εe", "κk", "τt", "υu", "χx", "ϲc", "νv", "ιi", "ηn", "μm");
        one(TO_LATIN, "ѕs", "һh", "ԁd", "ԛq", "ԝw", "ӏl");
        one(TO_CYRILLIC, "ɡд");
    }

    private LookAlikes() {}

    private static void pair(String... pairs) {
        one(TO_CYRILLIC, pairs);
        for (String pair : pairs) {
            TO_LATIN.putIfAbsent(pair.charAt(1), pair.charAt(0));
        }
    }

    private static void one(Map<Character, Character> map, String... pairs) {
        for (String pair : pairs) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
    }

    /** The form with every letter in Cyrillic, or an empty string where one has no look-alike there. */
    public static String cyrillic(String form) {
        return convert(form, TO_CYRILLIC, Token.CYRILLIC);
    }

    /** The form with every letter in Latin, or an empty string where one has no look-alike there. */
    public static String latin(String form) {
        return convert(form, TO_LATIN, Token.LATIN);
    }

    private static String convert(String form, Map<Character, Character> map, int script) {
        StringBuilder converted = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if ((CharacterKinds.script(c) & script) != 0 || !Character.isLetter(c)) {
                converted.append(c);
            } else {
                char alike = map.getOrDefault(c, '\0');
                if (alike == '\0') {
                    return "";
                }
                converted.append(alike);
            }
        }
        return converted.toString();
    }
}

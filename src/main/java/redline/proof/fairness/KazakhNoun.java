package redline.proof.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import redline.text.Features;

/** A Kazakh noun with its endings, written as the spelling rules ask: harmony, and assimilation to the last letter. */
public final class KazakhNoun {

    private static final String BACK = "аоұыёяую";
    private static final String FRONT = "әөүіеэи";
    private static final String VOICELESS = "кқпстфхцчшщбвгд";
    private static final int[] CASES = {
        Features.NOM, Features.GEN, Features.DAT, Features.ACC, Features.INS, Features.LOC, Features.ABL
    };

    /** Names whose last word is owned: «Ресей азаматы», «қорғаныс министрлігі», «қазақ халқы». */
    private static final Pattern OWNED = Pattern.compile(
            ".+ (.*(иясы|лігі|тайпасы|органы|папасы|басы|басшысы|кеңесі|тілі|руы|азаматы|тұрғыны|адамы|әулеті|тұқымы"
                    + "|куәгері|мигранты|ұлты|жері|елі|мемлекеті|мұсылманы|халқы|тары|дары|лері))");

    private KazakhNoun() {}

    /** All cases of both numbers, "without" and "whose"; of the plural only where the stem is a plural already. */
    public static List<NameForm> forms(String stem) {
        if (isAcronym(stem)) {
            return owned(stem);
        }
        if (isOwned(stem)) {
            return owned(unowned(stem));
        }
        List<NameForm> forms = new ArrayList<>();
        boolean plural = isPlural(stem);
        for (int grammaticalCase : CASES) {
            int cell = Features.NOUN | Features.cell(grammaticalCase, plural ? 1 : 0);
            forms.add(new NameForm(withCase(stem, grammaticalCase), cell));
            if (!plural) {
                int many = Features.NOUN | Features.cell(grammaticalCase, 1);
                forms.add(new NameForm(withCase(plural(stem), grammaticalCase), many));
            }
        }
        addBeyondCases(forms, stem, plural ? 1 : 0, startOfGenitive(stem));
        if (!plural) {
            addBeyondCases(forms, plural(stem), 1, startOfGenitive(plural(stem)));
        }
        return forms;
    }

    /** "Without X" and "is X's": «татарсыз», «татардікі». */
    private static void addBeyondCases(List<NameForm> forms, String stem, int number, String startOfGenitive) {
        forms.add(new NameForm(stem + harmony(stem, "сыз", "сіз"), Features.NOUN | Features.PRIVATIVE));
        int whose = Features.NOUN | Features.PRED | Features.cell(Features.GEN, number);
        forms.add(new NameForm(stem + startOfGenitive + "ікі", whose));
    }

    private static String startOfGenitive(String stem) {
        char last = last(stem);
        boolean nasal = "мнң".indexOf(last) >= 0;
        return isVowel(last) || nasal ? "н" : isVoiceless(last) ? "т" : "д";
    }

    /** All cases of both numbers with the third person's possessive: «үкіметі», «үкіметтеріне». */
    public static List<NameForm> owned(String stem) {
        if (isOwned(stem)) {
            return owned(unowned(stem));
        }
        List<NameForm> forms = new ArrayList<>();
        for (int grammaticalCase : CASES) {
            for (int number = isPlural(stem) ? 1 : 0; number < (isAcronym(stem) ? 1 : 2); number++) {
                String owned = possessive(number == 0 || isPlural(stem) ? stem : plural(stem));
                int cell = Features.NOUN | Features.cell(grammaticalCase, number);
                forms.add(new NameForm(ownedCase(owned, grammaticalCase), cell));
            }
        }
        addBeyondCases(forms, possessive(stem), isPlural(stem) ? 1 : 0, "н");
        return forms;
    }

    /** The plural of a stem. */
    public static String plural(String stem) {
        char last = last(stem);
        String consonant = isVowel(last) || "рйу".indexOf(last) >= 0 ? "л" : isVoiceless(last) ? "т" : "д";
        return stem + consonant + harmony(stem, "ар", "ер");
    }

    private static boolean isPlural(String stem) {
        return stem.matches("(.* )?[^ ]{3,}(лар|лер|дар|дер|тар|тер)");
    }

    /** «ҰҚК»: the endings follow a hyphen. */
    private static boolean isAcronym(String stem) {
        return stem.matches("\\p{Lu}{2,}");
    }

    /** «қорғаныс министрлігі»: its last word is owned already. */
    private static boolean isOwned(String stem) {
        return OWNED.matcher(stem).matches();
    }

    /** «қорғаныс министрлік» for «қорғаныс министрлігі». */
    private static String unowned(String stem) {
        if (stem.endsWith("халқы")) {
            return stem.substring(0, stem.length() - 2) + "ық";
        }
        String bare = stem.substring(0, stem.length() - 1);
        return switch (last(bare)) {
            case 'г' -> bare.substring(0, bare.length() - 1) + "к";
            case 'ғ' -> bare.substring(0, bare.length() - 1) + "қ";
            case 'с' -> isVowel(bare.charAt(bare.length() - 2)) ? bare.substring(0, bare.length() - 1) : bare;
            default -> bare;
        };
    }

    private static String possessive(String stem) {
        if (isAcronym(stem)) {
            return stem + "-сі";
        }
        char last = last(stem);
        if (isVowel(last) && last != 'у') {
            return stem + harmony(stem, "сы", "сі");
        }
        if (stem.endsWith("халық")) {
            return stem.substring(0, stem.length() - 2) + "қы";
        }
        boolean softens = stem.length() > 1 && isVowel(Character.toLowerCase(stem.charAt(stem.length() - 2)));
        char soft = last == 'к' ? 'г' : last == 'қ' ? 'ғ' : last == 'п' ? 'б' : last;
        return stem.substring(0, stem.length() - 1) + (softens ? soft : last) + harmony(stem, "ы", "і");
    }

    private static String ownedCase(String owned, int grammaticalCase) {
        return owned
                + switch (grammaticalCase) {
                    case Features.GEN -> harmony(owned, "ның", "нің");
                    case Features.DAT -> harmony(owned, "на", "не");
                    case Features.ACC -> "н";
                    case Features.INS -> "мен";
                    case Features.LOC -> harmony(owned, "нда", "нде");
                    case Features.ABL -> harmony(owned, "нан", "нен");
                    default -> "";
                };
    }

    private static String withCase(String stem, int grammaticalCase) {
        char last = last(stem);
        boolean nasal = "мнң".indexOf(last) >= 0;
        String stop = isVoiceless(last) ? "т" : "д";
        return stem
                + switch (grammaticalCase) {
                    case Features.GEN -> startOfGenitive(stem) + harmony(stem, "ың", "ің");
                    case Features.DAT -> isVoiceless(last) ? harmony(stem, "қа", "ке") : harmony(stem, "ға", "ге");
                    case Features.ACC -> (isVowel(last) ? "н" : stop) + harmony(stem, "ы", "і");
                    case Features.INS -> isVoiceless(last) ? "пен" : "зж".indexOf(last) >= 0 ? "бен" : "мен";
                    case Features.LOC -> stop + harmony(stem, "а", "е");
                    case Features.ABL -> (nasal ? "н" : stop) + harmony(stem, "ан", "ен");
                    default -> "";
                };
    }

    /** The back or the front shape, by the last vowel of the word. */
    public static String harmony(String word, String back, String front) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(word.charAt(i));
            if (FRONT.indexOf(letter) >= 0) {
                return front;
            }
            if (BACK.indexOf(letter) >= 0) {
                return back;
            }
        }
        return back;
    }

    /** Whether endings after a letter begin with a voiceless one. */
    public static boolean isVoiceless(char letter) {
        return VOICELESS.indexOf(letter) >= 0;
    }

    /** Whether a letter is a vowel. */
    public static boolean isVowel(char letter) {
        return (BACK + FRONT).indexOf(letter) >= 0 && letter != 'у';
    }

    private static char last(String word) {
        return Character.toLowerCase(word.charAt(word.length() - 1));
    }
}

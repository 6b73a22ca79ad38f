package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import redline.text.Features;

/** Grammatical features in words, for editors. */
final class FeatureWords {

    private static final List<String> CASES =
            List.of("nominative", "genitive", "dative", "accusative", "instrumental", "locative", "ablative");

    private static final List<Map.Entry<Integer, String>> FLAGS = List.of(
            Map.entry(Features.NOUN, "noun"),
            Map.entry(Features.VERB, "verb"),
            Map.entry(Features.ADJ, "adjective"),
            Map.entry(Features.FEM, "feminine"),
            Map.entry(Features.IMP, "imperative"),
            Map.entry(Features.INF, "infinitive"),
            Map.entry(Features.PAST, "past"),
            Map.entry(Features.PRES, "present"),
            Map.entry(Features.PTCP, "participle"),
            Map.entry(Features.NEG, "negated"),
            Map.entry(Features.POSS, "possessive"),
            Map.entry(Features.PRED, "with a personal ending"),
            Map.entry(Features.VOICE, "passive or causative"));

    private FeatureWords() {}

    /** Such as {@code noun, genitive accusative plural}; empty for none. */
    static String of(int features) {
        StringJoiner words = new StringJoiner(", ");
        for (Map.Entry<Integer, String> flag : FLAGS) {
            if ((features & flag.getKey()) != 0) {
                words.add(flag.getValue());
            }
        }
        int cells = features & Features.CELLS;
        if (cells == Features.CELLS) {
            words.add("any case and number");
        } else if (cells != 0) {
            addCases(cells, words);
        }
        return words.toString();
    }

    private static void addCases(int cells, StringJoiner words) {
        List<String> singular = cases(cells, 0);
        List<String> plural = cases(cells, 1);
        if (singular.equals(plural)) {
            words.add(name(singular) + " singular and plural");
            return;
        }
        if (!singular.isEmpty()) {
            words.add(name(singular) + " singular");
        }
        if (!plural.isEmpty()) {
            words.add(name(plural) + " plural");
        }
    }

    private static String name(List<String> cases) {
        return cases.size() == CASES.size() ? "any case" : String.join(" ", cases);
    }

    private static List<String> cases(int cells, int plural) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < CASES.size(); number++) {
            if ((cells & Features.cell(number, plural)) != 0) {
                names.add(CASES.get(number));
            }
        }
        return names;
    }
}

package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import redline.lexicon.Entry;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;

/**
 * A compiled entry, a plain phrase or a pattern, in one form.
 *
 * @param number its number among the entries
 * @param sentence whether gaps and free order may cross clauses
 * @param tight whether no comma, colon or dash may stand inside
 */
record Rule(int number, boolean free, boolean sentence, boolean tight, List<Element> elements) {

    Rule {
        elements = List.copyOf(elements);
    }

    /** The rules of all entries, in their order. */
    static List<Rule> all(List<Entry> entries, MatchTables tables) {
        List<Rule> rules = new ArrayList<>();
        TrieSteps steps = tables.literals().steps();
        tables.literals().sequences().forEach((state, outputs) -> {
            List<Element> elements = steps.symbols(state).stream()
                    .map(symbol -> new Element(symbol, 0, FeatureFilter.NONE, Role.AGENT, false, Gap.NONE))
                    .toList();
            outputs.stream()
                    .filter(rule -> rule < entries.size())
                    .forEach(rule -> rules.add(new Rule(rule, false, false, isTight(entries.get(rule)), elements)));
        });
        tables.shapes().stream()
                .filter(shape -> shape.rule() < entries.size())
                .forEach(shape -> rules.add(new Rule(
                        shape.rule(),
                        shape.free(),
                        shape.wholeSentence(),
                        isTight(entries.get(shape.rule())),
                        shape.elements())));
        rules.sort(Comparator.comparingInt(Rule::number));
        return rules;
    }

    private static boolean isTight(Entry entry) {
        return entry.options().contains("tight");
    }
}

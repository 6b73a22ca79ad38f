package redline.lexicon.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redline.lexicon.Entry;
import redline.lexicon.WordRole;

/** What every match of an entry holds besides its groups: words, classes and choices that are not optional. */
public final class ObligatoryWords {

    private ObligatoryWords() {}

    /** The symbols of such elements by entry; small words only where an entry has nothing else. */
    public static Map<String, Set<Integer>> of(CompiledLexicon compiled) {
        List<Entry> entries = compiled.lexicon().entries();
        Map<String, Set<Integer>> words = new HashMap<>();
        for (Rule rule : Rule.all(entries, compiled.tables())) {
            Set<Integer> all = rule.elements().stream()
                    .filter(element -> !element.isGroup() && !element.optional())
                    .map(Element::symbol)
                    .collect(Collectors.toSet());
            Set<Integer> content = all.stream()
                    .filter(symbol -> !isSmall(symbol, compiled.tables().symbols()))
                    .collect(Collectors.toSet());
            words.computeIfAbsent(entries.get(rule.number()).id(), id -> new HashSet<>())
                    .addAll(content.isEmpty() ? all : content);
        }
        return words;
    }

    private static boolean isSmall(int symbol, Symbols symbols) {
        int roles = symbols.roles(symbol);
        for (int above : symbols.supers(symbol)) {
            roles |= symbols.roles(above);
        }
        return WordRole.isFunctionWord(roles);
    }
}

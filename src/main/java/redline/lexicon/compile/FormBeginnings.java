package redline.lexicon.compile;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The beginnings of the forms of some symbols: whatever begins so is, by and large, such a word. Immutable; may be
 * shared between threads.
 */
public final class FormBeginnings {

    private static final int BEGINNING = 4;
    private static final int ENDING = 3;

    private final Map<String, Set<Integer>> symbols = new HashMap<>();

    private FormBeginnings() {}

    /** The beginnings of all forms that stand for one of the wanted symbols. */
    public static FormBeginnings of(Set<Integer> wanted, MatchTables tables) {
        FormBeginnings beginnings = new FormBeginnings();
        for (FormTable table : List.of(tables.forms(), tables.stems())) {
            for (int form = 0; form < table.size(); form++) {
                for (int i = table.firstRecord(form); i < table.endRecord(form); i += FormTable.WIDTH) {
                    int symbol = table.record(i);
                    beginnings.add(table, form, symbol, wanted);
                    for (int above : tables.symbols().supers(symbol)) {
                        beginnings.add(table, form, above, wanted);
                    }
                }
            }
        }
        return beginnings;
    }

    private void add(FormTable table, int form, int symbol, Set<Integer> wanted) {
        if (wanted.contains(symbol)) {
            String text = table.form(form);
            int end = Math.min(text.length(), Math.max(BEGINNING, text.length() - ENDING));
            symbols.computeIfAbsent(text.substring(0, end), beginning -> new HashSet<>())
                    .add(symbol);
        }
    }

    /** Whether a word begins like a form of one of some symbols. */
    public boolean begins(String word, Set<Integer> some) {
        for (int end = 1; end <= word.length(); end++) {
            Set<Integer> here = symbols.getOrDefault(word.substring(0, end), Set.of());
            if (!Collections.disjoint(here, some)) {
                return true;
            }
        }
        return false;
    }
}

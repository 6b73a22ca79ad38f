package redline.lexicon.compile;

import java.util.BitSet;
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
        BitSet bits = new BitSet();
        wanted.forEach(bits::set);
        for (FormTable table : List.of(tables.forms(), tables.stems())) {
            for (int form = 0; form < table.size(); form++) {
                Set<Integer> found = new HashSet<>();
                for (int i = table.firstRecord(form); i < table.endRecord(form); i += FormTable.WIDTH) {
                    addWanted(table.record(i), tables.symbols(), bits, found);
                }
                beginnings.add(table.form(form), found);
            }
        }
        return beginnings;
    }

    private static void addWanted(int symbol, Symbols symbols, BitSet wanted, Set<Integer> found) {
        if (wanted.get(symbol)) {
            found.add(symbol);
        }
        for (int above : symbols.supers(symbol)) {
            if (wanted.get(above)) {
                found.add(above);
            }
        }
    }

    private void add(String form, Set<Integer> found) {
        if (!found.isEmpty()) {
            int end = Math.min(form.length(), Math.max(BEGINNING, form.length() - ENDING));
            symbols.computeIfAbsent(form.substring(0, end), beginning -> new HashSet<>())
                    .addAll(found);
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

package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.pattern.FeatureFilter;

/**
 * What each symbol stands for, with classes and alternatives taken apart: numbers of forms, then of Kazakh stems, then of
 * names of several words. Two symbols are compared by what they stand for, not by how they are written.
 */
final class Extensions {

    private final MatchTables tables;
    private final int stemStart;
    private final NumberLists extensions;
    private final Map<Long, Boolean> answers = new HashMap<>();

    Extensions(MatchTables tables) {
        this.tables = tables;
        this.stemStart = tables.forms().size();
        this.extensions = new NumberLists(tables.symbols().size());
        collect(tables.forms(), 0);
        collect(tables.stems(), stemStart);
        int nameStart = stemStart + tables.stems().size();
        tables.names()
                .sequences()
                .forEach((state, outputs) -> outputs.forEach(
                        output -> add(tables.nameOutputs().get(output).symbol(), nameStart + state)));
    }

    private void collect(FormTable table, int start) {
        for (int form = 0; form < table.size(); form++) {
            for (int i = table.firstRecord(form); i < table.endRecord(form); i += FormTable.WIDTH) {
                add(table.record(i), start + form);
            }
        }
    }

    private void add(int symbol, int number) {
        extensions.add(symbol, number);
        for (int above : tables.symbols().supers(symbol)) {
            extensions.add(above, number);
        }
    }

    /** The numbers of everything that a symbol stands for, in order. */
    int[] of(int symbol) {
        return extensions.of(symbol);
    }

    /** Whether everything that {@code narrow} stands for is also {@code wide}. */
    boolean covers(int wide, int narrow) {
        if (wide == narrow || Arrays.binarySearch(tables.symbols().supers(narrow), wide) >= 0) {
            return true;
        }
        return answers.computeIfAbsent(((long) wide << 32) | narrow, pair -> compare(wide, narrow));
    }

    private boolean compare(int wide, int narrow) {
        int[] all = of(wide);
        int[] some = of(narrow);
        if (some.length == 0 || some.length > all.length) {
            return false;
        }
        for (int number : some) {
            if (Arrays.binarySearch(all, number) < 0 || (isStem(number) && !stemCovers(number, wide, narrow))) {
                return false;
            }
        }
        return true;
    }

    private boolean isStem(int number) {
        return number >= stemStart && number < stemStart + tables.stems().size();
    }

    /** A Kazakh stem stands there once for every way in which it is asked for. */
    private boolean stemCovers(int number, int wide, int narrow) {
        List<Integer> wideRecords = records(number, wide);
        return records(number, narrow).stream()
                .allMatch(record -> wideRecords.stream().anyMatch(other -> accepts(other, record)));
    }

    private List<Integer> records(int number, int symbol) {
        FormTable stems = tables.stems();
        List<Integer> records = new ArrayList<>();
        int stem = number - stemStart;
        for (int i = stems.firstRecord(stem); i < stems.endRecord(stem); i += FormTable.WIDTH) {
            int leaf = stems.record(i);
            if (leaf == symbol || Arrays.binarySearch(tables.symbols().supers(leaf), symbol) >= 0) {
                records.add(i);
            }
        }
        return records;
    }

    private boolean accepts(int wide, int narrow) {
        FormTable stems = tables.stems();
        FeatureFilter asked = new FeatureFilter(stems.record(wide + 1), stems.record(wide + 2));
        FeatureFilter given = new FeatureFilter(stems.record(narrow + 1), stems.record(narrow + 2));
        int readings = KeyFlags.ALLOWS_NEGATED | KeyFlags.ALLOWS_VOICE;
        int missing = stems.record(narrow + 3) & readings & ~stems.record(wide + 3);
        return asked.covers(given) && missing == 0;
    }
}

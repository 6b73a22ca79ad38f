package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.text.KazakhCuts;
import redline.text.TextScanner;
import redline.text.Token;
import redline.text.WordForms;

/** How common the words are that stand for a symbol, counted in sentences; words that tell already do not count. */
final class Commonness {

    private final Symbols symbols;
    private final FormTable forms;
    private final FormTable stems;
    private final List<Integer> times = new ArrayList<>();
    private final Map<Integer, List<Integer>> wordsOf = new HashMap<>();
    private final BitSet telling = new BitSet();

    Commonness(Symbols symbols, FormTable forms, FormTable stems) {
        this.symbols = symbols;
        this.forms = forms;
        this.stems = stems;
    }

    void count(List<String> sentences, KazakhCuts kazakh) {
        TextScanner scanner = new TextScanner();
        Map<String, Integer> words = new HashMap<>();
        for (String sentence : sentences) {
            for (Token token : scanner.scan(sentence).tokens()) {
                words.merge(token.form(), 1, Integer::sum);
            }
        }
        BitSet found = new BitSet(symbols.size());
        words.forEach((word, count) -> {
            add(forms, forms.find(WordForms.key(word)), found);
            for (KazakhCuts.Cut cut : kazakh.cuts(word)) {
                add(stems, stems.find(cut.stem()), found);
            }
            for (int symbol = found.nextSetBit(0); symbol >= 0; symbol = found.nextSetBit(symbol + 1)) {
                wordsOf.computeIfAbsent(symbol, s -> new ArrayList<>()).add(times.size());
            }
            found.clear();
            times.add(count);
        });
    }

    private void add(FormTable table, int form, BitSet found) {
        if (form < 0) {
            return;
        }
        for (int i = table.firstRecord(form); i < table.endRecord(form); i += FormTable.WIDTH) {
            found.set(table.record(i));
            for (int above : symbols.supers(table.record(i))) {
                found.set(above);
            }
        }
    }

    /** The words that stand for a symbol tell from now on. */
    void tell(int symbol) {
        wordsOf.getOrDefault(symbol, List.of()).forEach(telling::set);
    }

    /** The squares of the counts, so that one common word weighs more than many rare ones. */
    long of(int symbol) {
        long sum = 0;
        for (int word : wordsOf.getOrDefault(symbol, List.of())) {
            sum += telling.get(word) ? 0 : (long) times.get(word) * times.get(word);
        }
        return sum;
    }
}

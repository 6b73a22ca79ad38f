package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import redline.lexicon.compile.SymbolTrie;
import redline.text.ScannedText;

/**
 * Tells texts in which some entry may match from those in which none can, by the words of each sentence without their
 * order: only the former are worth a lattice.
 */
final class Prospects {

    private final ProspectTable table;
    private final Optional<ScannedText> text;
    private final List<WordProspects> words;
    /** The symbols of the sentence that is looked at. */
    private final BitSet present = new BitSet();

    /** Numbers of what is found by the names of several words there. */
    private final List<int[]> foundByNames = new ArrayList<>();

    private int groups;

    /** The prospects of some words, which are taken as one sentence where their text is not known. */
    Prospects(ProspectTable table, List<WordProspects> words, Optional<ScannedText> text) {
        this.table = table;
        this.words = words;
        this.text = text;
    }

    static Prospects of(ProspectTable table, KeyReader.Reading reading) {
        List<WordProspects> words =
                reading.keys().stream().map(word -> word.prospects(table)).toList();
        return new Prospects(table, words, Optional.of(reading.text()));
    }

    boolean any() {
        for (WordProspects word : words) {
            groups |= word.groups();
        }
        int from = 0;
        while (from < words.size()) {
            int to = sentenceEnd(from);
            if (anyIn(from, to)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private int sentenceEnd(int from) {
        if (text.isEmpty()) {
            return words.size();
        }
        int to = from + 1;
        while (to < words.size() && text.get().sentence(to) == text.get().sentence(from)) {
            to++;
        }
        return to;
    }

    private boolean anyIn(int from, int to) {
        present.clear();
        foundByNames.clear();
        for (int i = from; i < to; i++) {
            for (int symbol : words.get(i).symbols()) {
                present.set(symbol);
            }
        }
        for (int i = from; i < to; i++) {
            for (int symbol : words.get(i).beginnings()) {
                addNames(SymbolTrie.ROOT, symbol, i, to);
            }
        }
        addNamesThatHoldClasses(from, to);
        for (int i = from; i < to; i++) {
            if (isAny(words.get(i).entries())) {
                return true;
            }
        }
        return foundByNames.stream().anyMatch(this::isAny);
    }

    private boolean isAny(int[] numbers) {
        for (int number : numbers) {
            if (table.prospect(number).output() < 0 && table.prospect(number).mayHold(groups, present)) {
                return true;
            }
        }
        return false;
    }

    private void addNamesThatHoldClasses(int from, int to) {
        for (int i = from; i < to; i++) {
            addNames(words.get(i).entries());
        }
        for (int[] numbers : List.copyOf(foundByNames)) {
            addNames(numbers);
        }
    }

    private void addNames(int[] numbers) {
        for (int number : numbers) {
            int output = table.prospect(number).output();
            if (output >= 0 && table.prospect(number).mayHold(groups, present)) {
                addSymbol(output);
            }
        }
    }

    /** Adds what the names of several words stand for that go on with a symbol at a word. */
    private void addNames(int state, int symbol, int word, int to) {
        SymbolTrie names = table.tables().names();
        int next = names.next(state, symbol);
        if (next < 0) {
            return;
        }
        for (int i = names.firstOutput(next); i < names.endOutput(next); i++) {
            addSymbol(table.tables().nameOutputs().get(names.output(i)).symbol());
        }
        if (word + 1 < to && !isParted(word + 1) && names.goesOn(next)) {
            for (int following : words.get(word + 1).symbols()) {
                addNames(next, following, word + 1, to);
            }
        }
    }

    private boolean isParted(int word) {
        return text.isPresent() && text.get().boundBefore(word) >= ScannedText.CLAUSE;
    }

    private void addSymbol(int symbol) {
        groups |= table.group(symbol);
        add(symbol);
        for (int above : table.tables().symbols().supers(symbol)) {
            add(above);
        }
    }

    private void add(int symbol) {
        if (!present.get(symbol)) {
            present.set(symbol);
            foundByNames.add(table.entriesBy(symbol));
        }
    }
}

package redline.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import redline.lexicon.compile.Symbols;
import redline.lexicon.compile.SymbolTrie;
import redline.text.ScannedText;

/**
 * Tells texts in which some entry may match from those in which none can, by the words of each sentence without their
 * order: only the former are worth a lattice.
 */
final class Prospects {

    private final ProspectTable table;
    private final Needs needs;
    private final SymbolTrie names;
    private final Symbols symbols;
    private final Optional<ScannedText> text;
    private final List<WordProspects> words;
    /** What the sentence that is looked at holds of all that is asked for. */
    private final BitSet present;

    /** The symbols that names of several words stand for there. */
    private final BitSet named = new BitSet();

    private int groups;

    /** The prospects of some words, which are taken as one sentence where their text is not known. */
    Prospects(ProspectTable table, List<WordProspects> words, Optional<ScannedText> text) {
        this.table = table;
        this.needs = table.needs();
        this.names = table.tables().names();
        this.symbols = table.tables().symbols();
        this.words = words;
        this.text = text;
        this.present = needs.none();
    }

    static Prospects of(ProspectTable table, KeyReader.Reading reading) {
        List<WordProspects> words =
                reading.keys().stream().map(word -> word.prospects(table)).toList();
        return new Prospects(table, words, Optional.of(reading.text()));
    }

    boolean any() {
        for (WordProspects word : words) {
            groups |= word.groupMask();
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
        named.clear();
        for (int i = from; i < to; i++) {
            for (int place : words.get(i).asked()) {
                present.set(place);
            }
        }
        addNames(from, to);
        for (int i = from; i < to; i++) {
            if (isAny(words.get(i).entries())) {
                return true;
            }
        }
        for (int symbol = named.nextSetBit(0); symbol >= 0; symbol = named.nextSetBit(symbol + 1)) {
            if (isAny(table.entries(), symbol)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(int[] entries) {
        for (int number : entries) {
            if (needs.hold(number, groups, present)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(SymbolLists entries, int symbol) {
        for (int i = entries.first(symbol); i < entries.end(symbol); i++) {
            if (needs.hold(entries.at(i), groups, present)) {
                return true;
            }
        }
        return false;
    }

    /** Adds what names of several words stand for: first those of words only, then those in which a class stands. */
    private void addNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i + 1 < to && !isParted(i + 1)) {
                for (int state : words.get(i).nameStates()) {
                    addNames(state, i + 1, to);
                }
            }
        }
        BitSet ofWords = (BitSet) named.clone();
        for (int i = from; i < to; i++) {
            for (int number : words.get(i).names()) {
                addName(number);
            }
        }
        SymbolLists byName = table.names();
        for (int symbol = ofWords.nextSetBit(0); symbol >= 0; symbol = ofWords.nextSetBit(symbol + 1)) {
            for (int i = byName.first(symbol); i < byName.end(symbol); i++) {
                addName(byName.at(i));
            }
        }
    }

    private void addName(int number) {
        if (needs.hold(number, groups, present)) {
            addSymbol(table.output(number));
        }
    }

    /** Adds what the names of several words stand for that go on from a state with a word. */
    private void addNames(int state, int word, int to) {
        if ((names.following(state) & words.get(word).nameBits()) == 0) {
            return;
        }
        for (Key key : words.get(word).nameParts()) {
            int next = names.next(state, key.symbol());
            if (next >= 0) {
                for (int i = names.firstOutput(next); i < names.endOutput(next); i++) {
                    addSymbol(table.tables().nameOutputs().get(names.output(i)).symbol());
                }
                if (word + 1 < to && !isParted(word + 1)) {
                    addNames(next, word + 1, to);
                }
            }
        }
    }

    private boolean isParted(int word) {
        return text.isPresent() && text.get().boundBefore(word) >= ScannedText.CLAUSE;
    }

    private void addSymbol(int symbol) {
        groups |= symbols.group(symbol);
        add(symbol);
        for (int above : symbols.supers(symbol)) {
            add(above);
        }
    }

    private void add(int symbol) {
        named.set(symbol);
        if (needs.place(symbol) >= 0) {
            present.set(needs.place(symbol));
        }
    }
}

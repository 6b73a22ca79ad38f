package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import redline.lexicon.compile.SymbolTrie;
import redline.lexicon.compile.Symbols;
import redline.text.ScannedText;

/**
 * Tells texts in which some entry may match from those in which none can, by the words of each sentence without their
 * order: only the former are worth a lattice.
 */
final class Prospects {

    private static final int SOME = 16;

    private final ProspectTable table;
    private final Needs needs;
    private final SymbolTrie trie;
    private final Symbols symbols;
    private final Optional<ScannedText> text;
    private final List<WordProspects> words;
    /** The words that sentences begin with. */
    private final BitSet starts;
    /** What the sentence that is looked at holds of all that is asked for. */
    private final Places present;

    /** The symbols that names of several words stand for there. */
    private int[] named = new int[SOME];

    private int names;
    private int groups;
    private boolean namesPower;

    /** The prospects of words, in order, of a text that is not read. {@code starts} has words that sentences begin with. */
    Prospects(ProspectTable table, List<WordProspects> words, BitSet starts) {
        this(table, words, starts, Optional.empty());
    }

    private Prospects(ProspectTable table, List<WordProspects> words, BitSet starts, Optional<ScannedText> text) {
        this.table = table;
        this.needs = table.needs();
        this.trie = table.tables().names();
        this.symbols = table.tables().symbols();
        this.words = words;
        this.starts = starts;
        this.text = text;
        this.present = needs.none();
    }

    /** The prospects of the words of a text whose conditions may hold. */
    static Prospects of(ProspectTable table, KeyReader.Reading reading, Conditions conditions) {
        List<WordProspects> words = new ArrayList<>(reading.keys().size());
        int unheld = conditions.unheld();
        for (WordKeys word : reading.keys()) {
            words.add(word.without(unheld).prospects(table));
        }
        return new Prospects(table, words, starts(reading.text()), Optional.of(reading.text()));
    }

    private static BitSet starts(ScannedText text) {
        BitSet starts = new BitSet(text.size());
        for (int i = 1; i < text.size(); i++) {
            starts.set(i, text.sentence(i) != text.sentence(i - 1));
        }
        return starts;
    }

    /** Whether some entry may match. */
    boolean any() {
        return any(mayNameGroup());
    }

    /** Whether some entry may match, when it is known whether some word may name a group. */
    boolean any(boolean namesGroup) {
        return namesGroup ? anyInSentences() : anyLone() && anyInSentences();
    }

    private boolean mayNameGroup() {
        for (WordProspects word : words) {
            if (word.mayName()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry without a group may match, if all the names of several words stand there that it asks for. */
    private boolean anyLone() {
        boolean filled = false;
        for (WordProspects word : words) {
            if (word.lone().length > 0 && !filled) {
                present.set(table.named());
                words.forEach(one -> present.addAll(one.asked()));
                filled = true;
            }
            for (int number : word.lone()) {
                if (needs.hold(number, 0, present)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Looks at one sentence after the other. A pronoun may stand for a group of a few sentences before. */
    private boolean anyInSentences() {
        int from = 0;
        int[] before = new int[Antecedents.SENTENCES];
        for (int sentence = 0; from < words.size(); sentence++) {
            int to = sentenceEnd(from);
            groups = 0;
            for (int i = from; i < to; i++) {
                groups |= words.get(i).groupMask();
            }
            int nearby = 0;
            for (int mask : before) {
                nearby |= mask;
            }
            if (anyIn(from, to, nearby)) {
                return true;
            }
            before[sentence % before.length] = groups;
            from = to;
        }
        return false;
    }

    private int sentenceEnd(int from) {
        int next = starts.nextSetBit(from + 1);
        return next < 0 ? words.size() : next;
    }

    private boolean anyIn(int from, int to, int groupsBefore) {
        present.clear();
        namesPower = text.isPresent() && namesPower(from, to);
        names = 0;
        for (int i = from; i < to; i++) {
            present.addAll(words.get(i).asked());
        }
        addNames(from, to);
        for (int i = from; i < to; i++) {
            WordProspects word = words.get(i);
            int nearby = groups | groupsBefore;
            for (int number : nearby == 0 ? word.lone() : word.entries()) {
                if (mayMatch(number, nearby)) {
                    return true;
                }
            }
        }
        for (int number : table.groupsAlone()) {
            if (mayMatch(number, groups | groupsBefore)) {
                return true;
            }
        }
        for (int i = 0; i < names; i++) {
            if (isAny(table.entries(), named[i], groups | groupsBefore)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(SymbolLists entries, int symbol, int nearby) {
        for (int i = entries.first(symbol); i < entries.end(symbol); i++) {
            if (mayMatch(entries.at(i), nearby)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that an entry asks for stands there; a sentence that names power is not weighed. */
    private boolean mayMatch(int number, int nearby) {
        return needs.hold(number, nearby, present) && !(namesPower && table.isWeighed(number));
    }

    private boolean namesPower(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).isPower()) {
                return true;
            }
        }
        return false;
    }

    /** Adds what names of several words stand for: first those of words only, then those in which a class stands. */
    private void addNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i + 1 < to && !isParted(i + 1)) {
                addNamesFrom(words.get(i), i + 1, to);
            }
        }
        int ofWords = names;
        for (int i = from; i < to; i++) {
            for (int number : words.get(i).names()) {
                addName(number);
            }
        }
        SymbolLists byName = table.names();
        for (int name = 0; name < ofWords; name++) {
            for (int i = byName.first(named[name]); i < byName.end(named[name]); i++) {
                addName(byName.at(i));
            }
        }
    }

    private void addName(int number) {
        if (needs.hold(number, groups, present)) {
            addSymbol(table.output(number));
        }
    }

    /** Adds what the names of several words stand for that begin with one word and go on with the next. */
    private void addNamesFrom(WordProspects first, int word, int to) {
        long bits = words.get(word).nameBits();
        long[] following = first.nameFollowing();
        for (int i = 0; i < following.length; i++) {
            if ((following[i] & bits) != 0) {
                addNames(first.nameStates()[i], following[i] & bits, word, to);
            }
        }
    }

    /** Adds what the names of several words stand for that go on from a state with a word, by the bits of both. */
    private void addNames(int state, long following, int word, int to) {
        WordProspects next = words.get(word);
        for (int symbol : next.nameSymbols()) {
            if ((following & SymbolTrie.bit(symbol)) != 0) {
                addNamesAfter(trie.next(state, symbol), word + 1, to);
            }
        }
    }

    private void addNamesAfter(int state, int word, int to) {
        if (state < 0) {
            return;
        }
        for (int i = trie.firstOutput(state); i < trie.endOutput(state); i++) {
            addSymbol(table.tables().nameOutputs().get(trie.output(i)).symbol());
        }
        if (word < to && !isParted(word)) {
            addNames(state, trie.following(state) & words.get(word).nameBits(), word, to);
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

    /** Adds a symbol; what is found by one that is present already is found by it there. */
    private void add(int symbol) {
        int place = needs.place(symbol);
        if (place >= 0 && present.has(place)) {
            return;
        }
        if (place >= 0) {
            present.add(place);
        }
        if (names == named.length) {
            named = Arrays.copyOf(named, names * 2);
        }
        named[names++] = symbol;
    }
}

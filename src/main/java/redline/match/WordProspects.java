package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import redline.lexicon.WordRole;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.SymbolTrie;
import redline.lexicon.compile.Symbols;

/** What a word can be part of, by all its keys. Immutable: its arrays are not to be changed. */
final class WordProspects {

    private final int[] asked;
    private final int[] entries;
    private final int[] lone;
    private final boolean mayName;
    private final int[] names;
    private final int[] exceptions;
    private final int groupMask;
    private final int[] nameSymbols;
    private final long nameBits;
    private final long literalBits;
    private final boolean power;
    private final List<Key> groups;
    private final List<Key> roles;
    private final List<Key> nameStarts;
    private final int[] nameStates;
    private final long[] nameFollowing;
    private final List<Key> nameParts;
    private final List<Key> literalStarts;
    private final List<Key> literalParts;

    WordProspects(List<Key> keys, ProspectTable table) {
        MatchTables tables = table.tables();
        int[] symbols = symbols(keys);
        this.asked = those(places(symbols, table.needs()), place -> place >= 0);
        this.entries = table.entries().of(symbols);
        this.lone = those(entries, table.needs()::isLone);
        this.mayName = mayName(symbols, table);
        this.names = table.names().of(symbols);
        this.exceptions = table.exceptions().of(symbols);
        this.groups = those(keys, key -> tables.symbols().group(key.symbol()) != 0);
        this.roles = those(keys, key -> tables.symbols().roles(key.symbol()) != 0);
        this.nameStarts = those(keys, key -> tables.names().next(SymbolTrie.ROOT, key.symbol()) >= 0);
        this.nameStates = states(nameStarts, tables.names());
        this.nameFollowing = following(nameStates, tables.names());
        this.nameParts = those(keys, key -> table.goesOnInName(key.symbol()));
        this.literalStarts = those(keys, key -> tables.literals().next(SymbolTrie.ROOT, key.symbol()) >= 0);
        this.literalParts = those(keys, key -> table.goesOnInLiteral(key.symbol()));
        this.groupMask = groupMask(groups, tables.symbols());
        this.power = isPower(roles, tables.symbols());
        this.nameSymbols = symbols(nameParts);
        this.nameBits = bits(nameParts);
        this.literalBits = bits(literalParts);
    }

    /** The symbols of some keys, each once, ascending. */
    private static int[] symbols(List<Key> keys) {
        int[] symbols = new int[keys.size()];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = keys.get(i).symbol();
        }
        Arrays.sort(symbols);
        int count = 0;
        for (int symbol : symbols) {
            if (count == 0 || symbols[count - 1] != symbol) {
                symbols[count++] = symbol;
            }
        }
        return Arrays.copyOf(symbols, count);
    }

    private static int[] places(int[] symbols, Needs needs) {
        int[] places = new int[symbols.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = needs.place(symbols[i]);
        }
        return places;
    }

    private static int[] those(int[] numbers, IntPredicate wanted) {
        int[] those = new int[numbers.length];
        int count = 0;
        for (int number : numbers) {
            if (wanted.test(number)) {
                those[count++] = number;
            }
        }
        return Arrays.copyOf(those, count);
    }

    private static boolean mayName(int[] symbols, ProspectTable table) {
        for (int symbol : symbols) {
            if (table.mayName(symbol)) {
                return true;
            }
        }
        return false;
    }

    private static int[] states(List<Key> starts, SymbolTrie names) {
        int[] states = new int[starts.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = names.next(SymbolTrie.ROOT, starts.get(i).symbol());
        }
        return states;
    }

    private static long[] following(int[] states, SymbolTrie names) {
        long[] following = new long[states.length];
        for (int i = 0; i < states.length; i++) {
            following[i] = names.following(states[i]);
        }
        return following;
    }

    private static int groupMask(List<Key> groups, Symbols symbols) {
        int mask = 0;
        for (Key key : groups) {
            mask |= symbols.group(key.symbol());
        }
        return mask;
    }

    private static boolean isPower(List<Key> roles, Symbols symbols) {
        for (Key key : roles) {
            boolean sure = key.conditions() == 0 && (key.kinds() & MatchKind.MISSPELLING.bit()) == 0;
            if (sure && (symbols.roles(key.symbol()) & WordRole.POWER.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long bits(List<Key> keys) {
        long bits = 0;
        for (Key key : keys) {
            bits |= SymbolTrie.bit(key.symbol());
        }
        return bits;
    }

    private static List<Key> those(List<Key> keys, Predicate<Key> wanted) {
        List<Key> those = new ArrayList<>();
        for (Key key : keys) {
            if (wanted.test(key)) {
                those.add(key);
            }
        }
        return List.copyOf(those);
    }

    /** The places, in a set of {@link Needs}, of its symbols that anything asks for. */
    int[] asked() {
        return asked;
    }

    /** Numbers in the {@link ProspectTable} of the entries that are found by this word. */
    int[] entries() {
        return entries;
    }

    /** Those of the entries that ask for no group. */
    int[] lone() {
        return lone;
    }

    /** Whether it can name a group, or be part of a name of several words that an entry asks for. */
    boolean mayName() {
        return mayName;
    }

    /** Numbers of the names in which a class stands that are found by this word. */
    int[] names() {
        return names;
    }

    /** Numbers of the exceptions that are found by this word. */
    int[] exceptions() {
        return exceptions;
    }

    /** Mask of the group classes that it can name. */
    int groupMask() {
        return groupMask;
    }

    /** Whether it is a word of power in any post. */
    boolean isPower() {
        return power;
    }

    /** The keys that are groups. */
    List<Key> groups() {
        return groups;
    }

    /** The keys that have a role. */
    List<Key> roles() {
        return roles;
    }

    /** The keys that names of several words begin with. */
    List<Key> nameStarts() {
        return nameStarts;
    }

    /** The state of the names' trie after each of the {@link #nameStarts()}. */
    int[] nameStates() {
        return nameStates;
    }

    /** The bits of the symbols that go on from each of the {@link #nameStates()}. */
    long[] nameFollowing() {
        return nameFollowing;
    }

    /** The keys that names of several words go on with. */
    List<Key> nameParts() {
        return nameParts;
    }

    /** The symbols of {@link #nameParts()}. */
    int[] nameSymbols() {
        return nameSymbols;
    }

    /** The bits of {@link #nameParts()}, of which {@link SymbolTrie#following} must have one for a name to go on. */
    long nameBits() {
        return nameBits;
    }

    /** Whether a name of several words may begin or go on with it: then it counts between which words it stands. */
    boolean isPartOfName() {
        return !nameStarts.isEmpty() || !nameParts.isEmpty();
    }

    /** The keys that plain phrases begin with. */
    List<Key> literalStarts() {
        return literalStarts;
    }

    /** The bits of {@link #literalParts()}, of which {@link SymbolTrie#following} must have one to go on. */
    long literalBits() {
        return literalBits;
    }

    /** The keys that plain phrases go on with. */
    List<Key> literalParts() {
        return literalParts;
    }
}

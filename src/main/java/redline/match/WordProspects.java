package redline.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import redline.lexicon.WordRole;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.SymbolTrie;

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
    private final List<Key> nameParts;
    private final List<Key> literalStarts;
    private final List<Key> literalParts;

    WordProspects(List<Key> keys, ProspectTable table) {
        MatchTables tables = table.tables();
        int[] symbols = keys.stream().mapToInt(Key::symbol).distinct().toArray();
        this.asked = Arrays.stream(symbols)
                .map(table.needs()::place)
                .filter(place -> place >= 0)
                .toArray();
        this.entries = all(symbols, table.entries());
        this.lone = Arrays.stream(entries).filter(table.needs()::isLone).toArray();
        this.mayName = Arrays.stream(symbols).anyMatch(table::mayName);
        this.names = all(symbols, table.names());
        this.exceptions = all(symbols, table.exceptions());
        this.groups = those(keys, key -> tables.symbols().group(key.symbol()) != 0);
        this.roles = those(keys, key -> tables.symbols().roles(key.symbol()) != 0);
        this.nameStarts = those(keys, key -> tables.names().next(SymbolTrie.ROOT, key.symbol()) >= 0);
        this.nameStates = nameStarts.stream()
                .mapToInt(key -> tables.names().next(SymbolTrie.ROOT, key.symbol()))
                .toArray();
        this.nameParts = those(keys, key -> table.goesOnInName(key.symbol()));
        this.literalStarts = those(keys, key -> tables.literals().next(SymbolTrie.ROOT, key.symbol()) >= 0);
        this.literalParts = those(keys, key -> table.goesOnInLiteral(key.symbol()));
        this.groupMask = groups.stream()
                .mapToInt(key -> tables.symbols().group(key.symbol()))
                .reduce(0, (a, b) -> a | b);
        this.power = roles.stream()
                .anyMatch(key -> key.conditions() == 0
                        && (key.kinds() & MatchKind.MISSPELLING.bit()) == 0
                        && (tables.symbols().roles(key.symbol()) & WordRole.POWER.bit()) != 0);
        this.nameSymbols = nameParts.stream().mapToInt(Key::symbol).distinct().toArray();
        this.nameBits = bits(nameParts);
        this.literalBits = bits(literalParts);
    }

    private static long bits(List<Key> keys) {
        long bits = 0;
        for (Key key : keys) {
            bits |= SymbolTrie.bit(key.symbol());
        }
        return bits;
    }

    private static int[] all(int[] symbols, SymbolLists lists) {
        return Arrays.stream(symbols).flatMap(lists::of).distinct().toArray();
    }

    private static List<Key> those(List<Key> keys, Predicate<Key> wanted) {
        return keys.stream().filter(wanted).toList();
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

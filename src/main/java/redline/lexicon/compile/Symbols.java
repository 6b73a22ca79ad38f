package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.lexicon.GroupClass;
import redline.lexicon.WordRole;

/**
 * The alphabet of the matcher: words, classes, alternatives and concepts by number, with the sets that each stands in.
 * Immutable once built; may be shared between threads.
 */
public final class Symbols {

    private static final int[] NONE = {};

    /** The names one after the other, and where each begins. */
    private final char[] names;

    private final int[] starts;
    private final int[] groups;
    private final int[] roles;
    private final int[][] supers;

    private Symbols(char[] names, int[] starts, int[] groups, int[] roles, int[][] supers) {
        this.names = names;
        this.starts = starts;
        this.groups = groups;
        this.roles = roles;
        this.supers = supers;
    }

    /** How many symbols there are. */
    public int size() {
        return groups.length;
    }

    /** The name of a symbol; for a group it is the concept, such as {@code people.uzbek}. */
    public String name(int symbol) {
        return new String(names, starts[symbol], starts[symbol + 1] - starts[symbol]);
    }

    /** The bit of the group class of a concept; 0 for any other symbol. */
    public int group(int symbol) {
        return groups[symbol];
    }

    /** The group class of a concept. */
    public GroupClass groupClass(int symbol) {
        return GroupClass.values()[Integer.numberOfTrailingZeros(groups[symbol])];
    }

    /** The roles of a symbol: bits of {@link WordRole}. */
    public int roles(int symbol) {
        return roles[symbol];
    }

    /** The classes and alternatives that a symbol belongs to, all the way up. */
    public int[] supers(int symbol) {
        return supers[symbol];
    }

    /** Collects symbols before they are fixed. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Integer> groups = new ArrayList<>();
        private final List<Integer> roles = new ArrayList<>();
        private final List<List<Integer>> supers = new ArrayList<>();

        int size() {
            return names.size();
        }

        boolean has(String name) {
            return numbers.containsKey(name);
        }

        int symbol(String name) {
            Integer known = numbers.get(name);
            if (known != null) {
                return known;
            }
            numbers.put(name, names.size());
            names.add(name);
            groups.add(0);
            roles.add(0);
            supers.add(new ArrayList<>());
            return names.size() - 1;
        }

        int concept(String name, GroupClass group) {
            int symbol = symbol(name);
            groups.set(symbol, group.bit());
            return symbol;
        }

        void role(int symbol, WordRole role) {
            roles.set(symbol, roles.get(symbol) | role.bit());
        }

        int rolesOf(int symbol) {
            return roles.get(symbol);
        }

        void isIn(int symbol, int set) {
            if (symbol != set && !supers.get(symbol).contains(set)) {
                supers.get(symbol).add(set);
            }
        }

        /** The sets that a symbol is in, all the way up. */
        private int[] above(int symbol) {
            List<Integer> direct = supers.get(symbol);
            if (direct.isEmpty()) {
                return NONE;
            }
            Set<Integer> seen = new HashSet<>(direct);
            List<Integer> all = new ArrayList<>(direct);
            for (int i = 0; i < all.size(); i++) {
                for (Integer above : supers.get(all.get(i))) {
                    if (above != symbol && seen.add(above)) {
                        all.add(above);
                    }
                }
            }
            return all.stream().mapToInt(Integer::intValue).sorted().toArray();
        }

        Symbols build() {
            int[][] closed = new int[names.size()][];
            Arrays.parallelSetAll(closed, this::above);
            int[] starts = new int[names.size() + 1];
            for (int symbol = 0; symbol < closed.length; symbol++) {
                starts[symbol + 1] = starts[symbol] + names.get(symbol).length();
            }
            return new Symbols(
                    String.join("", names).toCharArray(),
                    starts,
                    groups.stream().mapToInt(Integer::intValue).toArray(),
                    roles.stream().mapToInt(Integer::intValue).toArray(),
                    closed);
        }
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeChars(out, names);
        Arrays32.write(out, starts);
        Arrays32.write(out, groups);
        Arrays32.write(out, roles);
        Arrays32.write(
                out, Arrays.stream(supers).mapToInt(above -> above.length).toArray());
        Arrays32.write(out, Arrays.stream(supers).flatMapToInt(Arrays::stream).toArray());
    }

    static Symbols read(ByteBuffer in) {
        char[] names = Arrays32.readChars(in);
        int[] starts = Arrays32.read(in);
        int[] groups = Arrays32.read(in);
        int[] roles = Arrays32.read(in);
        int[] lengths = Arrays32.read(in);
        int[] all = Arrays32.read(in);
        int[][] supers = new int[lengths.length][];
        int at = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            supers[symbol] = lengths[symbol] == 0 ? NONE : Arrays.copyOfRange(all, at, at + lengths[symbol]);
            at += lengths[symbol];
        }
        return new Symbols(names, starts, groups, roles, supers);
    }
}

package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redline.lexicon.Weight;
import redline.lexicon.Weight.Mark;

/**
 * What the features of a sentence weigh that names a group, in hundredths: the logarithm of the odds that it escalates, as
 * the examples have it. A feature is a word or a class, or a mark, and where it stands; or two of these side by side.
 * Immutable; may be shared between threads.
 */
public final class Scale {

    /** A sentence of so many words weighs what its features weigh; those of a longer one count for less. */
    private static final double WORDS = 12;

    private static final int MARKS = Mark.values().length;
    private static final int PLACES = Place.values().length;

    private final int start;
    private final int[] points;
    private final PairPoints pairs;
    private final BitSet words;
    private final BitSet classes;

    private Scale(int start, int[] points, PairPoints pairs, BitSet words, BitSet classes) {
        this.start = start;
        this.points = points;
        this.pairs = pairs;
        this.words = words;
        this.classes = classes;
    }

    /** Where in its sentence something stands. */
    public enum Place {
        /** Anywhere. */
        ANYWHERE,
        /** A few words before the name of a group. */
        BEFORE,
        /** A few words after one. */
        AFTER
    }

    /** The number of a symbol among all that is weighed. */
    public static int number(int symbol) {
        return symbol + MARKS;
    }

    /** The number of a mark among all that is weighed. */
    public static int number(Mark mark) {
        return mark.ordinal();
    }

    /** The feature of what has a number, in a place. */
    public static long feature(int number, Place place) {
        return (long) number * PLACES + place.ordinal();
    }

    /** The number of a feature that is no pair. */
    public static int number(long feature) {
        return (int) (feature / PLACES);
    }

    /** The place of a feature that is no pair. */
    public static Place place(long feature) {
        return Place.values()[(int) (feature % PLACES)];
    }

    /** The mark that has a number, if it is one of a mark. */
    public static Optional<Mark> mark(int number) {
        return number < MARKS ? Optional.of(Mark.values()[number]) : Optional.empty();
    }

    /** The symbol that has a number. */
    public static int symbol(int number) {
        return number - MARKS;
    }

    /** The number of the left one of a pair. */
    public static int left(long pair) {
        return PairPoints.left(pair);
    }

    /** The number of the right one of a pair. */
    public static int right(long pair) {
        return (int) pair;
    }

    /** The feature of two that stand side by side, by their numbers. */
    public static long pair(int left, int right) {
        return PairPoints.pair(left, right);
    }

    /** Whether a feature is one of two side by side. */
    public static boolean isPair(long feature) {
        return feature >>> Integer.SIZE != 0;
    }

    /** What the features of a sentence of so many words count for: a long one has more of them. */
    public static double share(int words) {
        return Math.sqrt(WORDS / words);
    }

    /** The scale of those rows. What no pattern holds has no symbol and weighs nothing. */
    static Scale of(List<Weight> weights, Symbols symbols) {
        BitSet words = new BitSet();
        BitSet classes = new BitSet();
        Map<String, Integer> numbers = new HashMap<>();
        for (Mark mark : Mark.values()) {
            numbers.put(mark.slug(), number(mark));
        }
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            Optional<WeighedName> name = WeighedName.of(symbols.name(symbol));
            if (name.isPresent()) {
                (name.get().isClass() ? classes : words).set(symbol);
                numbers.put(name.get().toString(), number(symbol));
            }
        }
        int start = 0;
        int[] points = new int[(MARKS + symbols.size()) * PLACES];
        Map<Long, Integer> pairs = new HashMap<>();
        for (Weight weight : weights) {
            Integer number = numbers.get(weight.name());
            if (weight.name().equals(Weight.START)) {
                start = weight.points();
            } else if (weight.isOfTwo()) {
                Integer next = numbers.get(weight.next());
                if (number != null && next != null) {
                    pairs.put(pair(number, next), weight.points());
                }
            } else if (number != null) {
                int feature = number * PLACES;
                points[feature] = weight.points();
                points[feature + Place.BEFORE.ordinal()] = weight.before();
                points[feature + Place.AFTER.ordinal()] = weight.after();
            }
        }
        return new Scale(start, points, PairPoints.of(pairs), words, classes);
    }

    /** What every sentence begins with. */
    public int start() {
        return start;
    }

    /** What a feature weighs. */
    public int points(long feature) {
        return isPair(feature) ? pairs.points(feature) : points[(int) feature];
    }

    /** Whether some pair weighs anything that has this on its left. */
    public boolean beginsPair(int number) {
        return pairs.begins(number);
    }

    /** Whether a symbol is a word that is weighed. */
    public boolean isWord(int symbol) {
        return words.get(symbol);
    }

    /** Whether a symbol is a class that is weighed. */
    public boolean isClass(int symbol) {
        return classes.get(symbol);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(start);
        Arrays32.write(out, points);
        pairs.write(out);
        Arrays32.writeLongs(out, words.toLongArray());
        Arrays32.writeLongs(out, classes.toLongArray());
    }

    static Scale read(ByteBuffer in) {
        return new Scale(
                in.getInt(),
                Arrays32.read(in),
                PairPoints.read(in),
                BitSet.valueOf(Arrays32.readLongs(in)),
                BitSet.valueOf(Arrays32.readLongs(in)));
    }
}

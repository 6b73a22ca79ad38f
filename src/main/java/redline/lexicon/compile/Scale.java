package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.Weight;
import redline.lexicon.Weight.Mark;

/**
 * What the features of a sentence weigh that names a group, in hundredths: the logarithm of the odds that it escalates, as
 * the examples have it. A feature is a symbol, or a mark, and where it stands. Immutable; may be shared between threads.
 */
public final class Scale {

    private static final int MARKS = Mark.values().length;
    private static final int PLACES = Place.values().length;

    private final int start;
    private final int[] points;

    private Scale(int start, int[] points) {
        this.start = start;
        this.points = points;
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

    /** The number of the feature that a symbol has in a place. */
    public static int feature(int symbol, Place place) {
        return (symbol + MARKS) * PLACES + place.ordinal();
    }

    /** The number of the feature that a mark has in a place. */
    public static int feature(Mark mark, Place place) {
        return mark.ordinal() * PLACES + place.ordinal();
    }

    /** The scale of those rows. What no pattern holds has no symbol and weighs nothing. */
    static Scale of(List<Weight> weights, Symbols symbols) {
        Map<String, Weight> byName = new HashMap<>();
        int start = 0;
        int[] points = new int[(MARKS + symbols.size()) * PLACES];
        for (Weight weight : weights) {
            if (weight.name().equals(Weight.START)) {
                start = weight.points();
            } else {
                Mark.of(weight.name())
                        .ifPresentOrElse(
                                mark -> put(weight, feature(mark, Place.ANYWHERE), points),
                                () -> byName.put(symbolName(weight), weight));
            }
        }
        for (int symbol = 0; symbol < symbols.size() && !byName.isEmpty(); symbol++) {
            Weight weight = byName.get(symbols.name(symbol));
            if (weight != null) {
                put(weight, feature(symbol, Place.ANYWHERE), points);
            }
        }
        return new Scale(start, points);
    }

    private static void put(Weight weight, int feature, int[] points) {
        points[feature] = weight.points();
        points[feature + Place.BEFORE.ordinal()] = weight.before();
        points[feature + Place.AFTER.ordinal()] = weight.after();
    }

    private static String symbolName(Weight weight) {
        String name = weight.name();
        return weight.ofClass()
                ? "class:" + weight.language() + ":" + name.substring(1, name.length() - 1)
                : weight.language() + ":" + name;
    }

    /** What every sentence begins with. */
    public int start() {
        return start;
    }

    /** What a feature weighs. */
    public int points(int feature) {
        return points[feature];
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(start);
        Arrays32.write(out, points);
    }

    static Scale read(ByteBuffer in) {
        return new Scale(in.getInt(), Arrays32.read(in));
    }
}

package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.Weight;

/**
 * What symbols weigh in a sentence that names a group, in hundredths: the logarithm of the odds that it escalates, as
 * the examples of the lexicon have it. Immutable; may be shared between threads.
 */
public final class Scale {

    private final int start;
    private final int[] points;

    private Scale(int start, int[] points) {
        this.start = start;
        this.points = points;
    }

    /** The scale of those rows. What no pattern holds has no symbol and weighs nothing. */
    static Scale of(List<Weight> weights, Symbols symbols) {
        Map<String, Integer> byName = new HashMap<>();
        int start = 0;
        for (Weight weight : weights) {
            if (weight.name().equals(Weight.START)) {
                start = weight.points();
            } else {
                byName.put(symbolName(weight), weight.points());
            }
        }
        int[] points = new int[symbols.size()];
        for (int symbol = 0; symbol < points.length && !byName.isEmpty(); symbol++) {
            points[symbol] = byName.getOrDefault(symbols.name(symbol), 0);
        }
        return new Scale(start, points);
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

    /** What a symbol weighs. */
    public int points(int symbol) {
        return points[symbol];
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(start);
        Arrays32.write(out, points);
    }

    static Scale read(ByteBuffer in) {
        return new Scale(in.getInt(), Arrays32.read(in));
    }
}

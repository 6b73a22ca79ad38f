package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import redline.lexicon.compile.MatchTables.NameOutput;

/** What names of several words stand for, as plain numbers: there are hundreds of thousands. Immutable. */
final class NameOutputs extends AbstractList<NameOutput> implements RandomAccess {

    private static final int WIDTH = 4;

    private final int[] values;

    private NameOutputs(int[] values) {
        this.values = values;
    }

    static NameOutputs of(List<NameOutput> outputs) {
        if (outputs instanceof NameOutputs known) {
            return known;
        }
        int[] values = new int[outputs.size() * WIDTH];
        int at = 0;
        for (NameOutput output : outputs) {
            values[at++] = output.symbol();
            values[at++] = output.head();
            values[at++] = output.flags();
            values[at++] = output.extraFeatures();
        }
        return new NameOutputs(values);
    }

    @Override
    public NameOutput get(int index) {
        int at = index * WIDTH;
        return new NameOutput(values[at], values[at + 1], values[at + 2], values[at + 3]);
    }

    @Override
    public int size() {
        return values.length / WIDTH;
    }

    void write(DataOutput out) throws IOException {
        Arrays32.write(out, values);
    }

    static NameOutputs read(ByteBuffer in) {
        return new NameOutputs(Arrays32.read(in));
    }
}

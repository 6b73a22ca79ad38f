package redline.lexicon.compile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Arrays in a snapshot: their length, then their values. */
final class Arrays32 {

    private Arrays32() {}

    static void write(DataOutput out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    static int[] read(DataInput in) throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    static void writeLongs(DataOutput out, long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    static long[] readLongs(DataInput in) throws IOException {
        long[] values = new long[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readLong();
        }
        return values;
    }

    static void writeChars(DataOutput out, char[] values) throws IOException {
        out.writeInt(values.length);
        for (char value : values) {
            out.writeChar(value);
        }
    }

    static char[] readChars(DataInput in) throws IOException {
        char[] values = new char[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readChar();
        }
        return values;
    }
}

package redline.lexicon.compile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

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
        bytes(in, values.length, Integer.BYTES).asIntBuffer().get(values);
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
        bytes(in, values.length, Long.BYTES).asLongBuffer().get(values);
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
        bytes(in, values.length, Character.BYTES).asCharBuffer().get(values);
        return values;
    }

    /** The bytes of an array at once: value by value they would take most of the time of a start. */
    private static ByteBuffer bytes(DataInput in, int length, int width) throws IOException {
        byte[] bytes = new byte[Math.multiplyExact(length, width)];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}

package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays in a snapshot: their length, then their values. */
final class Arrays32 {

    private Arrays32() {}

    static void write(DataOutput out, int[] values) throws IOException {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        write(out, values.length, bytes);
    }

    static int[] read(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    static void writeLongs(DataOutput out, long[] values) throws IOException {
        byte[] bytes = new byte[values.length * Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().put(values);
        write(out, values.length, bytes);
    }

    static long[] readLongs(ByteBuffer in) {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + values.length * Long.BYTES);
        return values;
    }

    static void writeChars(DataOutput out, char[] values) throws IOException {
        byte[] bytes = new byte[values.length * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(values);
        write(out, values.length, bytes);
    }

    private static void write(DataOutput out, int length, byte[] bytes) throws IOException {
        out.writeInt(length);
        out.write(bytes);
    }

    static char[] readChars(ByteBuffer in) {
        char[] values = new char[in.getInt()];
        in.asCharBuffer().get(values);
        in.position(in.position() + values.length * Character.BYTES);
        return values;
    }
}

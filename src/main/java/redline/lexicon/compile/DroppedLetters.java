package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Tells quickly that no form of a {@link FormTable} becomes a given word when one of its letters, but not the first, is
 * left out: a Bloom filter with one hash. Possessives are left alone. It may say yes wrongly, never no. Immutable; may be shared between threads.
 */
public final class DroppedLetters {

    /** Shorter forms with a letter less are too often another word. */
    public static final int SHORTEST_FORM = 7;

    private static final int BITS_A_KEY = 10;
    private static final int LETTERS_A_FORM = 10;

    private final long[] bits;

    private DroppedLetters(long[] bits) {
        this.bits = bits;
    }

    static DroppedLetters of(FormTable forms) {
        long wanted = Math.max(Long.SIZE, (long) forms.size() * LETTERS_A_FORM * BITS_A_KEY);
        long[] bits = new long[(int) (Long.highestOneBit(wanted) / Long.SIZE)];
        for (int number = 0; number < forms.size(); number++) {
            String form = forms.form(number);
            boolean eligible = form.length() >= SHORTEST_FORM && form.indexOf('\'') < 0;
            for (int left = 1; eligible && left < form.length(); left++) {
                int bit = bit(form, left, bits.length);
                bits[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return new DroppedLetters(bits);
    }

    /** Whether some form may become this word so. */
    public boolean mayGive(String word) {
        int bit = bit(word, -1, bits.length);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(String word, int leftOut, int words) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = i == leftOut ? hash : hash * 31 + word.charAt(i);
        }
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & (words * Long.SIZE - 1);
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeLongs(out, bits);
    }

    static DroppedLetters read(ByteBuffer in) {
        return new DroppedLetters(Arrays32.readLongs(in));
    }
}

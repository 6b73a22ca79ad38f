package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Symbols of which a text must hold at least one, as the symbol of a word, for any entry to match. Immutable; may be
 * shared between threads.
 */
public final class TellingSymbols {

    private final BitSet telling;
    /** The telling symbols and all that stand below one. */
    private final BitSet leading = new BitSet();

    TellingSymbols(Symbols symbols, BitSet telling) {
        this.telling = (BitSet) telling.clone();
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            if (hasAbove(symbols, telling, symbol)) {
                leading.set(symbol);
            }
        }
    }

    /** Whether a symbol is one of them. */
    public boolean has(int symbol) {
        return telling.get(symbol);
    }

    /** Whether a symbol is one of them, or stands below one. */
    public boolean leads(int symbol) {
        return leading.get(symbol);
    }

    /** Whether some word of a form is one of them, or stands in a class or among alternatives that are. */
    public boolean hasForm(FormTable table, int form) {
        for (int i = table.firstRecord(form); i < table.endRecord(form); i += FormTable.WIDTH) {
            if (leading.get(table.record(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word that stands for a symbol stands for all above it too. */
    static boolean hasAbove(Symbols symbols, BitSet telling, int symbol) {
        if (telling.get(symbol)) {
            return true;
        }
        for (int above : symbols.supers(symbol)) {
            if (telling.get(above)) {
                return true;
            }
        }
        return false;
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeLongs(out, telling.toLongArray());
    }

    static TellingSymbols read(ByteBuffer in, Symbols symbols) {
        return new TellingSymbols(symbols, BitSet.valueOf(Arrays32.readLongs(in)));
    }
}

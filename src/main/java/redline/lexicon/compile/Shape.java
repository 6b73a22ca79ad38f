package redline.lexicon.compile;

import java.util.List;

/**
 * A compiled pattern that is more than a plain sequence of words.
 *
 * @param rule number of the entry or exception it belongs to
 * @param free whether the elements may stand in any order inside a clause
 * @param wholeSentence whether gaps and free order may cross clauses
 * @param low first half of the signature: bits of the obligatory symbols
 * @param high second half of the signature
 */
public record Shape(int rule, boolean free, boolean wholeSentence, List<Element> elements, long low, long high) {

    public Shape {
        elements = List.copyOf(elements);
    }

    /** The bit of a symbol in the first half of a signature; 0 when it stands in the second. */
    public static long low(int symbol) {
        int bit = bit(symbol);
        return bit < 64 ? 1L << bit : 0;
    }

    /** The bit of a symbol in the second half of a signature; 0 when it stands in the first. */
    public static long high(int symbol) {
        int bit = bit(symbol);
        return bit < 64 ? 0 : 1L << (bit - 64);
    }

    private static int bit(int symbol) {
        return (symbol * 0x9E3779B1) >>> 25;
    }
}

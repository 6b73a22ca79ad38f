package redline.proof;

import java.util.BitSet;
import java.util.List;
import redline.text.Span;

/** How well flagged characters agree with those that should be flagged. */
final class SpanOverlap {

    private SpanOverlap() {}

    /** Character F1, counted in code points; 0 where nothing agrees. */
    static double f1(List<Span> flagged, List<Span> wanted, String text) {
        BitSet found = characters(flagged, text);
        BitSet right = characters(wanted, text);
        int sum = found.cardinality() + right.cardinality();
        found.and(right);
        return sum == 0 ? 0 : 2.0 * found.cardinality() / sum;
    }

    private static BitSet characters(List<Span> spans, String text) {
        BitSet characters = new BitSet(text.length());
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                boolean isSecondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                characters.set(isSecondHalf ? i - 1 : i);
            }
        }
        return characters;
    }
}

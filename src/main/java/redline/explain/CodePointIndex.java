package redline.explain;

import redline.text.Span;

/** Offsets of a text in the unit of an export, counted in one pass over the text. */
final class CodePointIndex {

    private final int[] before;

    /** The index of a text whose offsets are wanted in that unit. */
    CodePointIndex(String text, OffsetUnit unit) {
        before = unit == OffsetUnit.CODEPOINT ? count(text) : new int[0];
    }

    /** The span in the unit of this index. */
    Span convert(Span span) {
        return before.length == 0 ? span : new Span(before[span.start()], before[span.end()]);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean secondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (secondHalf ? 0 : 1);
        }
        return before;
    }
}

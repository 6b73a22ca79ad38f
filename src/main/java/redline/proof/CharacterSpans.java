package redline.proof;

import java.util.ArrayList;
import java.util.List;
import redline.explain.OffsetUnit;
import redline.text.Span;
import tools.jackson.databind.JsonNode;

/** Spans as files of labelled posts give them, converted to UTF-16. */
final class CharacterSpans {

    private CharacterSpans() {}

    /** The spans of a list such as {@code [[0, 4], [7, 9]]}, empty when it is missing. */
    static List<Span> pairs(JsonNode list, String text, OffsetUnit unit) {
        List<Span> spans = new ArrayList<>();
        if (list.isMissingNode() || list.isNull()) {
            return spans;
        }
        if (!list.isArray()) {
            throw new IllegalArgumentException("the spans are no list; write them as [[0, 4], [7, 9]]");
        }
        for (JsonNode pair : list) {
            if (!pair.isArray()
                    || pair.size() != 2
                    || !pair.path(0).isInt()
                    || !pair.path(1).isInt()) {
                throw new IllegalArgumentException("a span is no pair of numbers; write start and end as [0, 4]");
            }
            spans.add(span(pair.path(0).intValue(), pair.path(1).intValue(), text, unit));
        }
        return spans;
    }

    /** The span between those offsets of that unit. */
    static Span span(int start, int end, String text, OffsetUnit unit) {
        int length = unit == OffsetUnit.UTF16 ? text.length() : text.codePointCount(0, text.length());
        if (start < 0 || end <= start || end > length) {
            throw new IllegalArgumentException("the span [" + start + ", " + end + "] is no part of the text of "
                    + length + " characters; correct it or choose another unit with --offsets");
        }
        return unit == OffsetUnit.UTF16
                ? new Span(start, end)
                : new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}

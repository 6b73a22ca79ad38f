package redline.match;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redline.text.Span;

/**
 * A step through the text: the words from one place to another read as one symbol.
 *
 * @param from first token
 * @param to token after the last one
 * @param group bit of the group class when the symbol is a concept, else 0
 * @param kinds bits of {@link MatchKind}
 * @param antecedent where the group is named, when the edge is a pronoun
 */
record Edge(int from, int to, int symbol, int group, int features, int kinds, Optional<Span> antecedent) {

    /** As of any record, spelled out because it is asked millions of times. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edge edge
                && from == edge.from
                && to == edge.to
                && symbol == edge.symbol
                && group == edge.group
                && features == edge.features
                && kinds == edge.kinds
                && antecedent.equals(edge.antecedent);
    }

    @Override
    public int hashCode() {
        return ((((from * 31) + to) * 31 + symbol) * 31 + features) * 31 + kinds;
    }

    boolean overlaps(Edge other) {
        return from < other.to && other.from < to;
    }
}

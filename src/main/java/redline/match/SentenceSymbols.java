package redline.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redline.lexicon.GroupClass;
import redline.lexicon.WordRole;
import redline.text.Span;

/**
 * A sentence that names a group, as it is weighed: the symbols of its words, without those that name groups.
 *
 * @param span where it stands, in UTF-16
 * @param symbols each once
 */
public record SentenceSymbols(Span span, BitSet symbols) {

    private static final int TARGETS = ~(GroupClass.STATE.bit() | GroupClass.LANGUAGE.bit());

    /** The sentences of a text that name a group and no power. */
    static List<SentenceSymbols> of(Lattice lattice) {
        return IntStream.range(0, lattice.text().size())
                .filter(token -> token == start(lattice, token))
                .mapToObj(token -> of(lattice, token, end(lattice, token)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SentenceSymbols> of(Lattice lattice, int from, int to) {
        BitSet names = names(lattice, from, to);
        BitSet symbols = new BitSet();
        boolean group = false;
        for (int token = from; token < to; token++) {
            if (lattice.is(token, WordRole.POWER)) {
                return Optional.empty();
            }
            for (Edge edge : lattice.edges().from(token)) {
                group |= (edge.group() & TARGETS) != 0;
                if (!names.get(token) && edge.group() == 0) {
                    symbols.set(edge.symbol());
                }
            }
        }
        return group ? Optional.of(new SentenceSymbols(lattice.text().span(from, to - 1), symbols)) : Optional.empty();
    }

    /** The words that name a group, alone or with others. */
    static BitSet names(Lattice lattice, int from, int to) {
        BitSet names = new BitSet();
        for (int token = from; token < to; token++) {
            for (Edge edge : lattice.edges().groupsFrom(token)) {
                names.set(token, Math.min(to, edge.to()));
            }
        }
        return names;
    }

    static int start(Lattice lattice, int token) {
        int from = token;
        while (from > 0 && lattice.text().sentence(from - 1) == lattice.text().sentence(token)) {
            from--;
        }
        return from;
    }

    static int end(Lattice lattice, int token) {
        int to = token + 1;
        while (to < lattice.text().size()
                && lattice.text().sentence(to) == lattice.text().sentence(token)) {
            to++;
        }
        return to;
    }
}

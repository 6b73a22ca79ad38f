package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Scale;
import redline.match.Match.TokenRange;
import redline.match.Match.WeighedWord;

/**
 * Weighs the sentences of a text: the points of all words and of the classes they stand in, each once, but for the names
 * of groups, so that no group weighs more than another. A sentence that names power weighs nothing.
 */
final class Weighing {

    private final Lattice lattice;
    private final Scale scale;
    private final Map<Integer, Optional<Sentence>> sentences = new HashMap<>();

    Weighing(Lattice lattice, Scale scale) {
        this.lattice = lattice;
        this.scale = scale;
    }

    /** The words of a sentence that weigh something, with their sum. */
    private record Sentence(int points, List<WeighedWord> words) {

        Sentence {
            words = List.copyOf(words);
        }
    }

    /** Whether the words of the sentence around a token speak for escalation, all in all. */
    boolean tips(int token) {
        return sentence(token).filter(sentence -> sentence.points() > 0).isPresent();
    }

    /** The words of the sentence around a token that weigh something, in their order. */
    List<WeighedWord> words(int token) {
        return sentence(token).map(Sentence::words).orElse(List.of());
    }

    /** What some words weigh together. */
    int points(List<TokenRange> ranges) {
        int points = 0;
        for (TokenRange range : ranges) {
            for (int token = range.first(); token <= range.last(); token++) {
                points += points(token, new BitSet());
            }
        }
        return points;
    }

    private Optional<Sentence> sentence(int token) {
        return sentences.computeIfAbsent(lattice.text().sentence(token), number -> weigh(token));
    }

    private Optional<Sentence> weigh(int token) {
        int from = SentenceSymbols.start(lattice, token);
        int to = SentenceSymbols.end(lattice, token);
        List<WeighedWord> words = new ArrayList<>();
        BitSet seen = new BitSet();
        BitSet names = SentenceSymbols.names(lattice, from, to);
        int sum = scale.start();
        for (int word = from; word < to; word++) {
            if (lattice.is(word, WordRole.POWER)) {
                return Optional.empty();
            }
            int points = names.get(word) ? 0 : points(word, seen);
            if (points != 0) {
                words.add(new WeighedWord(lattice.text().span(word, word), points));
            }
            sum += points;
        }
        return Optional.of(new Sentence(sum, words));
    }

    private int points(int token, BitSet seen) {
        int points = 0;
        for (Edge edge : lattice.edges().from(token)) {
            if (edge.group() == 0 && !seen.get(edge.symbol())) {
                seen.set(edge.symbol());
                points += scale.points(edge.symbol());
            }
        }
        return points;
    }
}

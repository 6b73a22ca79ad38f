package redline.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import redline.lexicon.compile.Scale;
import redline.match.Match.TokenRange;
import redline.match.Match.WeighedWord;

/** Weighs the sentences of a text: the points of all their features, each once. */
final class Weighing {

    private final Lattice lattice;
    private final Scale scale;
    private final Map<Integer, Optional<Sentence>> sentences = new HashMap<>();

    Weighing(Lattice lattice, Scale scale) {
        this.lattice = lattice;
        this.scale = scale;
    }

    /** The points of the words of a sentence, and of all of it. */
    private record Sentence(int points, TreeMap<Integer, Integer> words) {}

    /** Whether the words of the sentence around a token speak for escalation, all in all. */
    boolean tips(int token) {
        return sentence(token).filter(sentence -> sentence.points() > 0).isPresent();
    }

    /** The words of the sentence around a token that weigh something, in their order. */
    List<WeighedWord> words(int token) {
        return sentence(token).stream()
                .flatMap(sentence -> sentence.words().entrySet().stream())
                .filter(word -> word.getKey() >= 0 && word.getValue() != 0)
                .map(word -> new WeighedWord(lattice.text().span(word.getKey(), word.getKey()), word.getValue()))
                .toList();
    }

    /** What some words weigh together where they stand. */
    int points(List<TokenRange> ranges) {
        int points = 0;
        for (TokenRange range : ranges) {
            points += sentence(range.first())
                    .map(sentence -> sentence.words().subMap(range.first(), true, range.last(), true))
                    .map(words ->
                            words.values().stream().mapToInt(Integer::intValue).sum())
                    .orElse(0);
        }
        return points;
    }

    private Optional<Sentence> sentence(int token) {
        return sentences.computeIfAbsent(
                lattice.text().sentence(token),
                number -> SentenceWords.around(lattice, token).map(this::weigh));
    }

    private Sentence weigh(SentenceWords sentence) {
        TreeMap<Integer, Integer> words = new TreeMap<>();
        sentence.features((feature, token) -> words.merge(token, scale.points(feature), Integer::sum));
        int sum = words.values().stream().mapToInt(Integer::intValue).sum();
        return new Sentence(scale.start() + sum, words);
    }
}

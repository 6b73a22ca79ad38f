package redline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import redline.lexicon.compile.Scale;
import redline.match.Match.TokenRange;
import redline.match.Match.WeighedWord;

/** Weighs the sentences of a text: the points of all their features, each once. */
final class Weighing {

    /** The part of the points of the heaviest word that a heavy one has: a third. */
    private static final int HEAVY = 3;

    private final Lattice lattice;
    private final Scale scale;
    private final Map<Integer, Optional<Sentence>> sentences = new HashMap<>();

    Weighing(Lattice lattice, Scale scale) {
        this.lattice = lattice;
        this.scale = scale;
    }

    /** A sentence: its first token, the points of its words, and of all of it before its length is reckoned with. */
    private static final class Sentence {
        private final int from;
        private final int[] words;
        private final double share;
        private int points;

        Sentence(int from, int to, int size) {
            this.from = from;
            this.words = new int[to - from];
            this.share = Scale.share(size);
        }

        void add(int token, int more) {
            points += more;
            if (token >= from) {
                words[token - from] += more;
            }
        }

        int points(TokenRange range) {
            int sum = 0;
            for (int token = range.first(); token <= range.last(); token++) {
                sum += words[token - from];
            }
            return sum;
        }

        List<Integer> heaviest(IntPredicate wanted) {
            int most = 0;
            for (int i = 0; i < words.length; i++) {
                most = words[i] > most && wanted.test(from + i) ? words[i] : most;
            }
            List<Integer> heaviest = new ArrayList<>();
            for (int i = 0; i < words.length; i++) {
                if (words[i] > 0 && words[i] * HEAVY >= most && wanted.test(from + i)) {
                    heaviest.add(from + i);
                }
            }
            return heaviest;
        }

        int counted(int least) {
            int shared = shared(points);
            return least > 0 ? Math.min(shared, points) : shared;
        }

        int shared(int sum) {
            return (int) Math.round(share * sum);
        }
    }

    /**
     * Whether the words of the sentence around a token speak for escalation, all in all. Where more than that is asked for, the
     * few words of a short sentence count no more than they do in a longer one.
     *
     * @param least by more than how many points
     */
    boolean tips(int token, int least) {
        return sentence(token)
                .filter(sentence -> scale.start() + sentence.counted(least) > least)
                .isPresent();
    }

    /** The words of the sentence around a token that weigh something, in their order. */
    List<WeighedWord> words(int token) {
        List<WeighedWord> weighed = new ArrayList<>();
        sentence(token).ifPresent(sentence -> {
            for (int i = 0; i < sentence.words.length; i++) {
                int points = sentence.shared(sentence.words[i]);
                if (points != 0) {
                    int word = sentence.from + i;
                    weighed.add(new WeighedWord(lattice.text().span(word, word), points));
                }
            }
        });
        return weighed;
    }

    /** Those of some words that weigh most in the sentence around a token: none less than a third of the heaviest. */
    List<Integer> heaviest(int token, IntPredicate wanted) {
        return sentence(token).map(sentence -> sentence.heaviest(wanted)).orElse(List.of());
    }

    /** What some words, which stand in one sentence, weigh together. */
    int points(List<TokenRange> ranges) {
        return ranges.stream()
                .mapToInt(range -> sentence(range.first())
                        .map(sentence -> sentence.points(range))
                        .orElse(0))
                .sum();
    }

    private Optional<Sentence> sentence(int token) {
        return sentences.computeIfAbsent(
                lattice.text().sentence(token),
                number -> SentenceWords.around(lattice, token, scale).map(this::weigh));
    }

    private Sentence weigh(SentenceWords words) {
        Sentence sentence = new Sentence(words.from(), words.to(), words.size());
        FeatureSet seen = new FeatureSet();
        words.features(new SentenceWords.FeatureConsumer() {
            @Override
            public void accept(long feature, int word) {
                int points = scale.points(feature);
                if (points != 0 && seen.add(feature)) {
                    sentence.add(word, points);
                }
            }

            @Override
            public boolean wantsPairs(int left) {
                return scale.beginsPair(left);
            }
        });
        return sentence;
    }
}

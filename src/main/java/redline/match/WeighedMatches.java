package redline.match;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import redline.match.Match.MatchTarget;
import redline.text.Features;
import redline.text.ScannedText;

/**
 * Chooses among the matches of weighed entries, which tip the scale: one in a sentence, the one whose word weighs most.
 * Where another entry matches the sentence, whatever the context then says of that, the scale is silent: a pattern knows
 * better.
 */
final class WeighedMatches {

    /** Readings that may as well be another word: too little where no phrase says which word is meant. */
    static final int ROUGH =
            MatchKind.HIDDEN.bit() | MatchKind.MISSPELLING.bit() | MatchKind.SPLIT.bit() | MatchKind.GLUED.bit();

    /** Readings of words in other letters, which are too little where the sentence does not clearly tip. */
    private static final int OTHER_LETTERS = MatchKind.TRANSLITERATION.bit() | MatchKind.KAZAKH_LATIN.bit();

    /** A sentence clearly tips by so many points. */
    private static final int CLEARLY = 75;

    private final Lattice lattice;
    private final Weighing weighing;

    WeighedMatches(Lattice lattice, Weighing weighing) {
        this.lattice = lattice;
        this.weighing = weighing;
    }

    /**
     * The matches that count, sentence by sentence.
     *
     * @param weighed where weighed entries were found, in sentences that tip
     * @param others the matches of all other entries
     * @param builder makes a match
     */
    List<Match> chosen(List<Found> weighed, List<Match> others, Function<Found, Match> builder) {
        BitSet known = new BitSet();
        others.forEach(match -> known.set(lattice.text().sentence(match.firstToken())));
        SortedMap<Integer, Match> chosen = new TreeMap<>();
        for (Found found : weighed) {
            int sentence = lattice.text().sentence(found.from());
            if (!known.get(sentence)) {
                Match match = builder.apply(found);
                if (mayCount(match)) {
                    chosen.merge(sentence, match, this::better);
                }
            }
        }
        return chosen.values().stream()
                .map(match -> match.withWeighed(weighing.words(match.firstToken())))
                .toList();
    }

    private boolean mayCount(Match match) {
        int rough = match.entry().leastPoints() >= CLEARLY ? ROUGH : ROUGH | OTHER_LETTERS;
        return (match.matchedBy() & rough) == 0 && isOneVoice(match) && !mayModify(match);
    }

    /**
     * Whether the group may modify what stands right behind it («оромо сот орындаушылары crook»): its form is that of an
     * adjective, too, and the next word is unknown or, where it is known, neither a verb nor part of the match.
     */
    private boolean mayModify(Match match) {
        MatchTarget target = match.target().orElseThrow();
        int next = target.tokens().last() + 1;
        if ((target.features() & Features.BARE) == 0
                || next >= lattice.text().size()
                || lattice.text().boundBefore(next) != ScannedText.NONE) {
            return false;
        }
        boolean other = lattice.isContent(next)
                && (lattice.features(next) & Features.VERB) == 0
                && match.words().stream().noneMatch(words -> words.first() <= next && next <= words.last());
        return other || lattice.from(next).isEmpty();
    }

    /** Whether it does not reach from a quotation into what is said of it. */
    private boolean isOneVoice(Match match) {
        return lattice.text().quotation(match.firstToken()) == lattice.text().quotation(match.lastToken());
    }

    /** The one whose entry asks for less or whose words weigh more, then the shorter one, then by place and entry: a total order. */
    private Match better(Match one, Match other) {
        Comparator<Match> order = Comparator.comparingInt(
                        (Match match) -> match.entry().leastPoints())
                .thenComparingInt(match -> -weighing.points(match.words()))
                .thenComparingInt(match -> match.lastToken() - match.firstToken())
                .thenComparingInt(Match::firstToken)
                .thenComparing(match -> match.entry().id());
        return order.compare(one, other) <= 0 ? one : other;
    }
}

package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.match.Match.MatchTarget;
import redline.text.Features;
import redline.text.ScannedText;

/**
 * Chooses among the matches of weighed entries: one in a sentence that tips the scale, the one whose word weighs most.
 * Where another entry matches the sentence, whatever the context then says of that, the scale is silent: a pattern knows
 * better.
 */
final class WeighedMatches {

    /** Readings that may as well be another word: too little where no phrase says which word is meant. */
    private static final int ROUGH = MatchKind.TRANSLITERATION.bit()
            | MatchKind.KAZAKH_LATIN.bit()
            | MatchKind.MISSPELLING.bit()
            | MatchKind.SPLIT.bit()
            | MatchKind.GLUED.bit();

    private WeighedMatches() {}

    /** The matches of all other entries, then those of weighed ones that count, sentence by sentence. */
    static List<Match> added(Lattice lattice, Weighing weighing, List<Match> others, List<Match> weighed) {
        if (weighed.isEmpty()) {
            return others;
        }
        Set<Integer> known = new HashSet<>();
        others.forEach(match -> known.add(lattice.text().sentence(match.firstToken())));
        Map<Integer, Match> chosen = new HashMap<>();
        for (Match match : weighed) {
            int sentence = lattice.text().sentence(match.firstToken());
            if (!known.contains(sentence) && mayCount(lattice, match) && weighing.tips(match.firstToken())) {
                chosen.merge(sentence, match, (one, other) -> better(weighing).compare(one, other) <= 0 ? one : other);
            }
        }
        List<Match> all = new ArrayList<>(others);
        chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(all::add);
        return all;
    }

    private static boolean mayCount(Lattice lattice, Match match) {
        return (match.matchedBy() & ROUGH) == 0
                && isOneVoice(lattice, match)
                && !isPossessor(match)
                && !mayModify(lattice, match);
    }

    /**
     * Whether the group may modify what stands right behind it: an unknown word («оромо сот орындаушылары crook») or,
     * where its form is that of an adjective, too, any that is no verb and no part of the match.
     */
    private static boolean mayModify(Lattice lattice, Match match) {
        MatchTarget target = match.target().orElseThrow();
        int next = target.tokens().last() + 1;
        if (next >= lattice.text().size() || lattice.text().boundBefore(next) != ScannedText.NONE) {
            return false;
        }
        boolean bare = (target.features() & Features.BARE) != 0
                && lattice.isContent(next)
                && (lattice.features(next) & Features.VERB) == 0
                && match.words().stream().noneMatch(words -> words.first() <= next && next <= words.last());
        return bare || lattice.from(next).isEmpty();
    }

    /** Whether it does not reach from a quotation into what is said of it. */
    private static boolean isOneVoice(Lattice lattice, Match match) {
        return lattice.text().quotation(match.firstToken()) == lattice.text().quotation(match.lastToken());
    }

    /** "The Witnesses' ban is dangerous", «баптистердің ілімі — қате»: what is said is said of what they have. */
    private static boolean isPossessor(Match match) {
        int genitive = Features.cell(Features.GEN, 0) | Features.cell(Features.GEN, 1);
        return match.target()
                .map(target -> target.features() & Features.CELLS)
                .filter(cells -> cells != 0 && (cells & ~genitive) == 0)
                .isPresent();
    }

    /** The heavier word first, then the nearer to the group, then by place and entry, so that the order is total. */
    private static Comparator<Match> better(Weighing weighing) {
        return Comparator.comparingInt((Match match) -> -weighing.points(match.words()))
                .thenComparingInt(match -> match.lastToken() - match.firstToken())
                .thenComparingInt(Match::firstToken)
                .thenComparing(match -> match.entry().id());
    }
}

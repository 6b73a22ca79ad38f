package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among the matches of weighed entries: one in a sentence that tips the scale, the one whose word weighs most.
 * Where another entry matches the sentence, whatever the context then says of that, the scale is silent: a pattern knows
 * better.
 */
final class WeighedMatches {

    private WeighedMatches() {}

    /** The matches of all other entries with those of weighed ones that count, in the order of their places. */
    static List<Match> added(Lattice lattice, Weighing weighing, List<Match> others, List<Match> weighed) {
        if (weighed.isEmpty()) {
            return others;
        }
        Set<Integer> known = new HashSet<>();
        others.forEach(match -> known.add(lattice.text().sentence(match.firstToken())));
        Map<Integer, Match> chosen = new HashMap<>();
        for (Match match : weighed) {
            int sentence = lattice.text().sentence(match.firstToken());
            if (!known.contains(sentence) && isOneVoice(lattice, match) && weighing.tips(match.firstToken())) {
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

    /** Whether it does not reach from a quotation into what is said of it. */
    private static boolean isOneVoice(Lattice lattice, Match match) {
        return lattice.text().quotation(match.firstToken()) == lattice.text().quotation(match.lastToken());
    }

    /** The heavier word first, then the nearer to the group, then by place and entry, so that the order is total. */
    private static Comparator<Match> better(Weighing weighing) {
        return Comparator.comparingInt((Match match) -> -weighing.points(match.words()))
                .thenComparingInt(match -> match.lastToken() - match.firstToken())
                .thenComparingInt(Match::firstToken)
                .thenComparing(match -> match.entry().id());
    }
}

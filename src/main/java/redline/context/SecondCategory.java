package redline.context;

import java.util.ArrayList;
import java.util.List;
import redline.match.Lattice;
import redline.match.Match;

/** Two categories on separate spans of one sentence strengthen each other, where neither is cancelled. */
final class SecondCategory {

    private SecondCategory() {}

    static List<List<Finding>> add(Lattice lattice, List<Match> matches, List<List<Finding>> findings) {
        List<List<Finding>> all = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            List<Finding> own = new ArrayList<>(findings.get(i));
            if (!isCancelled(own)) {
                for (int other = 0; other < matches.size(); other++) {
                    if (other != i
                            && !isCancelled(findings.get(other))
                            && strengthen(lattice, matches.get(i), matches.get(other))) {
                        own.add(new Finding(
                                FindingKind.SECOND_CATEGORY, matches.get(other).span()));
                        break;
                    }
                }
            }
            all.add(List.copyOf(own));
        }
        return all;
    }

    private static boolean isCancelled(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.kind().cancels());
    }

    private static boolean strengthen(Lattice lattice, Match one, Match other) {
        return one.entry().category() != other.entry().category()
                && !one.span().overlaps(other.span())
                && lattice.text().sentence(one.firstToken()) == lattice.text().sentence(other.firstToken());
    }
}

package redline.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redline.match.Found.Filled;

/** Keeps the best of all ways in which a rule fits one target, or one start where there is no target. */
final class BestFits {
    private static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(f -> f.to() - f.from())
            .thenComparingInt(Found::from)
            .thenComparing(f -> f.filled().size(), Comparator.reverseOrder())
            .thenComparingInt(BestFits::kinds)
            .thenComparing(BestFits::places);

    private final Lattice lattice;
    private final Map<String, Found> best = new TreeMap<>();

    BestFits(Lattice lattice) {
        this.lattice = lattice;
    }

    void accept(Found found) {
        if (SlotRule.allows(lattice, found)) {
            best.merge(key(found), found, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
    }

    private static String key(Found found) {
        boolean targeted = found.targetFrom() >= 0;
        return found.rule() + ":" + (targeted ? found.targetFrom() + "-" + found.targetTo() : "@" + found.from());
    }

    private static int kinds(Found found) {
        int kinds = 0;
        for (Filled filled : found.filled()) {
            kinds |= filled.edge().kinds();
        }
        return Integer.bitCount(kinds) * (1 << 16) + kinds;
    }

    private static String places(Found found) {
        StringBuilder places = new StringBuilder();
        for (Filled filled : found.filled()) {
            places.append(filled.edge().from())
                    .append(',')
                    .append(filled.edge().to())
                    .append(',');
            places.append(filled.edge().symbol()).append(';');
        }
        return places.toString();
    }

    List<Found> all() {
        return best.values().stream()
                .sorted(Comparator.comparingInt(Found::from)
                        .thenComparingInt(Found::to)
                        .thenComparingInt(Found::rule)
                        .thenComparingInt(Found::targetFrom))
                .toList();
    }
}

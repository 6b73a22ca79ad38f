package redline.match;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.match.Found.Filled;

/** Keeps the best of all ways in which a rule fits one target, or one start where there is no target. */
final class BestFits {
    private static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(f -> f.to() - f.from())
            .thenComparingInt(Found::from)
            .thenComparing(f -> f.filled().size(), Comparator.reverseOrder())
            .thenComparingInt(BestFits::kinds)
            .thenComparing(BestFits::places);

    /** One rule at one target, or at one start where there is no target. */
    private record Place(int rule, int targetFrom, int targetTo, int from) {
        static Place of(Found found) {
            int target = found.targetFrom();
            return new Place(found.rule(), target, found.targetTo(), target >= 0 ? -1 : found.from());
        }
    }

    private final Lattice lattice;
    private final Map<Place, Found> best = new HashMap<>();

    BestFits(Lattice lattice) {
        this.lattice = lattice;
    }

    void accept(Found found) {
        if (SlotRule.allows(lattice, found)) {
            best.merge(Place.of(found), found, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
    }

    /** The words where rules with a lower number fit. */
    BitSet wordsBelow(int rule) {
        BitSet words = new BitSet();
        for (Found found : best.values()) {
            if (found.rule() < rule) {
                words.set(found.from(), found.to());
            }
        }
        return words;
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
                        .thenComparingInt(Found::targetFrom)
                        .thenComparing(found -> String.valueOf(found.targetTo())))
                .toList();
    }
}

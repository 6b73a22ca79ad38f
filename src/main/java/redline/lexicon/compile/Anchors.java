package redline.lexicon.compile;

import java.util.List;
import java.util.Set;
import redline.lexicon.WordRole;

/**
 * Chooses for each shape the obligatory element by which it is found: the one with the rarest symbol. Function words never
 * anchor, and groups only where there is nothing else. The choice affects speed only, never results.
 */
final class Anchors {

    private final Symbols symbols;
    private final Set<Integer> functionWords;
    private final int[] breadth;
    private final AnchorTable.Builder single = new AnchorTable.Builder();
    private final AnchorTable.Builder pairs = new AnchorTable.Builder();

    Anchors(Symbols symbols, Set<Integer> functionWords) {
        this.symbols = symbols;
        this.functionWords = functionWords;
        this.breadth = new int[symbols.size()];
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            for (int above : symbols.supers(symbol)) {
                breadth[above]++;
            }
        }
    }

    /** The shape, entered under its anchor. */
    Shape anchor(int number, int rule, boolean free, boolean sentence, List<Element> elements, boolean pair) {
        int best = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.optional() || element.isGroup()) {
                continue;
            }
            if (canAnchor(element.symbol()) && (best < 0 || cost(element) < cost(elements.get(best)))) {
                best = i;
            }
        }
        if (elements.stream().allMatch(Element::isGroup)) {
            single.add(AnchorTable.GROUP, number, 0);
        } else if (pair || best < 0) {
            addPair(number, elements);
        } else {
            single.add(elements.get(best).symbol(), number, best);
        }
        return new Shape(rule, free, sentence, elements);
    }

    /** Closed-class words never anchor; roles that are no closed class, such as verbs of saying, may. */
    private boolean canAnchor(int symbol) {
        return !functionWords.contains(symbol) && !WordRole.isFunctionWord(symbols.roles(symbol));
    }

    /** Few members and few shapes already waiting at a symbol make a good anchor. */
    private int cost(Element element) {
        return breadth[element.symbol()] + 4 * single.sizeOf(element.symbol());
    }

    private void addPair(int number, List<Element> elements) {
        for (int i = 0; i + 1 < elements.size(); i++) {
            Element first = elements.get(i);
            Element second = elements.get(i + 1);
            boolean plain = !first.isGroup() && !second.isGroup() && !first.optional() && !second.optional();
            if (plain && second.gap().isNone()) {
                pairs.add(AnchorTable.pair(first.symbol(), second.symbol()), number, i);
                return;
            }
        }
        throw new IllegalArgumentException("lexicon: a shape without an anchor that was not checked");
    }

    AnchorTable single() {
        return single.build();
    }

    AnchorTable pairs() {
        return pairs.build();
    }
}

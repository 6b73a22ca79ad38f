package redline.lexicon.compile;

import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;
import redline.text.Features;

/**
 * One element of a compiled pattern.
 *
 * @param symbol the symbol that fills it; -1 for a slot of a group
 * @param groups mask of group classes that fill it; 0 for a symbol
 * @param filter what is asked of a group's form; symbols carry their filter themselves
 * @param gap what may stand before it
 */
public record Element(int symbol, int groups, FeatureFilter filter, Role role, boolean optional, Gap gap) {

    /** Whether a group fills it. */
    public boolean isGroup() {
        return groups != 0;
    }

    /** Whether it is the slot that the phrase is aimed at. */
    public boolean isTarget() {
        return isGroup() && role == Role.TARGET;
    }

    /**
     * Whether an edge with this symbol, group bit and features may fill it. A slot wants a noun unless it asks for an
     * adjective, takes a bare possessive only when it asks for a genitive, and "without" only when it asks for that.
     */
    public boolean accepts(int edgeSymbol, int edgeGroup, int features) {
        if (!isGroup()) {
            return edgeSymbol == symbol;
        }
        if ((edgeGroup & groups) == 0 || !filter.accepts(features)) {
            return false;
        }
        if (filter.asksFor(Features.ADJ)) {
            return true;
        }
        boolean noun = (features & Features.NOUN) != 0 && (features & Features.ADJ) == 0;
        boolean asked = filter.cells() != 0 || filter.asksFor(Features.PRIVATIVE);
        return noun && (asked || (features & Features.CELLS & ~GENITIVES) != 0);
    }

    private static final int GENITIVES = Features.cell(Features.GEN, 0) | Features.cell(Features.GEN, 1);
}

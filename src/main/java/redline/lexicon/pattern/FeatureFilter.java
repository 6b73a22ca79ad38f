package redline.lexicon.pattern;

import java.util.Map;
import java.util.Optional;
import redline.text.Features;

/**
 * What is asked of a word form.
 *
 * @param cells case and number cells of which at least one is needed; 0 asks for none
 * @param all flags that are all needed
 */
public record FeatureFilter(int cells, int all) {

    /** Asks for nothing. */
    public static final FeatureFilter NONE = new FeatureFilter(0, 0);

    private static final Map<String, Integer> CASES = Map.of(
            "nom", Features.NOM,
            "gen", Features.GEN,
            "dat", Features.DAT,
            "acc", Features.ACC,
            "ins", Features.INS,
            "loc", Features.LOC,
            "abl", Features.ABL);

    private static final Map<String, Integer> FLAGS = Map.ofEntries(
            Map.entry("adj", Features.ADJ),
            Map.entry("fem", Features.FEM),
            Map.entry("verb", Features.VERB),
            Map.entry("imp", Features.IMP),
            Map.entry("inf", Features.INF),
            Map.entry("neg", Features.NEG),
            Map.entry("past", Features.PAST),
            Map.entry("ptcp", Features.PTCP),
            Map.entry("poss", Features.POSS),
            Map.entry("pred", Features.PRED),
            Map.entry("pres", Features.PRES),
            Map.entry("noun", Features.NOUN),
            Map.entry("without", Features.PRIVATIVE),
            Map.entry("voice", Features.VOICE));

    /** The filter written as {@code gen+acc,pl,fem}; empty when a name in it is unknown. */
    public static Optional<FeatureFilter> parse(String text) {
        int cells = 0;
        int numbers = 0;
        int all = 0;
        for (String name : text.split(",", -1)) {
            int cases = cases(name);
            if (cases != 0) {
                cells |= cases;
            } else if (name.equals("sg")) {
                numbers |= Features.ALL_SG;
            } else if (name.equals("pl")) {
                numbers |= Features.ALL_PL;
            } else if (FLAGS.containsKey(name)) {
                all |= FLAGS.get(name);
            } else {
                return Optional.empty();
            }
        }
        if (numbers != 0) {
            cells = cells == 0 ? numbers : cells & numbers;
        }
        return Optional.of(new FeatureFilter(cells, all));
    }

    private static int cases(String name) {
        int cells = 0;
        for (String one : name.split("\\+|\\|", -1)) {
            Integer index = CASES.get(one);
            if (index == null) {
                return 0;
            }
            cells |= Features.cell(index, 0) | Features.cell(index, 1);
        }
        return cells;
    }

    /** Whether a form with these features is what is asked for. */
    public boolean accepts(int features) {
        return (cells == 0 || (features & cells) != 0) && (features & all) == all;
    }

    /** Whether every form that the other filter accepts is accepted. */
    public boolean covers(FeatureFilter other) {
        boolean cellsCovered = cells == 0 || (other.cells != 0 && (other.cells & ~cells) == 0);
        return cellsCovered && (all & ~other.all) == 0;
    }

    /** Whether nothing is asked. */
    public boolean isNone() {
        return cells == 0 && all == 0;
    }

    /** Whether a flag is asked for by name. */
    public boolean asksFor(int flag) {
        return (all & flag) != 0;
    }

    /** Both filters at once. */
    public FeatureFilter and(FeatureFilter other) {
        int both = cells == 0 ? other.cells : other.cells == 0 ? cells : cells & other.cells;
        return new FeatureFilter(both, all | other.all);
    }
}

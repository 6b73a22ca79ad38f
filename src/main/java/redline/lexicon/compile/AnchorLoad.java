package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconException;
import redline.lexicon.Problem;
import redline.lexicon.SourceRow;
import redline.lexicon.Warning;

/**
 * How many patterns are tried at one word. A word by which very many patterns are found makes every post that holds it
 * slow, so a lexicon has a limit.
 */
public final class AnchorLoad {

    /** Above so many patterns a word the editor is warned. */
    static final int WARN_ABOVE = 64;

    /** Above so many patterns a word the lexicon is refused. */
    static final int REFUSE_ABOVE = 512;

    private static final int TEXT_COLUMN = 3;

    private AnchorLoad() {}

    /**
     * A warning for every word by which many patterns are found.
     *
     * @param rows the lexicon as read from its files, from which the tables were made
     */
    public static List<Warning> warnings(Lexicon rows, MatchTables tables) {
        return crowded(rows, tables, WARN_ABOVE).stream()
                .map(problem -> new Warning(Warning.Kind.CROWDED, problem))
                .toList();
    }

    /** Throws with all words by which too many patterns are found. */
    static void requireBearable(Lexicon rows, MatchTables tables) {
        List<Problem> problems = crowded(rows, tables, REFUSE_ABOVE);
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
    }

    private static List<Problem> crowded(Lexicon rows, MatchTables tables, int limit) {
        List<Problem> problems = new ArrayList<>();
        AnchorTable anchors = tables.anchors();
        for (int key = 0; key < anchors.size(); key++) {
            int shapes = anchors.end(key) - anchors.first(key);
            if (shapes > limit && anchors.key(key) != AnchorTable.GROUP) {
                int last =
                        tables.shapes().get(anchors.shape(anchors.end(key) - 1)).rule();
                String name = readable(tables.symbols().name((int) anchors.key(key)));
                String what = shapes + " patterns are found by " + name + " alone, this one and others";
                problems.add(new Problem(row(rows, last), TEXT_COLUMN, what, "give some of them a rarer word"));
            }
        }
        return problems;
    }

    private static SourceRow row(Lexicon rows, int rule) {
        int entries = rows.entries().size();
        return rule < entries
                ? rows.row(rows.entries().get(rule))
                : rows.excepts().get(rule - entries).row();
    }

    /** The name of a symbol as an editor knows it: {@code ru:word:1f.0} is the word, {@code class:ru:vermin} the class. */
    private static String readable(String symbol) {
        String[] parts = symbol.split(":", -1);
        return switch (parts[0]) {
            case "class" -> "{" + parts[2] + "}";
            case "any" -> "a choice of words";
            default -> "\"" + parts[Math.min(1, parts.length - 1)] + "\"";
        };
    }
}

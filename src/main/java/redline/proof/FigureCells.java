package redline.proof;

import java.util.List;
import java.util.Locale;

/** The figures of a set of posts as the cells of a table. */
final class FigureCells {

    /** The heads of the columns. */
    static final List<String> HEADER =
            List.of("posts", "wanted", "flagged", "per 1,000", "precision", "recall", "F1", "span F1");

    private FigureCells() {}

    static List<String> of(Figures figures) {
        return List.of(
                count(figures.posts()),
                count(figures.wanted()),
                count(figures.flagged().hits()),
                number(figures.flagged().estimate(), 1000, 1),
                figures.wanted() == 0 ? "–" : number(figures.precision().estimate(), 1, 3),
                number(figures.recall().estimate(), 1, 3),
                number(figures.f1(), 1, 3),
                number(figures.spanF1(), 1, 3));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String number(Estimate estimate, double factor, int decimals) {
        if (!estimate.isDefined()) {
            return "–";
        }
        String format = "%." + decimals + "f [%." + decimals + "f–%." + decimals + "f]";
        return String.format(
                Locale.ROOT, format, estimate.value() * factor, estimate.low() * factor, estimate.high() * factor);
    }
}

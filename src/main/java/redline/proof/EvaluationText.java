package redline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as tables for a person. */
public final class EvaluationText {

    private static final List<String> HEADER =
            List.of("posts", "wanted", "flagged", "per 1,000", "precision", "recall", "F1", "span F1");

    private EvaluationText() {}

    /** The tables, the checksums of the files and what the figures were made with. */
    public static String of(EvaluationReport report) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("file"));
        header.addAll(HEADER);
        header.add("labels");
        rows.add(header);
        for (EvaluationReport.File file : report.files()) {
            file.groups().forEach((group, figures) -> rows.add(row(file, group, figures)));
        }
        StringBuilder out = new StringBuilder();
        appendTable(out, rows);
        out.append("\nIn brackets 95 % intervals: Wilson for rates, ")
                .append(String.format(Locale.ROOT, "%,d", Bootstrap.ROUNDS))
                .append(" bootstrap samples with seed ")
                .append(report.seed())
                .append(" for F1. Flagged from severity ")
                .append(report.minSeverity())
                .append(" on.\n\n");
        report.files()
                .forEach(file -> out.append("sha256 ")
                        .append(file.sha256())
                        .append("  ")
                        .append(file.name())
                        .append('\n'));
        out.append("lexicon ").append(report.versions().lexicon()).append('\n');
        out.append("policy ").append(report.versions().policy()).append('\n');
        out.append("engine ").append(report.versions().engine()).append('\n');
        return out.toString();
    }

    private static List<String> row(EvaluationReport.File file, String group, Figures figures) {
        boolean isAll = group.equals("all");
        return List.of(
                isAll ? file.name() : "  " + group,
                count(figures.posts()),
                count(figures.wanted()),
                count(figures.flagged().hits()),
                number(figures.flagged().estimate(), 1000, 1),
                figures.wanted() == 0 ? "–" : number(figures.precision().estimate(), 1, 3),
                number(figures.recall().estimate(), 1, 3),
                number(figures.f1(), 1, 3),
                number(figures.spanF1(), 1, 3),
                isAll ? file.labels() : "");
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

    private static void appendTable(StringBuilder out, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}

package redline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as tables for a person. */
public final class EvaluationText {

    private EvaluationText() {}

    /** The tables, the checksums of the files and what the figures were made with. */
    public static String of(EvaluationReport report) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("file"));
        header.addAll(FigureCells.HEADER);
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
        List<String> row = new ArrayList<>(List.of(isAll ? file.name() : "  " + group));
        row.addAll(FigureCells.of(figures));
        row.add(isAll ? file.labels() : "");
        return row;
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

package redline.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as a document: the figures with their intervals, what they were made with, and what they do not say. */
public final class EvaluationMarkdown {

    private static final String BEFORE = """
        # Quality, measured

        Development figures: on data that people of this project have seen or written. No figure here is a promise
        about unseen posts; of our own cases trust the sealed ones, which those who write rules have not read. What is
        not read at all: images, sarcasm and innuendo without a word that shows them. The Kazakh rows have not been
        read by a native reviewer. Published files label other things than escalation against a group (toxicity,
        inappropriateness), so their recall is low by kind. Made by:

            ./redline evaluate src/test/resources/functional/*.jsonl src/test/resources/functional/sealed/*.jsonl \\
              --data DIR --out markdown > docs/quality.md

        where DIR holds the development data. Texts are never printed.
        """;

    private EvaluationMarkdown() {}

    /** The document, ended by a line feed. */
    public static String of(EvaluationReport report) {
        StringBuilder out = new StringBuilder(BEFORE);
        out.append("\n## Files\n\n");
        table(out, "file");
        report.files().forEach(file -> {
            Figures all = file.groups().get("all");
            if (all != null) {
                row(out, file.name() + ": " + file.labels(), all);
            }
        });
        out.append("\n"
                        + "Precision where posts that should be flagged are labelled; `per 1,000` counts all"
                        + " posts. In brackets 95 % intervals: Wilson for rates, ")
                .append(String.format(Locale.ROOT, "%,d", Bootstrap.ROUNDS))
                .append(" bootstrap samples for F1. Span F1 is the character F1 against the marked spans. Severity ")
                .append(report.minSeverity())
                .append(" and up.\n");
        report.files().forEach(file -> categories(out, file));
        out.append("\n## Made with\n\n");
        report.files()
                .forEach(file -> out.append("    sha256 ")
                        .append(file.sha256())
                        .append("  ")
                        .append(file.name())
                        .append('\n'));
        out.append("    lexicon ").append(report.versions().lexicon()).append('\n');
        out.append("    policy ").append(report.versions().policy()).append('\n');
        return out.toString();
    }

    private static void categories(StringBuilder out, EvaluationReport.File file) {
        List<Map.Entry<String, Figures>> rows = file.groups().entrySet().stream()
                .filter(group -> group.getKey().startsWith("category ")
                        && group.getValue().wanted() > 0)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        out.append("\n## ").append(file.name()).append(" by category\n\n");
        table(out, "category");
        rows.forEach(group -> row(out, group.getKey().substring("category ".length()), group.getValue()));
    }

    private static void table(StringBuilder out, String first) {
        out.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", FigureCells.HEADER))
                .append(" |\n");
        out.append("|---".repeat(FigureCells.HEADER.size() + 1)).append("|\n");
    }

    private static void row(StringBuilder out, String name, Figures figures) {
        out.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(" | ", FigureCells.of(figures)))
                .append(" |\n");
    }
}

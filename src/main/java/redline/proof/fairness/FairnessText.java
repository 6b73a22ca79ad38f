package redline.proof.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.StatTable;
import redline.proof.Estimate;
import redline.proof.Rate;

/** A fairness report as tables for a person. It names groups and invented sentences, never a post. */
public final class FairnessText {

    private static final int MOST_EXAMPLES = 20;
    private static final List<String> HEADER =
            List.of("neutral", "false flags", "upper 95 %", "hostile", "recall", "lower 95 %");

    private FairnessText() {}

    /** The tables: by class and language, uneven groups, sentences read otherwise, slurs by the group they name. */
    public static String of(FairnessReport report, Lexicon lexicon) {
        StringBuilder out = new StringBuilder();
        out.append(table(
                        "Groups by class and language",
                        "class",
                        report.classes().stream()
                                .map(group -> row(group.groupClass() + " " + group.language(), group))
                                .toList()))
                .append('\n');
        out.append(table(
                        "Groups with a false flag or a missed sentence",
                        "group",
                        report.uneven().stream()
                                .map(group -> row(group.concept() + " " + group.language(), group))
                                .toList()))
                .append('\n');
        out.append(slurs(lexicon).text()).append('\n');
        out.append(String.format(
                Locale.ROOT,
                "Greatest gap between two groups: recall %.3f, false flags %.3f%n",
                report.recallGap(),
                report.falseFlagGap()));
        out.append("Sentences read otherwise when the group is swapped: ")
                .append(report.different().size())
                .append('\n');
        report.different().stream()
                .limit(MOST_EXAMPLES)
                .forEach(line -> out.append("  ").append(line).append('\n'));
        return out.toString();
    }

    private static String table(String title, String first, List<List<String>> rows) {
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(HEADER);
        return rows.isEmpty() ? title + "\n  none\n" : new StatTable(title, header, rows).text();
    }

    private static List<String> row(String name, FairnessReport.Group group) {
        Rate wrong = group.falseFlags();
        Rate recall = group.recall();
        return List.of(
                name,
                Integer.toString(group.neutral()),
                Integer.toString(group.wronglyFlagged()),
                number(wrong.estimate(), wrong.estimate().high()),
                Integer.toString(group.hostile()),
                number(recall.estimate(), recall.estimate().value()),
                number(recall.estimate(), recall.estimate().low()));
    }

    private static String number(Estimate estimate, double value) {
        return estimate.isDefined() ? String.format(Locale.ROOT, "%.3f", value) : "–";
    }

    /** How many derogatory names the lexicon knows for each group: more names are more ways to be flagged. */
    private static StatTable slurs(Lexicon lexicon) {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> languages = List.of("en", "ru", "kk");
        lexicon.members().stream()
                .filter(member -> GroupClass.of(member.className()).isEmpty()
                        && member.concept().indexOf('.') > 0)
                .forEach(member -> counts.computeIfAbsent(member.concept(), concept -> new int[languages.size()])[
                        languages.indexOf(member.language())]++);
        List<List<String>> rows = counts.entrySet().stream()
                .map(entry -> {
                    List<String> row = new ArrayList<>(List.of(entry.getKey()));
                    for (int count : entry.getValue()) {
                        row.add(Integer.toString(count));
                    }
                    return row;
                })
                .map(List::copyOf)
                .toList();
        List<String> header = new ArrayList<>(List.of("group"));
        header.addAll(languages);
        return new StatTable("Derogatory names by the group they name", header, rows);
    }
}

package redline.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.Problem;
import redline.lexicon.SourceRow;
import redline.lexicon.TargetClasses;
import redline.lexicon.Warning;

/**
 * Finds examples that name the same group again and again: whoever reads them learns whom to think of. Measured by the
 * targets of hit rows, an entry at a time, and for each class of groups in each category of each language.
 */
final class ExampleBalance {

    /** Of so few hits no share is taken. */
    static final int LEAST_HITS = 20;

    /** No group may be the target of more than this share of the hits that name a group of its class. */
    static final double LARGEST_SHARE = 0.25;

    /** Where there are fewer groups to choose from, nothing is asked. */
    static final int LEAST_GROUPS = 20;

    private static final int ID_COLUMN = 2;
    private static final int TEXT_COLUMN = 3;

    /** A cell of the measurement: language, category and class. */
    private record Cell(String place, String className) {}

    private final Lexicon rows;
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    private ExampleBalance(Lexicon rows) {
        this.rows = rows;
        Map<String, Set<String>> concepts = rows.members().stream()
                .collect(Collectors.groupingBy(
                        Member::className, Collectors.mapping(Member::concept, Collectors.toSet())));
        concepts.forEach((name, all) -> groups.put(name, all.size()));
    }

    /**
     * The warnings.
     *
     * @param rows the lexicon as read from its files
     * @param results what its examples proved
     */
    static List<Warning> warnings(Lexicon rows, List<ExampleResult> results) {
        ExampleBalance balance = new ExampleBalance(rows);
        List<ExampleResult> aimed = results.stream()
                .filter(result -> result.example().kind() == Example.Kind.HIT
                        && result.target().isPresent())
                .toList();
        balance.checkEntries(aimed);
        balance.checkCells(aimed);
        return balance.warnings;
    }

    private static String concept(ExampleResult result) {
        return result.target().orElseThrow();
    }

    private static String className(String concept) {
        return concept.substring(0, concept.indexOf('.'));
    }

    private void checkEntries(List<ExampleResult> aimed) {
        Map<String, List<ExampleResult>> byEntry = aimed.stream()
                .collect(
                        Collectors.groupingBy(result -> result.example().entryId(), TreeMap::new, Collectors.toList()));
        byEntry.forEach((id, hits) -> {
            Entry entry = rows.entry(id).orElseThrow();
            boolean same = hits.stream().map(ExampleBalance::concept).distinct().count() == 1;
            if (hits.size() > 1 && same && choice(entry) >= LEAST_GROUPS) {
                String what = "all its " + hits.size() + " hits name " + concept(hits.get(0));
                add(rows.row(entry), ID_COLUMN, what, "name a different group in each");
            }
        });
    }

    private int choice(Entry entry) {
        return TargetClasses.of(entry).stream()
                .mapToInt(group -> groups.getOrDefault(group.slug(), 0))
                .sum();
    }

    private void checkCells(List<ExampleResult> aimed) {
        Map<Cell, List<ExampleResult>> cells =
                aimed.stream().collect(Collectors.groupingBy(result -> cell(result.example(), concept(result))));
        cells.forEach((cell, hits) -> {
            if (hits.size() >= LEAST_HITS && groups.getOrDefault(cell.className(), 0) >= LEAST_GROUPS) {
                checkCell(cell, hits);
            }
        });
    }

    private static Cell cell(Example hit, String concept) {
        String id = hit.entryId();
        return new Cell(id.substring(0, id.lastIndexOf('.')), className(concept));
    }

    private void checkCell(Cell cell, List<ExampleResult> hits) {
        Map<String, List<ExampleResult>> byConcept = hits.stream()
                .collect(Collectors.groupingBy(ExampleBalance::concept, TreeMap::new, Collectors.toList()));
        byConcept.forEach((concept, own) -> {
            if (own.size() > LARGEST_SHARE * hits.size()) {
                String what = String.format(
                        Locale.ROOT,
                        "%s is the target of %d of the %d hits of %s that name a group of class %s",
                        concept,
                        own.size(),
                        hits.size(),
                        cell.place(),
                        cell.className());
                add(first(own), TEXT_COLUMN, what, "name other groups in some");
            }
        });
    }

    private static SourceRow first(List<ExampleResult> hits) {
        return Collections.min(
                hits.stream().map(hit -> hit.example().row()).toList(), (a, b) -> Integer.compare(a.line(), b.line()));
    }

    private void add(SourceRow row, int column, String what, String cure) {
        warnings.add(new Warning(Warning.Kind.BALANCE, new Problem(row, column, what, cure)));
    }
}

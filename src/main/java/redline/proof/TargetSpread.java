package redline.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import redline.engine.RedlineEngine;
import redline.lexicon.GroupClass;
import redline.lexicon.Member;
import redline.lexicon.StatTable;

/** How often each group is the target of a hit row: examples that always name the same group teach readers a bias. */
public final class TargetSpread {

    private final RedlineEngine engine;
    private final Map<String, Integer> hits = new TreeMap<>();

    private TargetSpread(RedlineEngine engine) {
        this.engine = engine;
    }

    /** One table for the classes, one for the concepts. */
    public static List<StatTable> of(RedlineEngine engine) {
        TargetSpread spread = new TargetSpread(engine);
        spread.count();
        return List.of(spread.classes(), spread.concepts());
    }

    private void count() {
        for (ExampleResult result : new LexiconProof(engine).results()) {
            if (result.example().kind().shouldFlag()) {
                result.target().ifPresent(concept -> hits.merge(concept, 1, Integer::sum));
            }
        }
    }

    private StatTable classes() {
        List<List<String>> rows = new ArrayList<>();
        for (GroupClass group : GroupClass.values()) {
            List<String> concepts = conceptsOf(group);
            if (!concepts.isEmpty()) {
                rows.add(row(group, concepts));
            }
        }
        List<String> header = List.of("class", "concepts", "never", "hits", "fewest", "most", "most often");
        return new StatTable("Targets of hit rows by class", header, rows);
    }

    private List<String> row(GroupClass group, List<String> concepts) {
        List<Integer> counts = concepts.stream().map(this::hits).toList();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return List.of(
                group.slug(),
                Integer.toString(concepts.size()),
                Long.toString(counts.stream().filter(count -> count == 0).count()),
                Integer.toString(counts.stream().mapToInt(Integer::intValue).sum()),
                Integer.toString(
                        counts.stream().mapToInt(Integer::intValue).min().orElse(0)),
                Integer.toString(most),
                most == 0
                        ? "-"
                        : concepts.stream()
                                .filter(concept -> hits(concept) == most)
                                .findFirst()
                                .orElse("-"));
    }

    private int hits(String concept) {
        return hits.getOrDefault(concept, 0);
    }

    private List<String> conceptsOf(GroupClass group) {
        return List.copyOf(engine.lexicon().members().stream()
                .filter(member -> member.className().equals(group.slug()))
                .map(Member::concept)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The concepts by how often they stand in hit rows, those with the same number in one row. */
    private StatTable concepts() {
        Map<Integer, List<String>> byCount = new TreeMap<>(Comparator.reverseOrder());
        Arrays.stream(GroupClass.values())
                .flatMap(group -> conceptsOf(group).stream())
                .forEach(concept -> byCount.computeIfAbsent(hits(concept), c -> new ArrayList<>())
                        .add(concept));
        List<List<String>> rows = byCount.entrySet().stream()
                .map(one -> List.of(one.getKey() + "  " + String.join(", ", one.getValue())))
                .toList();
        return new StatTable("Groups by how many hit rows name them as the target", List.of("hits"), rows);
    }
}

package redline.lexicon.expand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import redline.lexicon.expand.RussianAnalogy.Kind;

/**
 * The tool that makes {@code russian-patterns.tsv} from the morphological dictionary. Run its main
 * method with the path of the file to write after a new version of the dictionary.
 */
final class RussianPatternsGenerator {

    private static final int LONGEST = 5;
    private static final int DEEPEST_STRIP = 5;
    private static final int SHORTEST_LEMMA = 3;
    private static final int PATTERNS_KEPT = 2;
    private static final int LEAST_SUPPORT = 3;

    /** A share of 1/8 of a pattern's words lets their features count (animate and inanimate nouns). */
    private static final int LEAST_SHARE = 8;

    private static final String HEAD = """
        # How Russian words that are in no dictionary inflect: the two commonest patterns of each word ending.
        # Derived from the dictionary of www.aot.ru (LGPL) as packaged by LanguageTool (language-ru).
        # Made by RussianPatternsGenerator; do not edit.
        # pattern <letters to strip> <ending:features in hex> …    (numbered from 0 in this order)
        # suffix <part of speech> <word ending> <pattern> <pattern>
        """;

    private record Shape(int strip, List<String> endings) {}

    private final Map<Shape, Map<List<Integer>, Integer>> shapes = new LinkedHashMap<>();
    private final Map<Kind, Map<String, Map<Shape, Integer>>> suffixes = new EnumMap<>(Kind.class);

    private final Set<String> heldOut;

    private RussianPatternsGenerator(Set<String> heldOut) {
        this.heldOut = heldOut;
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), HEAD + tableWithout(Set.of()), StandardCharsets.UTF_8);
    }

    /** The table that would be made if the dictionary lacked some lemmas: what is measured with them is no hindsight. */
    static String tableWithout(Set<String> lemmas) throws IOException {
        RussianPatternsGenerator generator = new RussianPatternsGenerator(lemmas);
        generator.count();
        return generator.table();
    }

    private void count() throws IOException {
        Dictionary dictionary = Dictionary.read(Objects.requireNonNull(
                RussianAnalogy.class.getResource("/org/languagetool/resource/ru/russian_synth.dict")));
        String lemma = "";
        Map<Kind, Map<String, Integer>> forms = new EnumMap<>(Kind.class);
        for (WordData entry : new DictionaryLookup(dictionary)) {
            String key = entry.getWord().toString();
            int bar = key.indexOf('|');
            if (!key.substring(0, bar).equals(lemma)) {
                countWord(lemma, forms);
                lemma = key.substring(0, bar);
                forms.clear();
            }
            collect(entry.getStem().toString(), new RussianTag(key.substring(bar + 1)), forms);
        }
        countWord(lemma, forms);
    }

    private static void collect(String form, RussianTag tag, Map<Kind, Map<String, Integer>> forms) {
        boolean unwanted = tag.isPersonalName() || tag.has("Talk") || tag.has("Sup") || tag.has("MPR");
        if (unwanted || tag.has("Ord")) {
            return;
        }
        if (tag.isNoun()) {
            add(Kind.NOUN, form, tag, forms);
        } else if (tag.isAdjective()) {
            add(Kind.ADJECTIVE, form, tag, forms);
        } else if (tag.isVerbal() && !tag.isAdverbialParticiple()) {
            add(Kind.VERB, form, tag, forms);
        }
    }

    private static void add(Kind kind, String form, RussianTag tag, Map<Kind, Map<String, Integer>> forms) {
        forms.computeIfAbsent(kind, any -> new TreeMap<>())
                .merge(RussianLetters.fold(form), tag.features(), (a, b) -> a | b);
    }

    private void countWord(String lemma, Map<Kind, Map<String, Integer>> forms) {
        if (lemma.length() >= SHORTEST_LEMMA && RussianLetters.isRussian(lemma) && !heldOut.contains(lemma)) {
            forms.forEach((kind, found) -> countPattern(RussianLetters.fold(lemma), kind, found));
        }
    }

    private void countPattern(String lemma, Kind kind, Map<String, Integer> forms) {
        int stem = forms.keySet().stream()
                .mapToInt(form -> common(lemma, form))
                .min()
                .orElse(0);
        int strip = lemma.length() - stem;
        if (stem == 0 || strip > DEEPEST_STRIP || !forms.containsKey(lemma)) {
            return;
        }
        Shape shape = new Shape(
                strip, forms.keySet().stream().map(form -> form.substring(stem)).toList());
        shapes.computeIfAbsent(shape, any -> new LinkedHashMap<>()).merge(List.copyOf(forms.values()), 1, Integer::sum);
        for (int length = 1; length <= Math.min(LONGEST, lemma.length() - 1); length++) {
            counts(kind)
                    .computeIfAbsent(lemma.substring(lemma.length() - length), any -> new LinkedHashMap<>())
                    .merge(shape, 1, Integer::sum);
        }
    }

    private Map<String, Map<Shape, Integer>> counts(Kind kind) {
        return suffixes.computeIfAbsent(kind, any -> new TreeMap<>());
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private String table() {
        Map<Shape, Integer> numbers = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        suffixes.forEach(
                (kind, bySuffix) -> bySuffix.forEach((suffix, counts) -> addRow(kind, suffix, counts, numbers, rows)));
        StringBuilder out = new StringBuilder();
        numbers.keySet().forEach(shape -> out.append(patternRow(shape)).append('\n'));
        rows.forEach(row -> out.append(row).append('\n'));
        return out.toString();
    }

    private void addRow(
            Kind kind, String suffix, Map<Shape, Integer> counts, Map<Shape, Integer> numbers, List<String> rows) {
        List<Shape> best = best(counts);
        if (best.isEmpty() || best.equals(inherited(kind, suffix))) {
            return;
        }
        StringBuilder row = new StringBuilder("suffix\t" + kind + '\t' + suffix);
        for (Shape shape : best) {
            numbers.putIfAbsent(shape, numbers.size());
            row.append('\t').append(numbers.get(shape));
        }
        rows.add(row.toString());
    }

    private static List<Shape> best(Map<Shape, Integer> counts) {
        int support = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (support < LEAST_SUPPORT) {
            return List.of();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(PATTERNS_KEPT)
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the next shorter ending with a row of its own says. */
    private List<Shape> inherited(Kind kind, String suffix) {
        for (int start = 1; start < suffix.length(); start++) {
            List<Shape> best = best(counts(kind).getOrDefault(suffix.substring(start), Map.of()));
            if (!best.isEmpty()) {
                return best;
            }
        }
        return List.of();
    }

    private String patternRow(Shape shape) {
        Map<List<Integer>, Integer> versions = shapes.getOrDefault(shape, Map.of());
        int all = versions.values().stream().mapToInt(Integer::intValue).sum();
        int most = versions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        StringBuilder row = new StringBuilder("pattern\t" + shape.strip());
        for (int i = 0; i < shape.endings().size(); i++) {
            int at = i;
            int features = versions.entrySet().stream()
                    .filter(version -> version.getValue() == most || version.getValue() * LEAST_SHARE >= all)
                    .mapToInt(version -> version.getKey().get(at))
                    .reduce(0, (a, b) -> a | b);
            row.append('\t').append(shape.endings().get(i)).append(':').append(Integer.toHexString(features));
        }
        return row.toString();
    }
}

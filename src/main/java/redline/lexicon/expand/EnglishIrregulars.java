package redline.lexicon.expand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of irregular English words, read from {@code english-irregular.tsv}. */
final class EnglishIrregulars {

    /** The forms of an irregular verb; presents only where they are not base and -s. */
    record Verb(List<String> past, List<String> participle, List<String> presents) {}

    /** The degrees of an adjective; empty lists where they are regular. */
    record Degrees(List<String> comparative, List<String> superlative) {}

    private static final String RESOURCE = "english-irregular.tsv";

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, List<String>> plurals = new HashMap<>();
    private final Map<String, Degrees> adjectives = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> pluralForms = new HashSet<>();

    private EnglishIrregulars() {}

    static EnglishIrregulars load() {
        InputStream in = Objects.requireNonNull(
                EnglishIrregulars.class.getResourceAsStream(RESOURCE), "not on the class path: " + RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            EnglishIrregulars table = new EnglishIrregulars();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(table::read);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    boolean hasVerb(String word) {
        return verbs.containsKey(word);
    }

    /** The forms of an irregular verb; all lists empty for a regular one. */
    Verb verb(String word) {
        return verbs.getOrDefault(word, new Verb(List.of(), List.of(), List.of()));
    }

    /** The irregular plurals of a noun, empty for a regular one. */
    List<String> plurals(String word) {
        if (plurals.containsKey(word)) {
            return plurals.getOrDefault(word, List.of());
        }
        boolean compoundOfMan = word.endsWith("man") && word.length() > 4 && !listed("man", word);
        return compoundOfMan ? List.of(word.substring(0, word.length() - 2) + "en") : List.of();
    }

    /** Whether the word is itself an irregular plural, and not also a singular. */
    boolean isPlural(String word) {
        return pluralForms.contains(word) && !plurals.containsKey(word);
    }

    boolean isAdjective(String word) {
        return adjectives.containsKey(word);
    }

    Degrees degrees(String word) {
        return adjectives.getOrDefault(word, new Degrees(List.of(), List.of()));
    }

    boolean doubles(String verb) {
        return listed("double", verb);
    }

    /** Whether the word is a closed-class word, which has no other forms. */
    boolean isFixed(String word) {
        return listed("fixed", word);
    }

    private boolean listed(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    private void read(String line) {
        String[] cells = line.split("\t");
        switch (cells[0]) {
            case "verb" -> verbs.put(cells[1], new Verb(cell(cells, 2), cell(cells, 3), cell(cells, 4)));
            case "noun" -> {
                plurals.put(cells[1], cell(cells, 2));
                pluralForms.addAll(cell(cells, 2));
            }
            case "adjective" -> adjectives.put(cells[1], new Degrees(cell(cells, 2), cell(cells, 3)));
            default -> lists.computeIfAbsent(cells[0], any -> new HashSet<>()).add(cells[1]);
        }
    }

    private static List<String> cell(String[] cells, int at) {
        return at < cells.length ? List.of(cells[at].split(",")) : List.of();
    }
}

package redline.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import redline.lexicon.expand.Lazy;

/** All rows of the lexicon, as the editors wrote them. Immutable; may be shared between threads. */
public final class Lexicon {

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final List<Entry> entries;
    private final List<Except> excepts;
    private final Lazy<List<Example>> examples;
    private final Lazy<Map<String, List<Example>>> examplesOf;
    private final Lazy<List<Member>> members;
    private final Lazy<List<Weight>> weights;
    private final Supplier<String> version;
    private final Map<String, SourceRow> rows;

    /**
     * A lexicon of rows that were checked.
     *
     * @param version SHA-256 over the canonical rows, dictionary checksums and key schema
     */
    public Lexicon(
            List<Entry> entries, List<Except> excepts, List<Example> examples, List<Member> members, String version) {
        this(entries, excepts, examples, members, List.of(), () -> version, Map.of());
    }

    /**
     * A lexicon of rows that were checked, of which those that matching never asks for are read when they are asked for.
     *
     * @param version SHA-256 over the canonical rows, dictionary checksums and key schema
     */
    public Lexicon(
            List<Entry> entries,
            List<Except> excepts,
            Supplier<List<Example>> examples,
            Supplier<List<Member>> members,
            Supplier<List<Weight>> weights,
            String version) {
        this(entries, excepts, examples, members, weights, () -> version, Map.of());
    }

    Lexicon(
            List<Entry> entries,
            List<Except> excepts,
            List<Example> examples,
            List<Member> members,
            List<Weight> weights,
            Supplier<String> version,
            Map<String, SourceRow> rows) {
        this(entries, excepts, () -> examples, () -> members, () -> weights, version, rows);
    }

    private Lexicon(
            List<Entry> entries,
            List<Except> excepts,
            Supplier<List<Example>> examples,
            Supplier<List<Member>> members,
            Supplier<List<Weight>> weights,
            Supplier<String> version,
            Map<String, SourceRow> rows) {
        this.rows = Map.copyOf(rows);
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.entries = List.copyOf(byId.values());
        this.excepts = List.copyOf(excepts);
        this.examples = new Lazy<>(() -> List.copyOf(examples.get()));
        this.examplesOf = new Lazy<>(() -> examples().stream().collect(Collectors.groupingBy(Example::entryId)));
        this.members = new Lazy<>(() -> List.copyOf(members.get()));
        this.weights = new Lazy<>(() -> List.copyOf(weights.get()));
        this.version = version;
    }

    /** The entries in the order of files and rows. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry of that id, if there is one. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a row of the files has that id, even one that could not be read. */
    boolean hasRow(String id) {
        return byId.containsKey(id) || rows.containsKey(id);
    }

    /** Where an entry stands; only its file is known of a lexicon that comes from the index. */
    public SourceRow row(Entry entry) {
        String file = entry.language() + "/" + entry.category().slug() + ".tsv";
        return rows.getOrDefault(entry.id(), new SourceRow(file, 0));
    }

    /** Phrases that make a match innocent. */
    public List<Except> excepts() {
        return excepts;
    }

    /** Every sentence that proves an entry. */
    public List<Example> examples() {
        return examples.get();
    }

    /** The sentences that prove one entry. */
    public List<Example> examples(String entryId) {
        return List.copyOf(examplesOf.get().getOrDefault(entryId, List.of()));
    }

    /** The members of all classes. */
    public List<Member> members() {
        return members.get();
    }

    /** What words speak for or against escalation where a sentence names a group. */
    public List<Weight> weights() {
        return weights.get();
    }

    /** What an assessment names as its {@code lexiconVersion}. */
    public String version() {
        return version.get();
    }
}

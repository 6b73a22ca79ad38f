package redline.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All rows of the lexicon, as the editors wrote them. Immutable; may be shared between threads. */
public final class Lexicon {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Except> excepts;
    private final List<Example> examples;
    private final Map<String, List<Example>> examplesOf;
    private final List<Member> members;
    private final String version;
    private final Map<String, SourceRow> rows;

    /**
     * A lexicon of rows that were checked.
     *
     * @param version SHA-256 over the canonical rows, dictionary checksums and key schema
     */
    public Lexicon(
            List<Entry> entries, List<Except> excepts, List<Example> examples, List<Member> members, String version) {
        this(entries, excepts, examples, members, version, Map.of());
    }

    Lexicon(
            List<Entry> entries,
            List<Except> excepts,
            List<Example> examples,
            List<Member> members,
            String version,
            Map<String, SourceRow> rows) {
        this.rows = Map.copyOf(rows);
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.excepts = List.copyOf(excepts);
        this.examples = List.copyOf(examples);
        this.examplesOf = this.examples.stream().collect(Collectors.groupingBy(Example::entryId));
        this.members = List.copyOf(members);
        this.version = version;
    }

    /** The entries in the order of files and rows. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of that id, if there is one. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Whether a row of the files has that id, even one that could not be read. */
    boolean hasRow(String id) {
        return entries.containsKey(id) || rows.containsKey(id);
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
        return examples;
    }

    /** The sentences that prove one entry. */
    public List<Example> examples(String entryId) {
        return List.copyOf(examplesOf.getOrDefault(entryId, List.of()));
    }

    /** The members of all classes. */
    public List<Member> members() {
        return members;
    }

    /** What an assessment names as its {@code lexiconVersion}. */
    public String version() {
        return version;
    }
}

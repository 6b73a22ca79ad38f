package redline.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import redline.lexicon.TsvFile.Row;

/** Reads a lexicon folder: every file, every row, every problem at once. */
public final class LexiconReader {

    /** The languages of the lexicon, which are its folders. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Except> excepts = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, SourceRow> entryRows = new HashMap<>();

    private LexiconReader(Path folder) {
        this.folder = folder;
    }

    /**
     * What stands in the folder, and what is wrong with it.
     *
     * @param rows the rows that could be read; not to be used for assessing while there are problems
     */
    public record Result(Lexicon rows, List<Problem> problems) {}

    /**
     * The rows of a folder of which each one was looked at alone.
     *
     * @param faults of single rows
     */
    public record Unchecked(Lexicon rows, List<Problem> faults) {

        /** The faults of single rows and what is wrong with them together. */
        public List<Problem> problems() {
            return Stream.concat(faults.stream(), LexiconCheck.problems(rows).stream())
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    /** The lexicon of a folder; throws {@link LexiconException} with all problems when there is any. */
    public static Lexicon read(Path folder) {
        Result result = readAll(folder);
        if (!result.problems().isEmpty()) {
            throw new LexiconException(result.problems());
        }
        return result.rows();
    }

    /** The rows and the problems of a folder. */
    public static Result readAll(Path folder) {
        Unchecked rows = readUnchecked(folder);
        return new Result(rows.rows(), rows.problems());
    }

    /** The rows of a folder before they are looked at together. Their version is made beside whatever is done next. */
    public static Unchecked readUnchecked(Path folder) {
        LexiconReader reader = new LexiconReader(folder);
        reader.readFolder();
        CompletableFuture<String> version = CompletableFuture.supplyAsync(() ->
                LexiconVersion.of(reader.entries, reader.excepts, reader.examples, reader.members, reader.weights));
        Lexicon lexicon = new Lexicon(
                reader.entries,
                reader.excepts,
                reader.examples,
                reader.members,
                reader.weights,
                version::join,
                reader.entryRows);
        return new Unchecked(lexicon, List.copyOf(reader.problems));
    }

    private void readFolder() {
        if (!Files.isDirectory(folder)) {
            SourceRow nowhere = new SourceRow(folder.toString(), 0);
            problems.add(new Problem(nowhere, 0, "there is no lexicon folder", "check the path or the installation"));
            return;
        }
        List<LexiconFile> files = LexiconFile.all(folder);
        if (files.isEmpty()) {
            SourceRow nowhere = new SourceRow(folder.toString(), 0);
            problems.add(new Problem(nowhere, 0, "the folder holds no lexicon", "check the path or the installation"));
        }
        files.parallelStream().map(TsvRows::of).toList().forEach(this::add);
    }

    /** The rows of a file and what is wrong with their cells. */
    private record TsvRows(LexiconFile file, List<Row> rows, List<Problem> problems) {

        static TsvRows of(LexiconFile file) {
            List<Problem> problems = new ArrayList<>();
            return new TsvRows(
                    file, TsvFile.read(file.path(), file.name(), file.kind().header(), problems), problems);
        }
    }

    private void add(TsvRows read) {
        problems.addAll(read.problems());
        LexiconFile file = read.file();
        switch (file.kind()) {
            case SOURCES -> read.rows().forEach(row -> sources.add(row.cell(0)));
            case WEIGHTS ->
                read.rows().forEach(row -> WeightRow.read(row, problems).ifPresent(weights::add));
            case CLASSES -> read.rows().forEach(row -> addMember(row, file.language()));
            case ENTRIES -> read.rows().forEach(row -> addRow(row, file));
        }
    }

    private void addMember(Row row, String language) {
        if (row.cell(Columns.KIND).equals("member")) {
            members.add(MemberRow.read(row, language, problems));
        } else {
            problem(row, Columns.KIND, "unknown kind \"" + row.cell(Columns.KIND) + "\"", "use member");
        }
    }

    private void addRow(Row row, LexiconFile file) {
        String kind = row.cell(Columns.KIND);
        if (kind.equals("phrase")) {
            addEntry(row, file.language(), file.slug());
        } else if (kind.equals("except")) {
            excepts.add(new Except(row.cell(Columns.ID), file.language(), row.cell(Columns.TEXT), row.at()));
        } else {
            Example.Kind.of(kind)
                    .ifPresentOrElse(
                            example -> ExampleRow.read(row, example, problems).ifPresent(examples::add),
                            () -> problem(
                                    row,
                                    Columns.KIND,
                                    "unknown kind \"" + kind + "\"",
                                    "use phrase, except, hit, miss, known-hit or known-miss"));
        }
    }

    private void addEntry(Row row, String language, String slug) {
        Optional<Entry> entry = EntryRow.read(row, language, slug, sources, problems);
        String id = row.cell(Columns.ID);
        SourceRow first = entryRows.putIfAbsent(id, row.at());
        if (first != null) {
            String where = String.format(Locale.ROOT, "%s:%d", first.file(), first.line());
            problem(row, Columns.ID, "id " + id + " stands already at " + where, "give it the next number");
        } else {
            entry.ifPresent(entries::add);
        }
    }

    private void problem(Row row, int column, String what, String cure) {
        problems.add(new Problem(row.at(), column + 1, what, cure));
    }
}

package redline.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Set<String> sources = new HashSet<>();
    private final java.util.Map<String, SourceRow> entryRows = new java.util.HashMap<>();

    private LexiconReader(Path folder) {
        this.folder = folder;
    }

    /**
     * What stands in the folder, and what is wrong with it.
     *
     * @param rows the rows that could be read; not to be used for assessing while there are problems
     */
    public record Result(Lexicon rows, List<Problem> problems) {}

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
        LexiconReader reader = new LexiconReader(folder);
        reader.readFolder();
        String version = LexiconVersion.of(reader.entries, reader.excepts, reader.examples, reader.members);
        Lexicon lexicon = new Lexicon(reader.entries, reader.excepts, reader.examples, reader.members, version);
        reader.problems.addAll(LexiconCheck.problems(lexicon, reader.entryRows));
        return new Result(lexicon, reader.problems.stream().sorted().distinct().toList());
    }

    private void readFolder() {
        if (!Files.isDirectory(folder)) {
            SourceRow nowhere = new SourceRow(folder.toString(), 0);
            problems.add(new Problem(nowhere, 0, "there is no lexicon folder", "check the path or the installation"));
            return;
        }
        Path sourceFile = folder.resolve("sources.tsv");
        if (Files.exists(sourceFile)) {
            TsvFile.read(sourceFile, "sources.tsv", Columns.SOURCES, problems).forEach(row -> sources.add(row.cell(0)));
        }
        for (String language : LANGUAGES) {
            for (Path file : tsvFiles(folder.resolve(language).resolve("classes"))) {
                readClasses(file, language);
            }
            for (Path file : tsvFiles(folder.resolve(language))) {
                readEntries(file, language);
            }
        }
    }

    private static List<Path> tsvFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void readClasses(Path file, String language) {
        for (Row row : TsvFile.read(file, name(file), Columns.CLASSES, problems)) {
            if (row.cell(0).equals("member")) {
                members.add(MemberRow.read(row, language, problems));
            } else {
                problem(row, Columns.KIND, "unknown kind \"" + row.cell(0) + "\"", "use member");
            }
        }
    }

    private void readEntries(Path file, String language) {
        String slug = file.getFileName().toString().replace(".tsv", "");
        for (Row row : TsvFile.read(file, name(file), Columns.ENTRIES, problems)) {
            String kind = row.cell(Columns.KIND);
            if (kind.equals("phrase")) {
                addEntry(row, language, slug);
            } else if (kind.equals("except")) {
                excepts.add(new Except(row.cell(Columns.ID), language, row.cell(Columns.TEXT), row.at()));
            } else {
                Example.Kind.of(kind)
                        .ifPresentOrElse(
                                example -> addExample(row, example),
                                () -> problem(
                                        row,
                                        Columns.KIND,
                                        "unknown kind \"" + kind + "\"",
                                        "use phrase, except, hit, miss, known-hit or known-miss"));
            }
        }
    }

    private void addEntry(Row row, String language, String slug) {
        EntryRow.read(row, language, slug, sources, problems).ifPresent(entry -> {
            SourceRow first = entryRows.putIfAbsent(entry.id(), row.at());
            if (first != null) {
                String where = String.format(Locale.ROOT, "%s:%d", first.file(), first.line());
                problem(row, Columns.ID, "id " + entry.id() + " stands already at " + where, "give it the next number");
            } else {
                entries.add(entry);
            }
        });
    }

    private void addExample(Row row, Example.Kind kind) {
        ExampleRow.read(row, kind, problems).ifPresent(examples::add);
    }

    private void problem(Row row, int column, String what, String cure) {
        problems.add(new Problem(row.at(), column + 1, what, cure));
    }
}

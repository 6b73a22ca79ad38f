package redline.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of a lexicon folder.
 *
 * @param name path below the folder, with slashes
 * @param language {@code en}, {@code ru} or {@code kk}; empty for sources and weights
 */
record LexiconFile(Path path, String name, Kind kind, String language) {

    /** What rows a file holds. */
    enum Kind {
        SOURCES(Columns.SOURCES),
        WEIGHTS(Columns.WEIGHTS),
        CLASSES(Columns.CLASSES),
        ENTRIES(Columns.ENTRIES);

        private final List<String> header;

        Kind(List<String> header) {
            this.header = header;
        }

        /** The columns in order. */
        List<String> header() {
            return header;
        }
    }

    /** All files of a folder in a fixed order: sources, weights, then for each language its classes and its entries. */
    static List<LexiconFile> all(Path folder) {
        List<LexiconFile> files = new ArrayList<>();
        add(folder, "sources.tsv", Kind.SOURCES, files);
        add(folder, "weights.tsv", Kind.WEIGHTS, files);
        for (String language : LexiconReader.LANGUAGES) {
            add(folder, folder.resolve(language).resolve("classes"), Kind.CLASSES, language, files);
            add(folder, folder.resolve(language), Kind.ENTRIES, language, files);
        }
        return files;
    }

    private static void add(Path root, String name, Kind kind, List<LexiconFile> files) {
        Path file = root.resolve(name);
        if (Files.exists(file)) {
            files.add(new LexiconFile(file, name, kind, ""));
        }
    }

    private static void add(Path root, Path folder, Kind kind, String language, List<LexiconFile> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .map(file -> new LexiconFile(file, name(root, file), kind, language))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The name up to its first dot: for entries the slug of their category, of which there may be several files. */
    String slug() {
        return path.getFileName().toString().replaceFirst("\\..*$", "");
    }
}

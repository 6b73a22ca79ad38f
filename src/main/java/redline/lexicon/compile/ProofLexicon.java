package redline.lexicon.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import redline.lexicon.Lexicon;

/** The lexicon with its tables and an empty index, as its examples are tried on it. */
final class ProofLexicon {

    private ProofLexicon() {}

    /** With tables that are made straight from the inflected forms. */
    static CompiledLexicon of(Lexicon rows) {
        MatchTables tables = new TablesBuilder(rows, new Inflection()).collect().build();
        AnchorLoad.requireBearable(rows, tables);
        return withoutIndex(rows, tables);
    }

    /** With the tables of a kept index, if there is one of these rows. */
    static CompiledLexicon of(Lexicon rows, Path folder) {
        return kept(rows, folder).map(tables -> withoutIndex(rows, tables)).orElseGet(() -> of(rows));
    }

    /** The tables of an index of the same rows in the same order: tables know entries and exceptions by their place. */
    private static Optional<MatchTables> kept(Lexicon rows, Path folder) {
        Path index = folder.resolve(rows.version().substring(0, 16));
        if (!Files.isDirectory(index)) {
            return Optional.empty();
        }
        try (CompiledLexicon kept = LexiconStore.openIndex(index, rows.version())) {
            return isInOrder(rows, kept.lexicon()) ? Optional.of(kept.tables()) : Optional.empty();
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isInOrder(Lexicon rows, Lexicon kept) {
        return rows.entries().equals(kept.entries()) && excepts(rows).equals(excepts(kept));
    }

    private static List<List<String>> excepts(Lexicon lexicon) {
        return lexicon.excepts().stream()
                .map(except -> List.of(except.scope(), except.language(), except.text()))
                .toList();
    }

    private static CompiledLexicon withoutIndex(Lexicon rows, MatchTables tables) {
        try {
            Directory memory = new ByteBuffersDirectory();
            new IndexWriter(memory, new IndexWriterConfig()).close();
            return new CompiledLexicon(rows, tables, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail", e);
        }
    }
}

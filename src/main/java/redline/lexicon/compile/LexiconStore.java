package redline.lexicon.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconException;
import redline.lexicon.LexiconReader;
import redline.lexicon.LexiconVersion;
import redline.lexicon.expand.Form;

/**
 * Opens a lexicon through its Lucene index, the store of record. The index of a lexicon version is made once, in a
 * temporary folder that is then renamed, and never changed afterwards; readers take no lock. Beside it lies a snapshot
 * of the matcher's tables, whose hash stands in the index's commit: without it, or when it is damaged, the tables are
 * made from the index again. Where nothing can be written the index lives in memory.
 */
public final class LexiconStore {

    private static final Logger LOG = LoggerFactory.getLogger(LexiconStore.class);
    private static final String VERSION = "lexiconVersion";
    private static final String LAYOUT = "layout";
    private static final String SNAPSHOT = "snapshot";
    private static final double WRITE_BUFFER_MB = 128;
    private static final String SNAPSHOT_FILE = "tables.bin";

    private LexiconStore() {}

    /**
     * The compiled lexicon of a folder. Files that were compiled before are not read again.
     *
     * @param lexicons the folder with the annotated phrases
     * @param folder where indexes are kept, one folder a version
     * @throws LexiconException with every problem of the lexicon
     */
    public static CompiledLexicon open(Path lexicons, Path folder) {
        try {
            if (!Files.isDirectory(lexicons)) {
                return open(LexiconReader.read(lexicons), folder);
            }
            Path known = folder.resolve("read-"
                    + Fingerprint.of(lexicons, LexiconVersion.KEY_SCHEMA).substring(0, 16));
            Optional<CompiledLexicon> compiled = openKnown(known, folder);
            if (compiled.isPresent()) {
                return compiled.get();
            }
            CompiledLexicon fresh = open(LexiconReader.read(lexicons), folder);
            if (Files.isDirectory(folder.resolve(fresh.lexicon().version().substring(0, 16)))) {
                replace(known, fresh.lexicon().version().getBytes(StandardCharsets.UTF_8));
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon folder cannot be read", e);
        }
    }

    private static Optional<CompiledLexicon> openKnown(Path known, Path folder) {
        try {
            String version = Files.readString(known);
            return Optional.of(openIndex(folder.resolve(version.substring(0, 16)), version));
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /**
     * The compiled lexicon.
     *
     * @param rows the checked rows
     * @param folder where indexes are kept, one folder a version
     */
    public static CompiledLexicon open(Lexicon rows, Path folder) {
        try {
            Path index = folder.resolve(rows.version().substring(0, 16));
            if (!Files.isDirectory(index) && !build(rows, folder, index)) {
                return openInMemory(rows);
            }
            try {
                return openIndex(index, rows.version());
            } catch (IOException | IllegalStateException | IllegalArgumentException e) {
                LOG.warn(
                        "the index {} is damaged and is made again: {}",
                        index.getFileName(),
                        e.getClass().getSimpleName());
                return rebuild(rows, folder, index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon's index cannot be read", e);
        }
    }

    /** The compiled lexicon with an index that is kept in memory only. */
    public static CompiledLexicon openInMemory(Lexicon rows) {
        try {
            Directory memory = new ByteBuffersDirectory();
            byte[] snapshot = write(rows, memory);
            DirectoryReader reader = DirectoryReader.open(memory);
            return Snapshot.read(snapshot, reader, rows.version());
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail", e);
        }
    }

    /**
     * The compiled lexicon with an empty index: all that it takes to try its examples. The tables are made straight from
     * the inflected forms, without the way through the index.
     */
    public static CompiledLexicon openForProof(Lexicon rows) {
        return ProofLexicon.of(rows);
    }

    /**
     * The same, with the tables of a kept index if there is one of just these rows.
     *
     * @param folder where indexes are kept
     */
    public static CompiledLexicon openForProof(Lexicon rows, Path folder) {
        return ProofLexicon.of(rows, folder);
    }

    private static CompiledLexicon rebuild(Lexicon rows, Path folder, Path index) throws IOException {
        delete(index);
        return build(rows, folder, index) ? openIndex(index, rows.version()) : openInMemory(rows);
    }

    /** The compiled lexicon in the index of a folder of its own. */
    static CompiledLexicon openIndex(Path index, String version) throws IOException {
        return open(FSDirectory.open(index), index.resolve(SNAPSHOT_FILE), version);
    }

    private static CompiledLexicon open(Directory directory, Path snapshotFile, String version) throws IOException {
        SnapshotFile stored = new SnapshotFile(snapshotFile);
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, String> commit = reader.getIndexCommit().getUserData();
        if (!version.equals(commit.get(VERSION)) || !IndexFields.LAYOUT.equals(commit.get(LAYOUT))) {
            reader.close();
            throw new IOException("the index is of another lexicon or another program");
        }
        String hash = Objects.toString(commit.get(SNAPSHOT), "");
        Optional<byte[]> bytes = stored.bytes(hash);
        return bytes.isPresent()
                ? Snapshot.read(bytes.get(), reader, version)
                : withoutSnapshot(reader, version, snapshotFile, hash);
    }

    private static CompiledLexicon withoutSnapshot(DirectoryReader reader, String version, Path file, String hash)
            throws IOException {
        Lexicon lexicon = IndexedLexicon.lexicon(reader, version);
        MatchTables tables = new TablesBuilder(lexicon, IndexedLexicon.read(reader))
                .collect()
                .build();
        byte[] bytes = Snapshot.write(lexicon, tables);
        if (Snapshot.hash(bytes).equals(hash) && Files.isWritable(file.getParent())) {
            replace(file, bytes);
        }
        return new CompiledLexicon(lexicon, tables, reader);
    }

    /** Whether the index stands there afterwards; false where the folder cannot be written. */
    private static boolean build(Lexicon rows, Path folder, Path index) {
        Path temporary;
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempDirectory(folder, "building-");
        } catch (IOException e) {
            LOG.info("the index folder cannot be written; the index is kept in memory");
            return false;
        }
        try {
            try (Directory directory = new NIOFSDirectory(temporary)) {
                byte[] snapshot = write(rows, directory);
                Files.write(temporary.resolve(SNAPSHOT_FILE), snapshot);
            }
            Files.deleteIfExists(temporary.resolve(IndexWriter.WRITE_LOCK_NAME));
            moveInto(temporary, index);
            return Files.isDirectory(index);
        } catch (IOException e) {
            LOG.warn(
                    "the index cannot be written ({}); it is kept in memory",
                    e.getClass().getSimpleName());
            return false;
        } finally {
            delete(temporary);
        }
    }

    /** Renames; another process may have been first, and its index is as good. */
    private static void moveInto(Path temporary, Path index) throws IOException {
        try {
            Files.move(temporary, index, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, index);
        } catch (IOException e) {
            if (!Files.isDirectory(index)) {
                throw e;
            }
        }
    }

    /**
     * Writes all documents, beside the making of the tables, and commits the hash of the snapshot of the tables that the
     * index itself would give.
     */
    private static byte[] write(Lexicon rows, Directory directory) throws IOException {
        Inflection inflection = new Inflection();
        TablesBuilder builder = new TablesBuilder(rows, inflection).collect();
        CompletableFuture<MatchTables> tables = CompletableFuture.supplyAsync(builder::build);
        CompletableFuture<byte[]> snapshot = tables.thenApply(built -> Snapshot.write(rows, built));
        CompletableFuture<String> hash = snapshot.thenApply(Snapshot::hash);
        WordTerms terms = WordTerms.of(rows, inflection.citations());
        IndexWriterConfig config =
                new IndexWriterConfig(IndexAnalysis.analyzer(terms)).setRAMBufferSizeMB(WRITE_BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            addAll(rows, inflection, new IndexDocuments(rows, terms), writer);
            writer.forceMerge(1);
            AnchorLoad.requireBearable(rows, tables.join());
            writer.setLiveCommitData(Map.of(VERSION, rows.version(), LAYOUT, IndexFields.LAYOUT, SNAPSHOT, hash.join())
                    .entrySet());
            writer.commit();
            return snapshot.join();
        }
    }

    private static void addAll(Lexicon rows, Inflection inflection, IndexDocuments documents, IndexWriter writer)
            throws IOException {
        int order = 0;
        for (Entry entry : rows.entries()) {
            writer.addDocument(documents.of(order++, entry));
        }
        for (var except : rows.excepts()) {
            writer.addDocument(IndexDocuments.of(order++, except));
        }
        for (var example : rows.examples()) {
            writer.addDocument(IndexDocuments.of(order++, example));
        }
        for (var weight : rows.weights()) {
            writer.addDocument(IndexDocuments.of(order++, weight));
        }
        for (var member : rows.members()) {
            writer.addDocument(IndexDocuments.of(order++, member));
        }
        for (Map.Entry<Inflection.Question, List<Form>> answer :
                inflection.answers().entrySet()) {
            writer.addDocument(IndexDocuments.of(order++, answer));
        }
    }

    /** Writes a file that only saves time: where it cannot be written, opening costs more and no more. */
    private static void replace(Path file, byte[] bytes) {
        try {
            Path temporary = Files.createTempFile(file.getParent(), "tables", ".tmp");
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            LOG.info(
                    "a file beside the index cannot be written ({})",
                    e.getClass().getSimpleName());
        }
    }

    private static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("the temporary folder {} could not be removed", folder.getFileName());
        }
    }
}

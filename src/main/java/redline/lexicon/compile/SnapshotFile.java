package redline.lexicon.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The bytes of a snapshot file and their hash, read beside other work: they count only if the index names that hash. */
final class SnapshotFile {

    private final CompletableFuture<byte[]> bytes;
    private final CompletableFuture<String> hash;

    SnapshotFile(Path file) {
        this.bytes = CompletableFuture.supplyAsync(() -> read(file));
        this.hash = bytes.thenApply(Snapshot::hash);
    }

    /** The bytes of the file, none where it cannot be read. */
    private static byte[] read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** The bytes, if their hash is the one expected. */
    Optional<byte[]> bytes(String expected) {
        return hash.join().equals(expected) ? Optional.of(bytes.join()) : Optional.empty();
    }
}

package redline.review.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;

/** The compressed lines of a backup: the whole of them stands there, or nothing. */
record BackupFile(Path path) {

    /** What that work answers once all that it wrote stands in the file. */
    long write(ToLongFunction<BufferedWriter> work, CopyOption... ways) {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            try {
                long answer;
                try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
                    answer = work.applyAsLong(out);
                }
                Files.move(part, path, ways);
                return answer;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(path + ": is there already; choose another file");
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(path + ": the backup cannot be written there; make room or choose another file");
        }
    }

    /** What that work answers about the lines of the file. */
    long read(ToLongFunction<BufferedReader> work) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return work.applyAsLong(in);
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new StoreException(path + ": is no whole backup of the review desk; nothing was restored");
        }
    }
}

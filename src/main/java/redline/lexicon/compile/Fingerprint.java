package redline.lexicon.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import redline.lexicon.expand.Dictionaries;

/**
 * The exact bytes of a lexicon folder as one checksum, also where the folder is a link. Files with a known fingerprint were read and checked before, so
 * their index can be opened at once; the lexicon version is made from rows and does not change with layout or comments.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path folder, int keySchema) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((keySchema + "\n" + Dictionaries.fingerprint() + "\n").getBytes(StandardCharsets.UTF_8));
            for (Path file : files(folder)) {
                digest.update((folder.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }
}

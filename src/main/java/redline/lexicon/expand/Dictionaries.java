package redline.lexicon.expand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;

/** The data that inflection depends on, as one checksum: another dictionary makes another lexicon version. */
public final class Dictionaries {

    private static final List<String> RESOURCES = List.of(
            "/org/languagetool/resource/ru/russian.dict",
            "/org/languagetool/resource/ru/russian_synth.dict",
            "/org/languagetool/resource/en/english.dict",
            "/redline/lexicon/expand/english-irregular.tsv",
            "/redline/lexicon/expand/russian-patterns.tsv",
            "/redline/text/kazakh-protected.txt");

    private Dictionaries() {}

    /** SHA-256 over the dictionaries, in hexadecimal. */
    public static String checksum() {
        return Holder.CHECKSUM;
    }

    /**
     * Tells the dictionaries from others without reading them: by the checks that a jar keeps of what it holds, and
     * where they lie in no jar by their size and time.
     */
    public static String fingerprint() {
        StringBuilder found = new StringBuilder();
        try {
            for (String name : RESOURCES) {
                URL resource = Objects.requireNonNull(Dictionaries.class.getResource(name), name);
                found.append(fingerprint(resource.openConnection())).append('\n');
            }
            return found.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a dictionary cannot be read", e);
        }
    }

    private static String fingerprint(URLConnection resource) throws IOException {
        if (resource instanceof JarURLConnection jar) {
            JarEntry entry = jar.getJarEntry();
            return entry.getSize() + " " + entry.getCrc();
        }
        try (InputStream in = resource.getInputStream()) {
            return in.available() + " " + resource.getLastModified();
        }
    }

    /** Computes the checksum once, with the first lexicon that is read. */
    private static final class Holder {
        private static final String CHECKSUM = compute();

        private static String compute() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (String name : RESOURCES) {
                    InputStream resource = Objects.requireNonNull(Dictionaries.class.getResourceAsStream(name), name);
                    try (DigestInputStream in = new DigestInputStream(resource, digest)) {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    }
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (IOException e) {
                throw new UncheckedIOException("a dictionary cannot be read", e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}

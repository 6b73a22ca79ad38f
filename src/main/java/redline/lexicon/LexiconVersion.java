package redline.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import redline.lexicon.expand.Dictionaries;

/**
 * The name of a lexicon's content: SHA-256 over its canonical rows, the checksums of the dictionaries that inflect it,
 * and the number of the key schema. Index files differ from build to build and do not count; nor do the order of rows,
 * comments and blank lines.
 */
public final class LexiconVersion {

    /** Raised whenever the same rows would give other keys. */
    public static final int KEY_SCHEMA = 6;

    private LexiconVersion() {}

    static String of(
            List<Entry> entries,
            List<Except> excepts,
            List<Example> examples,
            List<Member> members,
            List<Weight> weights) {
        List<String> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add("entry\t" + canonical(entry)));
        excepts.forEach(e -> rows.add("except\t" + e.scope() + "\t" + e.language() + "\t" + e.text()));
        examples.forEach(e -> rows.add(e.kind().slug() + "\t" + e.entryId() + "\t" + e.text() + "\t"
                + e.span().map(Object::toString).orElse("")));
        members.forEach(m -> rows.add("member\t" + m.language() + "\t" + m.className() + "\t" + m.concept() + "\t"
                + m.text() + "\t" + m.forms() + "\t" + m.adjective() + "\t" + m.feminine() + "\t" + m.plural() + "\t"
                + m.ambiguous() + "\t" + m.status().slug()));
        weights.forEach(w -> rows.add(String.join(
                "\t",
                "weight",
                w.name(),
                w.next(),
                Integer.toString(w.points()),
                Integer.toString(w.before()),
                Integer.toString(w.after()))));
        MessageDigest digest = sha256();
        digest.update(
                ("schema " + KEY_SCHEMA + "\n" + Dictionaries.checksum() + "\n").getBytes(StandardCharsets.UTF_8));
        rows.parallelStream()
                .sorted()
                .distinct()
                .forEachOrdered(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String canonical(Entry e) {
        return String.join(
                "\t",
                e.id(),
                e.text(),
                e.category().slug(),
                Integer.toString(e.severity()),
                e.topic().map(Topic::slug).orElse(""),
                new TreeSet<>(e.targets()).toString(),
                e.partsOfSpeech().toString(),
                new TreeSet<>(e.options()).toString(),
                e.why(),
                e.suggestion(),
                e.source(),
                e.reviewedBy(),
                e.status().slug());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

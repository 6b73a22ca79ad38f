package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.SourceRow;
import redline.lexicon.Status;
import redline.lexicon.Topic;

/** The rows that matching asks for, entries and exceptions, as bytes. */
final class RowSnapshot {

    private RowSnapshot() {}

    /** The same rows always give the same bytes. */
    static void write(DataOutput out, Lexicon lexicon) throws IOException {
        out.writeInt(lexicon.entries().size());
        for (Entry entry : lexicon.entries()) {
            write(out, entry);
        }
        out.writeInt(lexicon.excepts().size());
        for (Except except : lexicon.excepts()) {
            write(out, except.scope());
            write(out, except.language());
            write(out, except.text());
            write(out, except.row().file());
            out.writeInt(except.row().line());
        }
    }

    private static void write(DataOutput out, Entry entry) throws IOException {
        write(out, entry.id());
        write(out, entry.language());
        write(out, entry.text());
        write(out, entry.category().slug());
        out.writeInt(entry.severity());
        write(out, entry.topic().map(Topic::slug).orElse(""));
        write(out, entry.targets().stream().map(GroupClass::slug).sorted().toList());
        write(out, entry.partsOfSpeech());
        write(out, entry.options().stream().sorted().toList());
        write(out, entry.why());
        write(out, entry.suggestion());
        write(out, entry.source());
        write(out, entry.reviewedBy());
        write(out, entry.status().slug());
    }

    private static void write(DataOutput out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static void write(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static List<Entry> readEntries(ByteBuffer in) {
        int size = in.getInt();
        List<Entry> entries = new ArrayList<>(size);
        Map<List<String>, Set<GroupClass>> targets = new HashMap<>();
        for (int i = 0; i < size; i++) {
            entries.add(readEntry(in, targets));
        }
        return entries;
    }

    static List<Except> readExcepts(ByteBuffer in) {
        int size = in.getInt();
        List<Except> excepts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            excepts.add(new Except(text(in), text(in), text(in), new SourceRow(text(in), in.getInt())));
        }
        return excepts;
    }

    private static Entry readEntry(ByteBuffer in, Map<List<String>, Set<GroupClass>> targets) {
        return new Entry(
                text(in),
                text(in),
                text(in),
                Category.of(text(in)).orElseThrow(),
                in.getInt(),
                Topic.of(text(in)),
                targets.computeIfAbsent(texts(in), RowSnapshot::targets),
                texts(in),
                Set.copyOf(texts(in)),
                text(in),
                text(in),
                text(in),
                text(in),
                Status.of(text(in)).orElseThrow());
    }

    private static Set<GroupClass> targets(List<String> slugs) {
        return slugs.stream().flatMap(slug -> GroupClass.of(slug).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(ByteBuffer in) {
        int size = in.getInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}

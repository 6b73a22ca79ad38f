package redline.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.lucene.index.DirectoryReader;
import redline.lexicon.Lexicon;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;

/** The rows that matching asks for and the matcher's tables as bytes: a copy of what the index can always make again. */
final class Snapshot {

    private static final int FORMAT = 7;

    private Snapshot() {}

    /** The same rows and tables always give the same bytes. */
    static byte[] write(Lexicon lexicon, MatchTables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            RowSnapshot.write(out, lexicon);
            tables.symbols().write(out);
            tables.forms().write(out);
            tables.stems().write(out);
            tables.skeletons().write(out);
            tables.stemSkeletons().write(out);
            tables.dropped().write(out);
            tables.names().write(out);
            NameOutputs.of(tables.nameOutputs()).write(out);
            tables.literals().write(out);
            writeShapes(out, tables.shapes());
            tables.anchors().write(out);
            tables.pairs().write(out);
            tables.telling().write(out);
            tables.scale().write(out);
            out.writeInt(tables.rules());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** The lexicon of a snapshot; what it does not hold is read from the index. */
    static CompiledLexicon read(byte[] bytes, DirectoryReader index, String version) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt() != FORMAT) {
            throw new IOException("a snapshot of another format");
        }
        Lexicon lexicon = new Lexicon(
                RowSnapshot.readEntries(in),
                RowSnapshot.readExcepts(in),
                () -> IndexedLexicon.examples(index),
                () -> IndexedLexicon.members(index),
                () -> IndexedLexicon.weights(index),
                version);
        return new CompiledLexicon(lexicon, readTables(in), index);
    }

    private static MatchTables readTables(ByteBuffer in) {
        Symbols symbols = Symbols.read(in);
        FormTable forms = FormTable.read(in);
        FormTable stems = FormTable.read(in);
        return new MatchTables(
                symbols,
                forms,
                stems,
                SkeletonTable.read(in, forms),
                SkeletonTable.read(in, stems),
                DroppedLetters.read(in),
                SymbolTrie.read(in),
                NameOutputs.read(in),
                SymbolTrie.read(in),
                readShapes(in),
                AnchorTable.read(in),
                AnchorTable.read(in),
                TellingSymbols.read(in, symbols),
                Scale.read(in),
                in.getInt());
    }

    static String hash(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return bytes.length + "-" + Long.toHexString(sum.getValue());
    }

    private static void writeShapes(DataOutput out, List<Shape> shapes) throws IOException {
        out.writeInt(shapes.size());
        for (Shape shape : shapes) {
            out.writeInt(shape.rule());
            out.writeBoolean(shape.free());
            out.writeBoolean(shape.wholeSentence());
            out.writeInt(shape.elements().size());
            for (Element element : shape.elements()) {
                writeElement(out, element);
            }
        }
    }

    private static void writeElement(DataOutput out, Element element) throws IOException {
        out.writeInt(element.symbol());
        out.writeInt(element.groups());
        out.writeInt(element.filter().cells());
        out.writeInt(element.filter().all());
        out.writeByte(element.role().ordinal());
        out.writeBoolean(element.optional());
        out.writeByte(element.gap().most());
        out.writeBoolean(element.gap().any());
    }

    private static List<Shape> readShapes(ByteBuffer in) {
        int size = in.getInt();
        List<Shape> shapes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int rule = in.getInt();
            boolean free = in.get() != 0;
            boolean sentence = in.get() != 0;
            int count = in.getInt();
            List<Element> elements = new ArrayList<>(count);
            for (int k = 0; k < count; k++) {
                elements.add(readElement(in));
            }
            shapes.add(new Shape(rule, free, sentence, elements));
        }
        return shapes;
    }

    private static Element readElement(ByteBuffer in) {
        return new Element(
                in.getInt(),
                in.getInt(),
                new FeatureFilter(in.getInt(), in.getInt()),
                Role.values()[in.get()],
                in.get() != 0,
                new Gap(in.get(), in.get() != 0));
    }
}

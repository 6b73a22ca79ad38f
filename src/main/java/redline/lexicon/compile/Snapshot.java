package redline.lexicon.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import redline.lexicon.compile.MatchTables.NameOutput;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;

/** The matcher's tables as bytes: a disposable copy of what the index can always make again. */
final class Snapshot {

    private static final int FORMAT = 3;

    private Snapshot() {}

    /** The same tables always give the same bytes. */
    static byte[] write(MatchTables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            tables.symbols().write(out);
            tables.forms().write(out);
            tables.stems().write(out);
            tables.skeletons().write(out);
            tables.stemSkeletons().write(out);
            tables.dropped().write(out);
            tables.names().write(out);
            writeOutputs(out, tables.nameOutputs());
            tables.literals().write(out);
            writeShapes(out, tables.shapes());
            tables.anchors().write(out);
            tables.pairs().write(out);
            tables.telling().write(out);
            out.writeInt(tables.rules());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    static MatchTables read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("a snapshot of another format");
            }
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
                    readOutputs(in),
                    SymbolTrie.read(in),
                    readShapes(in),
                    AnchorTable.read(in),
                    AnchorTable.read(in),
                    TellingSymbols.read(in, symbols),
                    in.readInt());
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void writeOutputs(DataOutput out, List<NameOutput> outputs) throws IOException {
        out.writeInt(outputs.size());
        for (NameOutput output : outputs) {
            out.writeInt(output.symbol());
            out.writeInt(output.head());
            out.writeInt(output.flags());
            out.writeInt(output.extraFeatures());
        }
    }

    private static List<NameOutput> readOutputs(DataInput in) throws IOException {
        int size = in.readInt();
        List<NameOutput> outputs = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            outputs.add(new NameOutput(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        return outputs;
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

    private static List<Shape> readShapes(DataInput in) throws IOException {
        int size = in.readInt();
        List<Shape> shapes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int rule = in.readInt();
            boolean free = in.readBoolean();
            boolean sentence = in.readBoolean();
            int count = in.readInt();
            List<Element> elements = new ArrayList<>(count);
            for (int k = 0; k < count; k++) {
                elements.add(readElement(in));
            }
            shapes.add(new Shape(rule, free, sentence, elements));
        }
        return shapes;
    }

    private static Element readElement(DataInput in) throws IOException {
        return new Element(
                in.readInt(),
                in.readInt(),
                new FeatureFilter(in.readInt(), in.readInt()),
                Role.values()[in.readByte()],
                in.readBoolean(),
                new Gap(in.readByte(), in.readBoolean()));
    }
}

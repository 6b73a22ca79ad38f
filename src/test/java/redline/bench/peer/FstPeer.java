package redline.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;
import org.apache.lucene.util.fst.Util;

/** Walks one of Lucene's finite state transducers over the bytes of the words, from every word anew. */
final class FstPeer implements Peer {

    private static final byte[] SPACE = {' '};

    private final Words words = new Words();
    private final FST<Object> fst;
    private final FST.BytesReader reader;
    private final FST.Arc<Object> arc = new FST.Arc<>();

    FstPeer(List<String> phrases) {
        try {
            TreeSet<BytesRef> sorted = new TreeSet<>();
            phrases.forEach(phrase -> sorted.add(new BytesRef(phrase)));
            Object nothing = NoOutputs.getSingleton().getNoOutput();
            FSTCompiler<Object> compiler =
                    new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, NoOutputs.getSingleton()).build();
            IntsRefBuilder scratch = new IntsRefBuilder();
            for (BytesRef phrase : sorted) {
                compiler.add(Util.toIntsRef(phrase, scratch), nothing);
            }
            fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
            reader = fst.getBytesReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long hits(String text) {
        List<byte[]> read = words.of(text).stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        long hits = 0;
        for (int start = 0; start < read.size(); start++) {
            hits += from(read, start);
        }
        return hits;
    }

    private long from(List<byte[]> read, int start) {
        long hits = 0;
        fst.getFirstArc(arc);
        for (int i = start; i < read.size(); i++) {
            if ((i > start && !follow(SPACE)) || !follow(read.get(i))) {
                break;
            }
            hits += arc.isFinal() ? 1 : 0;
        }
        return hits;
    }

    private boolean follow(byte[] bytes) {
        try {
            for (byte each : bytes) {
                if (fst.findTargetArc(each & 0xFF, arc, arc, reader) == null) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

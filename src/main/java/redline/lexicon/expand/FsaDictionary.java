package redline.lexicon.expand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/**
 * A morfologik automaton read by prefix: every stored sequence that continues a prefix. Unlike
 * {@code DictionaryLookup} it holds no buffers between calls, so many threads may share one.
 */
final class FsaDictionary {

    private final FSA fsa;
    private final FSATraversal traversal;
    private final ISequenceEncoder encoder;
    private final Charset charset;
    private final byte separator;

    private FsaDictionary(Dictionary dictionary) {
        fsa = dictionary.fsa;
        traversal = new FSATraversal(fsa);
        encoder = dictionary.metadata.getSequenceEncoderType().get();
        charset = Charset.forName(dictionary.metadata.getEncoding());
        separator = dictionary.metadata.getSeparator();
    }

    /** The dictionary of a class-path resource; its {@code .info} file must lie beside it. */
    static FsaDictionary load(String resource) {
        URL url =
                Objects.requireNonNull(FsaDictionary.class.getResource(resource), "not on the class path: " + resource);
        try {
            return new FsaDictionary(Dictionary.read(url));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The rests of all sequences that begin with the prefix, in the order of the automaton. */
    List<byte[]> continuations(String prefix) {
        MatchResult match = match(prefix);
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return List.of();
        }
        List<byte[]> rests = new ArrayList<>();
        for (ByteBuffer sequence : fsa.getSequences(match.node)) {
            byte[] rest = new byte[sequence.remaining()];
            sequence.get(rest);
            rests.add(rest);
        }
        return rests;
    }

    private MatchResult match(String prefix) {
        byte[] key = prefix.getBytes(charset);
        boolean lacksLetter = !new String(key, charset).equals(prefix);
        return lacksLetter ? new MatchResult() : traversal.match(key);
    }

    /** Whether the dictionary has a word. */
    boolean has(String word) {
        return match(word + (char) separator).kind == MatchResult.SEQUENCE_IS_A_PREFIX;
    }

    /** What the dictionary stores for a word: the sequences behind its separator. */
    List<byte[]> entries(String word) {
        return continuations(word + (char) separator);
    }

    /** The text that an encoded difference makes of a source text. */
    String decode(String source, byte[] difference) {
        ByteBuffer decoded =
                encoder.decode(null, ByteBuffer.wrap(source.getBytes(charset)), ByteBuffer.wrap(difference));
        return new String(decoded.array(), decoded.arrayOffset(), decoded.remaining(), charset);
    }

    /** The parts of a sequence left and right of its first separator. */
    List<byte[]> split(byte[] sequence) {
        for (int i = 0; i < sequence.length; i++) {
            if (sequence[i] == separator) {
                return List.of(Arrays.copyOf(sequence, i), Arrays.copyOfRange(sequence, i + 1, sequence.length));
            }
        }
        return List.of(sequence, new byte[0]);
    }

    String text(byte[] bytes) {
        return new String(bytes, charset);
    }
}

package redline.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Word bounds of a normalised text, equal to those of Lucene's {@link UAX29URLEmailTokenizer}, but that the full stop
 * or comma after an address is no part of it: it ends the sentence or clause.
 *
 * <p>Runs between white space that hold nothing but letters of our scripts, digits and plain punctuation are cut by
 * hand; any other run (addresses, emoji, other scripts) goes to Lucene's own tokenizer, so the two can't disagree there.
 * Not for sharing between threads.
 */
final class WordScanner {

    /** Receives one word: its bounds in the normalised text, and whether it is a URL or an e-mail address. */
    interface Sink {
        void word(int start, int end, boolean address);
    }

    private static final String PLAIN = "!?\"()[]-–—…«»“”„‹›*+=<>|~%^$#&`\\{}№";
    private static final String JOINERS = ".,;:'’‘";

    private final UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
    private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
    private final TypeAttribute types = tokenizer.addAttribute(TypeAttribute.class);

    WordScanner() {
        tokenizer.setMaxTokenLength(UAX29URLEmailTokenizer.MAX_TOKEN_LENGTH_LIMIT);
    }

    void scan(Normalised text, Sink sink) {
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean plain = true;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                plain &= isPlain(text, i, end);
                end++;
            }
            if (plain) {
                cut(text, i, end, sink);
            } else {
                delegate(text, i, end, sink);
            }
            i = end;
        }
    }

    private static boolean isPlain(Normalised text, int from, int at) {
        char c = text.charAt(at);
        if (isWordCharacter(c) || PLAIN.indexOf(c) >= 0) {
            return true;
        }
        if (JOINERS.indexOf(c) < 0) {
            return false;
        }
        boolean before = at > from && isWordCharacter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && isWordCharacter(text.charAt(at + 1));
        return !(before && after);
    }

    private static boolean isWordCharacter(char c) {
        return (c >= '0' && c <= '9') || (CharacterKinds.script(c) != 0 && Character.isLetter(c) && c != 'ͺ');
    }

    private static void cut(Normalised text, int from, int to, Sink sink) {
        int i = from;
        while (i < to) {
            if (!isWordCharacter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < to && isWordCharacter(text.charAt(i))) {
                i++;
            }
            sink.word(start, i, false);
        }
    }

    private void delegate(Normalised text, int from, int to, Sink sink) {
        String run = text.substring(from, to);
        try {
            tokenizer.setReader(new StringReader(run));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                int start = offsets.startOffset();
                boolean address = isAddress(types.type());
                int end = address ? addressEnd(run, offsets.endOffset()) : offsets.endOffset();
                if (run.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
                    sink.word(from + start, from + end, address);
                }
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
    }

    private static int addressEnd(String run, int end) {
        int last = end;
        while (".,;:!?".indexOf(run.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static boolean isAddress(String type) {
        return type.equals("<URL>") || type.equals("<EMAIL>");
    }
}

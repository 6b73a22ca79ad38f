package redline.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its disguises of single characters undone, and the way back to the original.
 *
 * <p>Dropped: invisible characters (soft hyphen, zero-width, bidi and variation marks) and combining marks that do not
 * compose with the letter before them. Replaced: compatibility letters (full-width, mathematical, circled) by the
 * letters they stand for. Everything else keeps its place. Source of the lists: the project's measurements of
 * disguises in public posts; see docs/analysis.md.
 */
final class Normalised {

    /** Stands for half a character, as at the end of a text that was cut: Lucene's tokenizer stops at one. */
    private static final char LONE_SURROGATE = '\uFFFD';

    private final String original;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private byte[] undone;
    private int length;

    private Normalised(String original) {
        this.original = original;
        int capacity = original.length() + 16;
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        undone = new byte[capacity];
    }

    static Normalised of(String text) {
        Normalised normalised = new Normalised(text);
        normalised.read();
        return normalised;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Start in the original of the character at {@code index}; the original's length for the end of the text. */
    int start(int index) {
        return index < length ? starts[index] : original.length();
    }

    /** End in the original of the character at {@code index}, with the marks that belong to it. */
    int end(int index) {
        return ends[index];
    }

    /** What was undone at the character: bits of {@link Token}. */
    int undone(int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            bits |= undone[i];
        }
        return bits;
    }

    private void read() {
        int i = 0;
        while (i < original.length()) {
            int codePoint = original.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint < 0x300 && codePoint != 0xAD) {
                add((char) codePoint, i, next, 0);
            } else if (CharacterKinds.isInvisible(codePoint)) {
                absorb(next, Token.INVISIBLE);
            } else if (CharacterKinds.isCombining(codePoint)) {
                combine(codePoint, next);
            } else {
                addFolded(codePoint, i, next);
            }
            i = next;
        }
    }

    private void combine(int mark, int end) {
        if (length > 0 && Character.isLetter(chars[length - 1])) {
            String composed = Normalizer.normalize(chars[length - 1] + Character.toString(mark), Normalizer.Form.NFC);
            if (composed.length() == 1 && isLetterOfOurs(chars[length - 1], composed.charAt(0))) {
                chars[length - 1] = composed.charAt(0);
            }
        }
        absorb(end, Token.COMBINING);
    }

    /** Of the Cyrillic letters with a mark only й and ё are letters of ours; any other mark on a letter hides it. */
    private static boolean isLetterOfOurs(char base, char composed) {
        return (CharacterKinds.script(base) & Token.CYRILLIC) == 0 || "йЙёЁ".indexOf(composed) >= 0;
    }

    /** Lets a dropped character belong to the letter before it, so that a span never ends inside a disguise. */
    private void absorb(int end, int bit) {
        if (length > 0 && Character.isLetterOrDigit(chars[length - 1])) {
            undone[length - 1] |= (byte) bit;
            if (bit == Token.COMBINING) {
                ends[length - 1] = end;
            }
        }
    }

    private void addFolded(int codePoint, int start, int end) {
        if (CharacterKinds.isCompatibility(codePoint)) {
            String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            if (plain.chars().allMatch(Character::isLetterOrDigit)) {
                for (int i = 0; i < plain.length(); i++) {
                    add(plain.charAt(i), start, end, Token.COMPATIBILITY);
                }
                return;
            }
        }
        if (Character.isSurrogate((char) codePoint) && end - start == 1) {
            add(LONE_SURROGATE, start, end, 0);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            add(unit, start, end, 0);
        }
    }

    private void add(char unit, int start, int end, int bits) {
        if (length == chars.length) {
            int capacity = length * 2;
            chars = Arrays.copyOf(chars, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            undone = Arrays.copyOf(undone, capacity);
        }
        chars[length] = unit;
        starts[length] = start;
        ends[length] = end;
        undone[length++] = (byte) bits;
    }
}

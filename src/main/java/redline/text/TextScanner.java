package redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a text into words and bounds: the first step of the main path.
 *
 * <p>Safe for use by several threads; each keeps its own tokenizer.
 */
public final class TextScanner {

    private static final Set<String> CONTRACTIONS = Set.of("re", "ll", "ve", "m", "d");
    private static final int LONGEST_CONTRACTION = 3;

    private final ThreadLocal<WordScanner> words = ThreadLocal.withInitial(WordScanner::new);

    /** The text cut into words, clauses, sentences, paragraphs and quotations. */
    public ScannedText scan(String text) {
        Normalised normalised = Normalised.of(text);
        List<int[]> cuts = new ArrayList<>();
        words.get().scan(normalised, (start, end, address) -> split(normalised, start, end, address, cuts));
        List<Token> tokens = new ArrayList<>(cuts.size());
        for (int[] cut : cuts) {
            tokens.add(token(normalised, cut[0], cut[1], cut[2] == 1));
        }
        return new StructureReader(text, normalised, tokens, cuts).read();
    }

    /** Words glued by a full stop, an underscore or a colon are several words; a number or an address stays whole. */
    private static void split(Normalised text, int start, int end, boolean address, List<int[]> cuts) {
        if (address) {
            cuts.add(new int[] {start, end, 1});
            return;
        }
        int mention = isMention(text, start) ? 1 : 0;
        int contraction = contraction(text, start, end);
        if (contraction > start) {
            cuts.add(new int[] {start, contraction, mention});
            cuts.add(new int[] {contraction, end, 0});
            return;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean cut = i == end || (isGlue(text.charAt(i)) && !betweenDigits(text, i, end));
            if (cut) {
                if (i > from) {
                    cuts.add(new int[] {from, i, mention});
                }
                from = i + 1;
            }
        }
    }

    /** Where the verb of "they're" or "we'll" starts, or -1; "'s" stays, it may be a possessive. */
    private static int contraction(Normalised text, int start, int end) {
        for (int i = Math.max(start, end - LONGEST_CONTRACTION); i < end; i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '’')
                    && CONTRACTIONS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGlue(char c) {
        return c == '.' || c == '_' || c == ':';
    }

    private static boolean betweenDigits(Normalised text, int i, int end) {
        return i > 0 && i + 1 < end && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isMention(Normalised text, int start) {
        return start > 0 && text.charAt(start - 1) == '@';
    }

    private static Token token(Normalised text, int start, int end, boolean address) {
        char[] form = new char[end - start];
        int marks = address ? Token.ADDRESS : 0;
        int letters = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            form[i - start] = Character.toLowerCase(c);
            marks |= CharacterKinds.script(c);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        marks |= text.undone(start, end);
        int scripts = marks & (Token.LATIN | Token.CYRILLIC | Token.GREEK);
        marks |= Integer.bitCount(scripts) > 1 ? Token.MIXED_SCRIPT : 0;
        marks |= Character.isUpperCase(text.charAt(start)) ? Token.CAPITAL : 0;
        marks |= letters > 1 && capitals == letters ? Token.ALL_CAPITALS : 0;
        return new Token(new Span(text.start(start), text.end(end - 1)), new String(form), marks);
    }
}

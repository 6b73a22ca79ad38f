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
        List<Cut> found = new ArrayList<>();
        words.get().scan(normalised, (start, end, address) -> split(normalised, start, end, address, found));
        List<Cut> cuts = new CutJoiner(normalised, found).joined();
        List<Token> tokens = new ArrayList<>(cuts.size());
        for (Cut cut : cuts) {
            tokens.add(token(normalised, cut));
        }
        return new StructureReader(text, normalised, tokens, cuts).read();
    }

    /** Words glued by a full stop, an underscore or a colon are several words; a number or an address stays whole. */
    private static void split(Normalised text, int start, int end, boolean address, List<Cut> cuts) {
        if (address) {
            cuts.add(new Cut(start, end, Token.ADDRESS));
            return;
        }
        int mention = isMention(text, start) ? Token.ADDRESS : 0;
        boolean hashtag = start > 0 && text.charAt(start - 1) == '#';
        int contraction = contraction(text, start, end);
        if (contraction > start) {
            cuts.add(new Cut(start, contraction, mention));
            cuts.add(Cut.word(contraction, end));
            return;
        }
        int from = start;
        int glued = 0;
        for (int i = start; i <= end; i++) {
            boolean glue = i == end || (isGlue(text.charAt(i)) && !betweenDigits(text, i, end));
            boolean hump = hashtag && i > from && i < end && isHump(text, i, end);
            glued |= hump ? Token.GLUED : 0;
            if (glue || hump) {
                if (i > from) {
                    cuts.add(new Cut(from, i, mention | glued));
                }
                from = hump ? i : i + 1;
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

    /** Where a capital begins the next word of a hashtag: {@code #ВрагиНарода}, {@code #LiesInALie}. */
    private static boolean isHump(Normalised text, int i, int end) {
        boolean last = i + 1 < end && Character.isLowerCase(text.charAt(i + 1));
        char before = text.charAt(i - 1);
        return Character.isUpperCase(text.charAt(i))
                && (Character.isLowerCase(before) || (last && Character.isUpperCase(before)));
    }

    /** A name after an at sign; after a letter the sign stands for a letter itself. */
    private static boolean isMention(Normalised text, int start) {
        return start > 0
                && text.charAt(start - 1) == '@'
                && (start == 1 || !Character.isLetter(text.charAt(start - 2)));
    }

    private static Token token(Normalised text, Cut cut) {
        StringBuilder form = new StringBuilder(cut.end() - cut.start());
        int marks = cut.marks();
        int letters = 0;
        int capitals = 0;
        for (int i = cut.start(); i < cut.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter || Character.isDigit(c) || !cut.spaced()) {
                form.append(Character.toLowerCase(c));
            }
            letters += letter ? 1 : 0;
            capitals += letter && Character.isUpperCase(c) ? 1 : 0;
        }
        marks |= text.undone(cut.start(), cut.end()) | CharacterKinds.scripts(form);
        marks |= Character.isUpperCase(text.charAt(cut.start())) ? Token.CAPITAL : 0;
        marks |= letters > 1 && capitals == letters ? Token.ALL_CAPITALS : 0;
        return new Token(new Span(text.start(cut.start()), text.end(cut.end() - 1)), form.toString(), marks);
    }
}

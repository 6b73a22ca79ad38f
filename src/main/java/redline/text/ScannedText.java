package redline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A text cut into words, clauses, sentences, paragraphs and quotations, with every offset in the original.
 *
 * <p>Immutable; may be shared between threads. Bounds stand <em>before</em> a token; bound 0 is a paragraph.
 */
public final class ScannedText {

    private static final String DASHES = "-–—―=?";

    /** No bound between two words. */
    public static final int NONE = 0;
    /** A comma, colon or dash: crossed by words side by side, never by a gap. */
    public static final int SOFT = 1;
    /** The end of a clause: semicolon, bracket, quotation mark. */
    public static final int CLAUSE = 2;
    /** The end of a sentence. */
    public static final int SENTENCE = 3;
    /** The end of a paragraph. */
    public static final int PARAGRAPH = 4;

    /** A run of more words without the end of a sentence is cut here: what has no shape has no far context. */
    static final int LONGEST_SENTENCE = 256;

    /** A text without words. */
    public static final ScannedText EMPTY =
            new ScannedText("", List.of(), new int[0], new int[0], List.of(), new boolean[0]);

    private final String original;
    private final List<Token> tokens;
    private final int[] bounds;
    private final int[] quotations;
    private final List<Span> quotationSpans;
    private final int[] sentences;
    private final boolean[] questions;
    private final boolean kazakh;

    ScannedText(
            String original,
            List<Token> tokens,
            int[] bounds,
            int[] quotations,
            List<Span> quotationSpans,
            boolean[] asked) {
        this.original = original;
        this.tokens = List.copyOf(tokens);
        this.bounds = bounds.clone();
        this.quotations = quotations.clone();
        this.quotationSpans = List.copyOf(quotationSpans);
        this.sentences = new int[tokens.size()];
        int sentence = -1;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (++words > LONGEST_SENTENCE) {
                this.bounds[i] = Math.max(this.bounds[i], SENTENCE);
            }
            if (this.bounds[i] >= SENTENCE) {
                sentence++;
                words = 1;
            }
            sentences[i] = sentence;
        }
        this.kazakh = KazakhEvidence.in(this.tokens);
        this.questions = new boolean[sentence + 1];
        for (int i = 0; i < tokens.size(); i++) {
            questions[sentences[i]] |= asked[i];
        }
    }

    /**
     * The text with some words cut into several.
     *
     * @param pieces by the index of a word, where in its form the second and each further piece begins
     */
    public ScannedText split(Map<Integer, List<Integer>> pieces) {
        return pieces.isEmpty() ? this : new TokenSplitter(this, pieces).split();
    }

    /** The text with some words, by index, spelled as they are to be read; they stand where they stood. */
    public ScannedText spelled(Map<Integer, String> spellings) {
        List<Token> spelled = new ArrayList<>(tokens);
        boolean[] asked = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            asked[i] = isQuestion(i);
            Token token = tokens.get(i);
            String form = spellings.getOrDefault(i, token.form());
            int marks = form.equals(token.form()) ? token.marks() : respelled(token.marks(), form);
            spelled.set(i, new Token(token.span(), form, marks));
        }
        return new ScannedText(original, spelled, bounds, quotations, quotationSpans, asked);
    }

    /** The marks of a word with another spelling: its scripts are those of the spelling. */
    static int respelled(int marks, String form) {
        int scripts = Token.LATIN | Token.CYRILLIC | Token.GREEK | Token.KAZAKH | Token.MIXED_SCRIPT;
        return (marks & ~scripts) | CharacterKinds.scripts(form);
    }

    /** The text as received. */
    public String original() {
        return original;
    }

    /** The words in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Whether some word shows that the text is, at least in part, Kazakh. */
    public boolean showsKazakh() {
        return kazakh;
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** The word at an index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The bound before a token. */
    public int boundBefore(int token) {
        return bounds[token];
    }

    /**
     * Whether a dash, and no comma or colon, stands before a token: the dash that Russian and Kazakh write for "is"; an
     * equals sign and the question mark behind a topic ("X? Y.") say the same.
     */
    public boolean hasDashBefore(int token) {
        if (token == 0 || bounds[token] != SOFT) {
            return false;
        }
        String between = original.substring(
                tokens.get(token - 1).span().end(), tokens.get(token).span().start());
        return between.indexOf(',') < 0
                && between.indexOf(':') < 0
                && between.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
    }

    /** The strongest bound between two tokens, the first one earlier than the second. */
    public int boundBetween(int first, int second) {
        int strongest = NONE;
        for (int i = first + 1; i <= second; i++) {
            strongest = Math.max(strongest, bounds[i]);
        }
        return strongest;
    }

    /** The number of the sentence that a token belongs to. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** Whether the sentence of a token ends with a question mark. */
    public boolean isQuestion(int token) {
        return questions[sentences[token]];
    }

    /** First token of the run around {@code token} that no bound of the given strength interrupts. */
    public int runStart(int token, int strength) {
        int i = token;
        while (i > 0 && bounds[i] < strength) {
            i--;
        }
        return i;
    }

    /** The end, exclusive, of the run around {@code token} that no bound of the given strength interrupts. */
    public int runEnd(int token, int strength) {
        int i = token + 1;
        while (i < tokens.size() && bounds[i] < strength) {
            i++;
        }
        return i;
    }

    /** The number of the quotation around a token, or -1. */
    public int quotation(int token) {
        return quotations[token];
    }

    List<Span> quotationSpans() {
        return quotationSpans;
    }

    /** Where a quotation stands in the original, its marks included. */
    public Span quotationSpan(int quotation) {
        return quotationSpans.get(quotation);
    }

    /** The range of the original from the first to the last token, both inclusive. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    @Override
    public String toString() {
        return tokens.size() + " words, bounds " + Arrays.toString(bounds);
    }
}

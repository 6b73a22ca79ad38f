package redline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what stands between the words: bounds of clauses, sentences and paragraphs, quotations, questions. */
final class StructureReader {

    private static final String CLAUSE_MARKS = ";()[]{}";
    private static final String QUESTION = "?! ";
    private static final int TOPIC = 2;

    private final String original;
    private final Normalised text;
    private final List<Token> tokens;
    private final List<Cut> cuts;
    private final int[] bounds;
    private final int[] quotations;
    private final boolean[] asked;
    private final List<Span> quotationSpans = new ArrayList<>();
    private int openedAt = -1;
    private char openedBy;
    private int openedToken;

    StructureReader(String original, Normalised text, List<Token> tokens, List<Cut> cuts) {
        this.original = original;
        this.text = text;
        this.tokens = tokens;
        this.cuts = cuts;
        this.bounds = new int[tokens.size()];
        this.quotations = new int[tokens.size()];
        this.asked = new boolean[tokens.size()];
        Arrays.fill(quotations, -1);
    }

    ScannedText read() {
        int from = 0;
        int sentence = 0;
        for (int token = 0; token <= tokens.size(); token++) {
            int to = token < tokens.size() ? cuts.get(token).start() : text.length();
            int bound = between(from, to, token);
            if (bound == ScannedText.SENTENCE && token - sentence <= TOPIC && isTopic(from, to, token)) {
                asked[token - 1] = false;
                bound = ScannedText.SOFT;
            }
            sentence = bound >= ScannedText.SENTENCE ? token : sentence;
            if (token < tokens.size()) {
                bounds[token] = token == 0 ? ScannedText.PARAGRAPH : bound;
                from = cuts.get(token).end();
            }
        }
        return new ScannedText(original, tokens, bounds, quotations, quotationSpans, asked);
    }

    /** "The neighbours? Good people.": a word or two with a question mark name what the next words speak of. */
    private boolean isTopic(int from, int to, int token) {
        boolean question = false;
        for (int i = from; i < to; i++) {
            question |= text.charAt(i) == '?';
            if (QUESTION.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return question && token > 0 && token < tokens.size() && openedAt < 0;
    }

    private int between(int from, int to, int token) {
        int bound = ScannedText.NONE;
        int newlines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            newlines += isNewline(c, i) ? 1 : 0;
            bound = Math.max(bound, strength(c, i, from, to));
            if (c == '?' && token > 0) {
                asked[token - 1] = true;
            }
            if (newlines == 2) {
                bound = ScannedText.PARAGRAPH;
                openedAt = -1;
            }
            quote(c, i, token);
        }
        return bound;
    }

    private boolean isNewline(char c, int i) {
        boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        return (c == '\n' && !secondOfPair) || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private int strength(char c, int i, int from, int to) {
        return switch (c) {
            case '.', '!', '?', '…', '\n', '\r', '\u2028', '\u2029', '\u0085' -> ScannedText.SENTENCE;
            case ',', ':', '–', '—', '―', '=' -> ScannedText.SOFT;
            case '-' -> to - from > 1 ? ScannedText.SOFT : ScannedText.NONE;
            case '"' -> ScannedText.CLAUSE;
            case '\'', '’', '‘' -> isSingleQuote(i, from, to) ? ScannedText.CLAUSE : ScannedText.NONE;
            default -> {
                if (CLAUSE_MARKS.indexOf(c) >= 0
                        || CharacterKinds.isOpeningQuote(c)
                        || CharacterKinds.isClosingQuote(c)) {
                    yield ScannedText.CLAUSE;
                }
                yield Character.isSurrogate(c) || (c >= 0x2600 && c <= 0x27BF) ? ScannedText.SOFT : ScannedText.NONE;
            }
        };
    }

    /** A single mark quotes where it stands behind no word, or right behind one and closes what another has opened. */
    private boolean isSingleQuote(int i, int from, int to) {
        boolean closing = openedAt >= 0 && (openedBy == '\'' || openedBy == '‘');
        return i > from || (i + 1 < to && closing);
    }

    private void quote(char c, int i, int token) {
        if (c == '>' && isLineStart(i)) {
            quoteLine(i, token);
        } else if (openedAt < 0 && (CharacterKinds.isOpeningQuote(c) || c == '"' || opensSingle(c, i))) {
            openedAt = i;
            openedBy = c;
            openedToken = token;
        } else if (openedAt >= 0 && closes(c, i)) {
            close(text.start(openedAt), text.end(i), token);
            openedAt = -1;
        }
    }

    private boolean opensSingle(char c, int i) {
        return (c == '\'' || c == '‘')
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1))
                && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
    }

    private boolean closes(char c, int i) {
        return switch (openedBy) {
            case '"' -> c == '"';
            case '\'', '‘' ->
                (c == '\'' || c == '’') && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            case '„', '“', '‟' -> c == '“' || c == '”' || c == '"';
            case '‹' -> c == '›';
            default -> c == '»' || c == '”';
        };
    }

    private void close(int start, int end, int token) {
        if (token > openedToken) {
            Arrays.fill(quotations, openedToken, token, quotationSpans.size());
            quotationSpans.add(new Span(start, end));
        }
    }

    private boolean isLineStart(int i) {
        int before = i - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '>')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    /** A line that starts with {@code >} repeats somebody else's words. */
    private void quoteLine(int mark, int token) {
        int end = mark;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int last = token;
        while (last < tokens.size() && cuts.get(last).start() < end) {
            last++;
        }
        if (last > token && quotations[token] < 0) {
            Arrays.fill(quotations, token, last, quotationSpans.size());
            quotationSpans.add(new Span(text.start(mark), text.end(end - 1)));
        }
    }
}

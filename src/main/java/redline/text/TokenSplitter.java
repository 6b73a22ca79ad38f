package redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts words of a scanned text into pieces; bounds, quotations and questions stay where they were. */
final class TokenSplitter {

    private final ScannedText text;
    private final Map<Integer, List<Integer>> pieces;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] bounds;
    private final int[] quotations;
    private final boolean[] asked;

    TokenSplitter(ScannedText text, Map<Integer, List<Integer>> pieces) {
        this.text = text;
        this.pieces = pieces;
        int size = text.size() + pieces.values().stream().mapToInt(List::size).sum();
        this.bounds = new int[size];
        this.quotations = new int[size];
        this.asked = new boolean[size];
    }

    ScannedText split() {
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            List<Integer> cuts = pieces.getOrDefault(i, List.of());
            int from = 0;
            for (int k = 0; k <= cuts.size(); k++) {
                int to = k < cuts.size() ? cuts.get(k) : token.form().length();
                add(
                        i,
                        cuts.isEmpty() ? token : piece(token, from, to),
                        k == 0 ? text.boundBefore(i) : ScannedText.NONE);
                from = to;
            }
        }
        return new ScannedText(text.original(), tokens, bounds, quotations, text.quotationSpans(), asked);
    }

    private void add(int from, Token token, int bound) {
        int at = tokens.size();
        tokens.add(token);
        bounds[at] = bound;
        quotations[at] = text.quotation(from);
        asked[at] = text.isQuestion(from);
    }

    private Token piece(Token token, int from, int to) {
        List<Span> letters = letters(token);
        String form = token.form().substring(from, to);
        int marks = ScannedText.respelled(token.marks(), form) | Token.GLUED;
        if (from > 0) {
            marks &= ~Token.CAPITAL;
        }
        int end = to < letters.size() ? letters.get(to - 1).end() : token.span().end();
        return new Token(new Span(letters.get(from).start(), end), form, marks);
    }

    /** Where each character of a token's form stands in the original. */
    private List<Span> letters(Token token) {
        Span span = token.span();
        Normalised word = Normalised.of(text.original().substring(span.start(), span.end()));
        List<Span> letters = new ArrayList<>(token.form().length());
        for (int i = 0; i < word.length() && letters.size() < token.form().length(); i++) {
            if (Character.toLowerCase(word.charAt(i)) == token.form().charAt(letters.size())) {
                letters.add(new Span(span.start() + word.start(i), span.start() + word.end(i)));
            }
        }
        return letters;
    }
}

package redline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.KazakhCuts;
import redline.text.ScannedText;
import redline.text.Token;
import redline.text.WordForms;

/**
 * Cuts words written without a space ({@code #врагинарода}, {@code killthemall}) into the fewest pieces that the lexicon
 * knows; one piece at an edge may be an ordinary word that it does not know. Only a word without a key is cut, and an
 * ordinary word never.
 */
final class Segmenter {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 48;
    private static final int SHORTEST_PIECE = 2;
    private static final int SURE_PIECE = 4;
    private static final int LONGEST_PIECE = 20;
    private static final int LONG_WORD = 12;
    private static final int PIECE = 6;
    private static final int MOST = 7 * PIECE;
    private static final String ONE_LETTER_WORDS = "авикосуяai";
    private static final int MEMO_SIZE = 1 << 15;

    /** Where a word is cut. */
    private record WordCuts(String word, List<Integer> cuts) {}

    private final MatchTables tables;
    private final KeyLookup lookup;
    private final OrdinaryWords ordinary;
    private final Memo<WordCuts> memo = new Memo<>(MEMO_SIZE);

    Segmenter(MatchTables tables, KeyLookup lookup, OrdinaryWords ordinary) {
        this.tables = tables;
        this.lookup = lookup;
        this.ordinary = ordinary;
    }

    /** The text with its glued words cut. */
    ScannedText cut(ScannedText text, List<WordKeys> keys) {
        Map<Integer, List<Integer>> pieces = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            if (keys.get(i).keys().isEmpty() && mayBeGlued(text.token(i))) {
                List<Integer> cuts = cuts(text.token(i), isHashtag(text, i));
                if (!cuts.isEmpty()) {
                    pieces.put(i, cuts);
                }
            }
        }
        return text.split(pieces);
    }

    private static boolean mayBeGlued(Token token) {
        int length = token.form().length();
        return length >= SHORTEST
                && length <= LONGEST
                && !token.is(Token.ADDRESS)
                && !token.is(Token.MIXED_SCRIPT)
                && token.form().chars().allMatch(Character::isLetter);
    }

    private static boolean isHashtag(ScannedText text, int token) {
        int start = text.token(token).span().start();
        return start > 0 && text.original().charAt(start - 1) == '#';
    }

    private List<Integer> cuts(Token token, boolean hashtag) {
        String name = hashtag ? '#' + token.form() : token.form();
        String word = token.is(Token.SPACED) ? ' ' + name : name;
        return memo.get(
                        word.hashCode(),
                        known -> known.word.equals(word),
                        () -> new WordCuts(word, find(token, hashtag)))
                .cuts;
    }

    private List<Integer> find(Token token, boolean hashtag) {
        String form = WordForms.key(token.form());
        if (isFormOfKnownStem(token)) {
            return List.of();
        }
        List<Integer> cuts = fewest(form, token.is(Token.SPACED) || form.length() >= LONG_WORD ? 1 : SHORTEST_PIECE);
        boolean surely = hashtag || token.is(Token.SPACED);
        if (form.length() < (surely ? SURE_PIECE - 1 : SURE_PIECE) * (cuts.size() + 1)
                || (!surely && isDoubtful(form, cuts))) {
            return List.of();
        }
        if (cuts.isEmpty() && token.is(Token.KAZAKH)) {
            return List.of();
        }
        if (cuts.isEmpty()) {
            cuts = besideOrdinaryWord(form);
        }
        return cuts.isEmpty() || isOrdinary(form) ? List.of() : cuts;
    }

    /** A form that the lexicon's word does not allow, such as a negated one, is still one word. */
    private boolean isFormOfKnownStem(Token token) {
        return token.is(Token.CYRILLIC)
                && lookup.cuts(token.form()).stream()
                        .anyMatch(cut -> cut.stem().length() > SHORTEST_PIECE
                                && tables.stems().find(cut.stem()) >= 0);
    }

    /** A word of Kazakh pieces may well be one long word that the lexicon does not know, unless a group is named in it. */
    private boolean isDoubtful(String form, List<Integer> cuts) {
        boolean kazakh = false;
        int from = 0;
        for (int k = 0; k <= cuts.size() && !cuts.isEmpty(); k++) {
            int to = k < cuts.size() ? cuts.get(k) : form.length();
            String piece = form.substring(from, to);
            List<Key> keys = new ArrayList<>();
            lookup.kazakh(piece, true, 0, 0, keys);
            lookup.exact(piece, 0, 0, keys);
            if (piece.length() >= SURE_PIECE
                    && keys.stream().anyMatch(key -> tables.symbols().group(key.symbol()) != 0)) {
                return false;
            }
            kazakh |= tables.forms().find(piece) < 0;
            from = to;
        }
        return kazakh;
    }

    private boolean isOrdinary(String form) {
        return isLatin(form) ? ordinary.isEnglish(form) : ordinary.isRussian(form);
    }

    private static boolean isLatin(String form) {
        return form.charAt(0) < 'а';
    }

    /** The starts of the second and further pieces of the cut with the fewest pieces, or nothing. */
    private List<Integer> fewest(String form, int shortest) {
        int[] cost = new int[form.length() + 1];
        int[] before = new int[form.length() + 1];
        for (int end = 1; end <= form.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_PIECE); start <= end - shortest; start++) {
                boolean reached = start == 0 || cost[start] > 0;
                int sum = cost[start] + cost(end - start);
                boolean better = reached && sum <= MOST && (cost[end] == 0 || sum <= cost[end]);
                if (better && isPiece(form, start, end)) {
                    cost[end] = sum;
                    before[end] = start;
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        boolean sure = false;
        for (int end = form.length(); end > 0 && cost[end] > 0; end = before[end]) {
            sure |= end - before[end] >= SURE_PIECE;
            if (before[end] > 0) {
                cuts.addFirst(before[end]);
            }
        }
        return sure ? cuts : List.of();
    }

    /** Of two cuts with as many pieces the one with fewer short ones is better, then the one with longer ones first. */
    private static int cost(int length) {
        return length >= SURE_PIECE ? PIECE : PIECE + 1;
    }

    private boolean isPiece(String form, int start, int end) {
        if (end - start == form.length()) {
            return false;
        }
        if (end - start == 1 && (end == form.length() || ONE_LETTER_WORDS.indexOf(form.charAt(start)) < 0)) {
            return false;
        }
        String piece = form.substring(start, end);
        boolean mayBeShort = form.length() >= LONG_WORD;
        return tables.forms().find(piece) >= 0
                || ((mayBeShort || end - start >= SURE_PIECE)
                        && isKazakhPiece(piece, mayBeShort ? SHORTEST_PIECE : SURE_PIECE));
    }

    /** Whether a piece is a Kazakh word: its beginning is a stem of some length, and one of its cuts is that stem. */
    private boolean isKazakhPiece(String piece, int shortest) {
        if (isLatin(piece)) {
            return false;
        }
        String folded = KazakhCuts.fold(piece);
        boolean begins = false;
        for (int end = shortest; end <= folded.length() && !begins; end++) {
            begins = tables.stems().find(folded.substring(0, end)) >= 0;
        }
        if (!begins) {
            return false;
        }
        List<Key> keys = new ArrayList<>();
        lookup.kazakh(piece, true, 0, 0, keys);
        return shortest < SURE_PIECE
                ? !keys.isEmpty()
                : keys.stream().anyMatch(key -> (key.conditions() & Key.KAZAKH_POST) == 0);
    }

    /** A known word of some length at one edge, and an ordinary word for the rest. */
    private List<Integer> besideOrdinaryWord(String form) {
        for (int length = Math.min(LONGEST_PIECE, form.length() - SURE_PIECE + 1); length > SURE_PIECE; length--) {
            int start = form.length() - length;
            if (start >= SURE_PIECE - 1
                    && tables.forms().find(form.substring(start)) >= 0
                    && isOrdinary(form.substring(0, start))) {
                return List.of(start);
            }
            if (form.length() - length >= SURE_PIECE - 1
                    && tables.forms().find(form.substring(0, length)) >= 0
                    && isOrdinary(form.substring(length))) {
                return List.of(length);
            }
        }
        return List.of();
    }
}

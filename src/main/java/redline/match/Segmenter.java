package redline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.text.ScannedText;
import redline.text.Token;
import redline.text.WordForms;

/**
 * Cuts words written without a space ({@code #врагинарода}, {@code killthemall}) into the fewest pieces that the lexicon
 * knows; one piece at an edge, and any beside the name of a group, may be an ordinary word that it does not know. Only a
 * word without a key is cut, or letters spaced apart that are no exact word, and an ordinary word never.
 */
final class Segmenter {

    private static final int SHORTEST = 7;
    private static final int SHORTEST_APART = 4;
    private static final int LONGEST = 48;
    private static final int SHORTEST_PIECE = 2;
    private static final int PIECE = 12;
    private static final int MOST = 9 * PIECE;
    private static final String ONE_LETTER_WORDS = "авикосуяai";
    private static final int MEMO_SIZE = 1 << 15;

    /** Where a word is cut. */
    private record WordCuts(String word, List<Integer> cuts) {}

    private final WordPieces words;
    private final Memo<WordCuts> memo = new Memo<>(MEMO_SIZE);

    Segmenter(WordPieces words) {
        this.words = words;
    }

    /** The text with its glued words cut. */
    ScannedText cut(ScannedText text, List<WordKeys> keys) {
        Map<Integer, List<Integer>> pieces = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            if (isUnread(text.token(i), keys.get(i).keys()) && mayBeGlued(text, i)) {
                List<Integer> cuts = cuts(text.token(i), isHashtag(text, i), isBesideLetter(text, i));
                if (!cuts.isEmpty()) {
                    pieces.put(i, cuts);
                }
            }
        }
        return text.split(pieces);
    }

    /** Letters spaced apart are sooner two words than one that is misspelled. */
    private static boolean isUnread(Token token, List<Key> keys) {
        return keys.isEmpty()
                || (token.is(Token.SPACED)
                        && keys.stream().allMatch(key -> (key.kinds() & MatchKind.MISSPELLING.bit()) != 0));
    }

    private static boolean mayBeGlued(ScannedText text, int index) {
        Token token = text.token(index);
        int length = token.form().length();
        return length >= SHORTEST_APART
                && (length >= SHORTEST || token.is(Token.SPACED) || isHashtag(text, index))
                && length <= LONGEST
                && !token.is(Token.ADDRESS)
                && !token.is(Token.MIXED_SCRIPT)
                && token.form().chars().allMatch(Character::isLetter);
    }

    private static boolean isHashtag(ScannedText text, int token) {
        int start = text.token(token).span().start();
        return text.token(token).is(Token.GLUED)
                || (start > 0 && text.original().charAt(start - 1) == '#');
    }

    /** A capital inside a hashtag has cut it already: «#putanendtoHinduworship». */
    private static boolean isBesideLetter(ScannedText text, int token) {
        String original = text.original();
        int start = text.token(token).span().start();
        int end = text.token(token).span().end();
        return (start > 0 && Character.isLetter(original.charAt(start - 1)))
                || (end < original.length() && Character.isLetter(original.charAt(end)));
    }

    private List<Integer> cuts(Token token, boolean hashtag, boolean beside) {
        String name = (hashtag ? "#" : "") + (beside ? "+" : "") + token.form();
        String word = token.is(Token.SPACED) ? ' ' + name : name;
        return memo.get(
                        word.hashCode(),
                        known -> known.word.equals(word),
                        () -> new WordCuts(word, find(token, hashtag || beside, beside)))
                .cuts;
    }

    private List<Integer> find(Token token, boolean hashtag, boolean beside) {
        String form = WordForms.key(token.form());
        if (words.isFormOfKnownStem(token)) {
            return List.of();
        }
        int clitic = words.clitic(token);
        List<Integer> cuts = clitic > 0 ? List.of(clitic) : cuts(token, form, hashtag, beside);
        return cuts.isEmpty() || words.isOrdinary(form) ? List.of() : cuts;
    }

    private List<Integer> cuts(Token token, String form, boolean hashtag, boolean beside) {
        boolean spaced = token.is(Token.SPACED);
        List<Integer> kazakh = amongKazakh(form, token);
        if (!kazakh.isEmpty() && isSure(form, kazakh, WordPieces.Kind.KAZAKH, token, hashtag, beside)) {
            return kazakh;
        }
        for (WordPieces.Kind kind : WordPieces.kinds(token)) {
            boolean apt = kind != WordPieces.Kind.ORDINARY || words.holdGroup(form);
            List<Integer> cuts = apt ? fewest(form, spaced, beside, kind) : List.of();
            if (!cuts.isEmpty() && isSure(form, cuts, kind, token, hashtag, beside)) {
                return cuts;
            }
        }
        return token.is(Token.KAZAKH) ? List.of() : besideOrdinaryWord(form);
    }

    /** Where a group is named in the Kazakh plural, Kazakh words stand beside it. */
    private List<Integer> amongKazakh(String form, Token token) {
        if (token.is(Token.KAZAKH) || !WordPieces.mayHoldKazakhPlural(form)) {
            return List.of();
        }
        List<Integer> cuts = fewest(form, token.is(Token.SPACED), false, WordPieces.Kind.KAZAKH);
        return pieces(form, cuts).stream().anyMatch(words::isKazakhGroup) ? cuts : List.of();
    }

    /** Whether the pieces are long enough, and not such as one long Kazakh word has. */
    private boolean isSure(
            String form, List<Integer> cuts, WordPieces.Kind kind, Token token, boolean hashtag, boolean beside) {
        boolean spaced = token.is(Token.SPACED);
        boolean surely = hashtag || spaced || kind == WordPieces.Kind.ORDINARY;
        int letters = spaced
                ? (int) pieces(form, cuts).stream()
                        .filter(word -> word.length() == 1)
                        .count()
                : 0;
        int shortest = WordPieces.SURE - (beside ? 2 : surely ? 1 : 0);
        return form.length() - letters >= shortest * (cuts.size() + 1 - letters) && (surely || !isDoubtful(form, cuts));
    }

    private static List<String> pieces(String form, List<Integer> cuts) {
        List<String> pieces = new ArrayList<>(cuts.size() + 1);
        int from = 0;
        for (int cut : cuts) {
            pieces.add(form.substring(from, cut));
            from = cut;
        }
        pieces.add(form.substring(from));
        return pieces;
    }

    /**
     * A word of Kazakh pieces may well be one long word that the lexicon does not know, unless a group is named in it or it
     * is two long ones.
     */
    private boolean isDoubtful(String form, List<Integer> cuts) {
        List<String> pieces = pieces(form, cuts);
        boolean twoLong = pieces.size() == 2 && pieces.stream().allMatch(piece -> piece.length() > WordPieces.SURE);
        return !twoLong
                && pieces.stream().noneMatch(piece -> piece.length() >= WordPieces.SURE && words.isGroup(piece))
                && !pieces.stream().allMatch(words::isKnown);
    }

    private static boolean isPiece(String form, int start, int end, boolean mayEndWithLetter) {
        boolean letter = end - start == 1;
        boolean word = !letter
                || ((mayEndWithLetter || end < form.length()) && ONE_LETTER_WORDS.indexOf(form.charAt(start)) >= 0);
        return word && end - start < form.length();
    }

    /** The starts of the second and further pieces of the cut with the fewest pieces, or nothing. */
    private List<Integer> fewest(String form, boolean spaced, boolean beside, WordPieces.Kind kind) {
        boolean letters = spaced || beside || (form.length() >= WordPieces.LONG_FORM && kind != WordPieces.Kind.KAZAKH);
        int shortest = letters ? 1 : SHORTEST_PIECE;
        int[] cost = new int[form.length() + 1];
        int[] before = new int[form.length() + 1];
        for (int end = 1; end <= form.length(); end++) {
            for (int start = Math.max(0, end - WordPieces.LONGEST); start <= end - shortest; start++) {
                boolean reached = start == 0 || cost[start] > 0;
                int sum = cost[start] + cost(form.substring(start, end));
                boolean better = reached && sum <= MOST && (cost[end] == 0 || sum <= cost[end]);
                if (better
                        && isPiece(form, start, end, spaced || beside)
                        && words.are(kind, form, form.substring(start, end))) {
                    cost[end] = sum;
                    before[end] = start;
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        boolean sure = false;
        for (int end = form.length(); end > 0 && cost[end] > 0; end = before[end]) {
            sure |= beside || end - before[end] >= WordPieces.SURE;
            if (before[end] > 0) {
                cuts.addFirst(before[end]);
            }
        }
        return sure ? cuts : List.of();
    }

    /**
     * Of two cuts with as many pieces the one with common words is better, then the one with fewer short ones, then the
     * one with longer ones first.
     */
    private static int cost(String piece) {
        if (WordPieces.isCommon(piece)) {
            return PIECE - 1;
        }
        if (WordPieces.areTwo(piece)) {
            return 2 * PIECE + 2;
        }
        return piece.length() >= WordPieces.SURE ? PIECE : PIECE + 2;
    }

    /** A known word of some length at one edge, and an ordinary word for the rest. */
    private List<Integer> besideOrdinaryWord(String form) {
        for (int length = Math.min(WordPieces.LONGEST, form.length() - WordPieces.SURE + 1);
                length > WordPieces.SURE;
                length--) {
            int start = form.length() - length;
            if (start >= WordPieces.SURE - 1
                    && words.isKnown(form.substring(start))
                    && words.isOrdinary(form.substring(0, start))) {
                return List.of(start);
            }
            if (form.length() - length >= WordPieces.SURE - 1
                    && words.isKnown(form.substring(0, length))
                    && words.isOrdinary(form.substring(length))) {
                return List.of(length);
            }
        }
        return List.of();
    }
}

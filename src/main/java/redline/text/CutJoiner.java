package redline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what was torn apart to hide a word: letters one by one with the same separator ({@code в р а г и},
 * {@code в.р.а.г.и}), and pieces with a sign in place of a letter ({@code ж@ды}, {@code х*чи}).
 */
final class CutJoiner {

    private static final String SEPARATORS = " .-_*~|,·";
    private static final String LAST_SIGNS = "$@€";
    private static final String ONE_LETTER_WORDS = "аиявскоуai";
    private static final int FEWEST_LETTERS = 3;
    private static final int SURELY_ONE_WORD = 4;
    private static final int LONGEST_MASKED = 24;
    private static final int MOST_SIGNS = 3;
    private static final int SHORT_PIECE = 4;

    private final Normalised text;
    private final List<Cut> cuts;

    CutJoiner(Normalised text, List<Cut> cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /** The cuts with hidden words as one cut each; the same list where there are none. */
    List<Cut> joined() {
        List<Cut> joined = new ArrayList<>(cuts.size());
        int i = 0;
        while (i < cuts.size()) {
            int end = spacedEnd(i);
            if (end > i) {
                joined.add(new Cut(cuts.get(i).start(), cuts.get(end - 1).end(), Token.SPACED));
                i = end;
                continue;
            }
            Cut cut = withSignBefore(cuts.get(i));
            while (i + 1 < cuts.size() && isMasked(cut, cuts.get(i + 1))) {
                cut = Cut.word(cut.start(), cuts.get(++i).end());
            }
            joined.add(withSignAfter(cut));
            i++;
        }
        return joined;
    }

    /** The end, exclusive, of a run of single letters that starts here, or the start itself. */
    private int spacedEnd(int from) {
        int end = from;
        while (end < cuts.size() && isLetter(cuts.get(end), end > from) && (end <= from + 1 || sameGap(from, end))) {
            if (end == from + 1 && !isSeparator(from)) {
                break;
            }
            end++;
        }
        int letters = end - from;
        return letters >= SURELY_ONE_WORD || (letters >= FEWEST_LETTERS && !areWords(from, end)) ? end : from;
    }

    /** Whether a cut is one letter or, inside a run, a digit that may stand for one. */
    private boolean isLetter(Cut cut, boolean inside) {
        char c = text.charAt(cut.start());
        boolean one = cut.end() - cut.start() == 1 && !cut.address();
        return one && (Character.isLetter(c) || (inside && Character.isDigit(c)));
    }

    private boolean isSeparator(int left) {
        int from = cuts.get(left).end();
        return cuts.get(left + 1).start() - from == 1 && SEPARATORS.indexOf(text.charAt(from)) >= 0;
    }

    /** Whether the gap before a cut is one separator, the same as behind the first cut of the run. */
    private boolean sameGap(int first, int cut) {
        int from = cuts.get(cut - 1).end();
        return cuts.get(cut).start() - from == 1
                && text.charAt(from) == text.charAt(cuts.get(first).end());
    }

    private boolean areWords(int from, int end) {
        for (int i = from; i < end; i++) {
            char letter = Character.toLowerCase(text.charAt(cuts.get(i).start()));
            if (ONE_LETTER_WORDS.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A dollar or star right before a word and right behind no other: {@code $lavs}, {@code *урки}. */
    private Cut withSignBefore(Cut cut) {
        int before = cut.start() - 1;
        boolean sign = before >= 0
                && (text.charAt(before) == '$' || text.charAt(before) == '*')
                && Character.isLetter(text.charAt(cut.start()))
                && (before == 0 || Character.isWhitespace(text.charAt(before - 1)))
                && (cut.end() == text.length() || text.charAt(cut.end()) != '*');
        return sign && !cut.address() ? Cut.word(before, cut.end()) : cut;
    }

    /** A sign that stands for a letter right behind a word and before no other: {@code churka$}, {@code морд@}. */
    private Cut withSignAfter(Cut cut) {
        int after = cut.end();
        boolean sign = after < text.length()
                && LAST_SIGNS.indexOf(text.charAt(after)) >= 0
                && (after + 1 == text.length() || !isLetterOrSign(text.charAt(after + 1)));
        return sign && !cut.address() && hasLetter(cut) ? Cut.word(cut.start(), after + 1) : cut;
    }

    private static boolean isLetterOrSign(char c) {
        return Character.isLetterOrDigit(c) || Leet.isSign(c);
    }

    private boolean hasLetter(Cut cut) {
        for (int i = cut.start(); i < cut.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMasked(Cut left, Cut right) {
        int gap = right.start() - left.end();
        if (left.address() || gap < 1 || gap > MOST_SIGNS || right.end() - left.start() > LONGEST_MASKED) {
            return false;
        }
        boolean hides = false;
        for (int i = left.end(); i < right.start(); i++) {
            char sign = text.charAt(i);
            if (!Leet.isSign(sign) || (sign == '#' && !isShort(left, gap))) {
                return false;
            }
            hides |= LAST_SIGNS.indexOf(sign) < 0;
        }
        return hides
                ? Character.isLetter(text.charAt(left.end() - 1)) && Character.isLetter(text.charAt(right.start()))
                : hasLetter(left) || (left.end() - left.start() == 1 && text.charAt(left.end()) == '@');
    }

    /** A hash sign after a long word begins a hashtag. */
    private static boolean isShort(Cut left, int gap) {
        return gap == 1 && left.end() - left.start() < SHORT_PIECE;
    }
}

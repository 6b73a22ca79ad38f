package redline.explain;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import redline.match.Match;
import redline.match.Match.WeighedWord;

/** Says which words of a sentence tipped the scale, and which spoke against. */
final class WeighedWords {

    private static final int MOST_NAMED = 6;

    private WeighedWords() {}

    /** A sentence that begins with a blank, the words found first; nothing where nothing was weighed. */
    static String sentence(Match match, String text) {
        if (match.weighed().isEmpty()) {
            return "";
        }
        return match.weighed().stream()
                .sorted(Comparator.comparing((WeighedWord word) -> !isFound(word, match))
                        .thenComparingInt(word -> -Math.abs(word.points()))
                        .thenComparingInt(word -> word.span().start()))
                .limit(MOST_NAMED)
                .map(word -> "“" + word.span().in(text) + "” " + points(word.points()))
                .collect(
                        Collectors.joining(", ", " No phrase of the lexicon stands here; weighed by its words: ", "."));
    }

    /** Whether it is one of the parts of the match, and not the group. */
    private static boolean isFound(WeighedWord word, Match match) {
        return match.parts().stream().anyMatch(part -> part.overlaps(word.span()));
    }

    private static String points(int hundredths) {
        return String.format(Locale.ROOT, "%+.2f", hundredths / 100.0);
    }
}

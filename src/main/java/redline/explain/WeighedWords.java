package redline.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import redline.match.Match.WeighedWord;

/** Says which words of a sentence tipped the scale, and which spoke against. */
final class WeighedWords {

    private static final int MOST_NAMED = 6;

    private WeighedWords() {}

    /** A sentence that begins with a blank; nothing where nothing was weighed. */
    static String sentence(List<WeighedWord> words, String text) {
        if (words.isEmpty()) {
            return "";
        }
        return words.stream()
                .sorted(Comparator.comparingInt((WeighedWord word) -> -Math.abs(word.points()))
                        .thenComparingInt(word -> word.span().start()))
                .limit(MOST_NAMED)
                .map(word -> "“" + word.span().in(text) + "” " + points(word.points()))
                .collect(
                        Collectors.joining(", ", " No phrase of the lexicon stands here; weighed by its words: ", "."));
    }

    private static String points(int hundredths) {
        return String.format(Locale.ROOT, "%+.2f", hundredths / 100.0);
    }
}

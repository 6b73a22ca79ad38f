package redline.match;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import redline.text.Span;

/** Words with spaces where none belong, or without those that do. */
final class SpaceDisguises {

    private static final int SHORTEST_SPACED = 4;
    private static final int SHORTEST_SPLIT = 5;
    private static final int SHORTEST_HALF = 2;
    private static final int LONGEST_GLUED = 30;
    private static final List<String> SEPARATORS = List.of(" ", ".", "-", "_", "*");

    private SpaceDisguises() {}

    /** The letters one by one; with a space between only where no word of one letter stands beside, and never in two neighbours. */
    static List<Span> space(Rewritten text, Span word, Random random) {
        boolean beside = isSpaced(text, word.start() - 2) || isSpaced(text, word.end() + 1);
        if (word.end() - word.start() < SHORTEST_SPACED || beside) {
            return List.of();
        }
        boolean lonely = !isOneLetter(text, word.start() - 2, -1) && !isOneLetter(text, word.end() + 1, 1);
        String separator = SEPARATORS.get(random.nextInt(lonely ? 0 : 1, SEPARATORS.size()));
        for (int i = word.start(); i < word.end() - 1; i++) {
            text.write(i, text.at(i).isEmpty() ? "" : text.at(i) + separator);
        }
        return List.of(word);
    }

    private static boolean isSpaced(Rewritten text, int index) {
        return isLetter(text, index) && text.at(index).length() > 1;
    }

    private static boolean isOneLetter(Rewritten text, int index, int step) {
        return isLetter(text, index) && !isLetter(text, index + step);
    }

    private static boolean isLetter(Rewritten text, int index) {
        return index >= 0
                && index < text.plain().length()
                && Character.isLetter(text.plain().charAt(index));
    }

    /** A space or hyphen inside a word, not so that both halves are ordinary words. */
    static List<Span> split(Rewritten text, Span word, Random random) {
        if (word.end() - word.start() < SHORTEST_SPLIT) {
            return List.of();
        }
        int at = word.start() + SHORTEST_HALF + random.nextInt(word.end() - word.start() - 2 * SHORTEST_HALF + 1);
        String left = text.plain().substring(word.start(), at);
        String right = text.plain().substring(at, word.end());
        if (LetterDisguises.isOrdinary(left) && LetterDisguises.isOrdinary(right)) {
            return List.of();
        }
        text.write(at - 1, text.at(at - 1) + (random.nextInt(3) == 0 ? "-" : " "));
        return List.of(word);
    }

    /** All words of a range, each with a capital, as one hashtag. */
    static List<Span> hashtag(Rewritten text, Span range, Random random) {
        List<Span> words = text.words(range);
        if (!mayBeGlued(range, words)) {
            return List.of();
        }
        for (Span word : words) {
            String first = text.at(word.start());
            text.write(word.start(), first.toUpperCase(Locale.ROOT));
        }
        return glued(text, range, "#");
    }

    /** All words of a range, written in one. */
    static List<Span> glue(Rewritten text, Span range, Random random) {
        return mayBeGlued(range, text.words(range)) ? glued(text, range, random.nextBoolean() ? "#" : "") : List.of();
    }

    private static List<Span> glued(Rewritten text, Span range, String sign) {
        for (int i = range.start(); i < range.end(); i++) {
            text.write(i, text.plain().charAt(i) == ' ' ? "" : text.at(i));
        }
        text.putBefore(range.start(), sign);
        return List.of(range);
    }

    /** At least two words and not too many, with nothing but single spaces between. */
    private static boolean mayBeGlued(Span range, List<Span> words) {
        int letters = words.stream().mapToInt(word -> word.end() - word.start()).sum();
        int length = range.end() - range.start();
        return words.size() > 1 && length <= LONGEST_GLUED && letters + words.size() - 1 == length;
    }
}

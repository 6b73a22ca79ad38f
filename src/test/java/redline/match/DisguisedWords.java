package redline.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import redline.text.Span;

/**
 * A text in which words of a range are disguised.
 *
 * @param changed where the plain text is written otherwise
 */
record DisguisedWords(Rewritten written, List<Span> changed) {

    private static final double MORE_WORDS = 0.2;
    private static final double MORE_LETTERS = 0.3;

    DisguisedWords {
        changed = List.copyOf(changed);
    }

    String text() {
        return written.text();
    }

    /** The text with one word of the range disguised in all the given ways, and perhaps more; none if no word is fit. */
    static Optional<DisguisedWords> of(
            String plain, Span range, List<WordDisguise> kinds, Optional<Disguise> letters, Random random) {
        Rewritten text = new Rewritten(plain);
        List<Span> changed = new ArrayList<>();
        for (WordDisguise kind : kinds) {
            if (kind.isWhole()) {
                changed.addAll(kind.writer().write(text, new Span(0, plain.length()), random));
            }
        }
        List<WordDisguise> ofWords =
                kinds.stream().filter(kind -> !kind.isWhole()).toList();
        if (ofWords.isEmpty() && letters.isEmpty()) {
            return changed.isEmpty() ? Optional.empty() : Optional.of(new DisguisedWords(text, changed));
        }
        int fit = 0;
        boolean glues = ofWords.stream().anyMatch(WordDisguise::isOfRange);
        List<Span> ranges = glues ? List.of(range) : shuffled(text.words(range), random);
        for (Span word : ranges) {
            if (fit > 0 && random.nextDouble() > MORE_WORDS) {
                continue;
            }
            Rewritten tried = text.copy();
            if (write(tried, word, ofWords, letters, random)) {
                text = tried;
                changed.add(word);
                fit++;
            }
        }
        return fit == 0 ? Optional.empty() : Optional.of(new DisguisedWords(text, changed));
    }

    private static boolean write(
            Rewritten text, Span range, List<WordDisguise> kinds, Optional<Disguise> letters, Random random) {
        if (letters.isPresent() && !letters(text, range, letters.get(), random)) {
            return false;
        }
        for (WordDisguise kind : kinds) {
            boolean narrow = !kind.isOfRange() && kinds.stream().anyMatch(WordDisguise::isOfRange);
            List<Span> words = narrow ? shuffled(text.words(range), random) : List.of(range);
            if (words.stream()
                    .noneMatch(word -> !kind.writer().write(text, word, random).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static boolean letters(Rewritten text, Span range, Disguise kind, Random random) {
        List<Integer> reached = IntStream.range(range.start(), range.end())
                .filter(i -> text.at(i).length() == 1 && kind.reaches(text.at(i).charAt(0)))
                .filter(i -> kind.mayEndAWord()
                        || (i + 1 < range.end()
                                && Character.isLetter(text.plain().charAt(i + 1))))
                .boxed()
                .toList();
        if (reached.isEmpty()) {
            return false;
        }
        int certain = reached.get(random.nextInt(reached.size()));
        for (int i : reached) {
            if (i == certain || kind == Disguise.KAZAKH_AS_RUSSIAN || random.nextDouble() < MORE_LETTERS) {
                text.write(i, kind.write(text.at(i).charAt(0), random));
            }
        }
        return true;
    }

    private static List<Span> shuffled(List<Span> words, Random random) {
        List<Span> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.Span;

/** Words with letters changed: digits for letters, hidden and repeated letters, slips of the finger. */
final class LetterDisguises {

    private static final Map<Character, String> CYRILLIC =
            Map.of('о', "0", 'а', "@4", 'е', "3", 'з', "3", 'ч', "4", 'б', "6", 'в', "8", 'и', "1", 'с', "$5");
    private static final Map<Character, String> LATIN =
            Map.of('o', "0", 'a', "@4", 'e', "3", 'i', "1", 'l', "1", 's', "$5", 't', "7", 'b', "8", 'g', "9");
    private static final String VOWELS = "аеиоуыэюяәөүұіaeiouy";

    private static final int SHORTEST_LEET = 3;
    private static final int SHORTEST_HIDDEN = 5;
    private static final int SHORTEST_TWICE_HIDDEN = 8;
    private static final int SHORTEST_SLIP = 8;
    private static final int SHORTEST_STRETCHED = 3;
    private static final int FEWEST_REPEATED = 3;
    private static final int MOST_REPEATED = 6;
    private static final double MORE = 0.25;

    private static final OrdinaryWords ORDINARY = new OrdinaryWords();

    private LetterDisguises() {}

    /** One letter of a word and perhaps more become digits or signs, but never all; a sign is no first letter. */
    static List<Span> leet(Rewritten text, Span word, Random random) {
        List<Integer> reached = letters(text, word, i -> !digits(text, word, i).isEmpty());
        if (length(word) < SHORTEST_LEET || reached.isEmpty() || reached.size() == length(word)) {
            return List.of();
        }
        int certain = reached.get(random.nextInt(reached.size()));
        for (int i : reached) {
            if (i == certain || random.nextDouble() < MORE) {
                String digits = digits(text, word, i);
                text.write(i, Character.toString(digits.charAt(random.nextInt(digits.length()))));
            }
        }
        return List.of(word);
    }

    private static String digits(Rewritten text, Span word, int index) {
        char letter = Character.toLowerCase(text.at(index).charAt(0));
        String digits = CYRILLIC.getOrDefault(letter, LATIN.getOrDefault(letter, ""));
        return index == word.start() ? digits.replaceAll("[@$]", "") : digits;
    }

    /** A star for one letter inside a long word, for two in a longer one. */
    static List<Span> hide(Rewritten text, Span word, Random random) {
        if (length(word) < SHORTEST_HIDDEN) {
            return List.of();
        }
        int inside = length(word) - 2;
        int first = word.start() + 1 + random.nextInt(inside);
        text.write(first, "*");
        if (length(word) >= SHORTEST_TWICE_HIDDEN && random.nextInt(3) == 0) {
            text.write(word.start() + 1 + random.nextInt(inside), "*");
        }
        return List.of(word);
    }

    /** A vowel or the last letter held down. */
    static List<Span> stretch(Rewritten text, Span word, Random random) {
        List<Integer> reached = letters(text, word, i -> i == word.end() - 1 || isVowel(text.at(i)));
        if (length(word) < SHORTEST_STRETCHED || reached.isEmpty()) {
            return List.of();
        }
        int index = reached.get(random.nextInt(reached.size()));
        String cell = text.at(index);
        int last = lastLetter(cell);
        int times = random.nextInt(FEWEST_REPEATED, MOST_REPEATED + 1);
        text.write(
                index,
                cell.substring(0, last) + cell.substring(last, last + 1).repeat(times) + cell.substring(last + 1));
        return List.of(word);
    }

    /** A letter doubled. */
    static List<Span> doubleLetter(Rewritten text, Span word, Random random) {
        if (length(word) < SHORTEST_SLIP) {
            return List.of();
        }
        int index = word.start() + 1 + random.nextInt(length(word) - 2);
        String letter = text.at(index);
        boolean twice = letter.equals(text.at(index - 1)) || letter.equals(text.at(index + 1));
        text.write(index, twice ? letter : letter + letter);
        return twice ? List.of() : List.of(word);
    }

    /** A letter doubled, swapped with the next or left out, so that no other ordinary word comes of it. */
    static List<Span> slip(Rewritten text, Span word, Random random) {
        if (length(word) < SHORTEST_SLIP) {
            return List.of();
        }
        int index = word.start() + 1 + random.nextInt(length(word) - 2);
        String here = text.at(index);
        String next = text.at(index + 1);
        switch (random.nextInt(3)) {
            case 0 -> text.write(index, here + here);
            case 1 -> {
                text.write(index, next);
                text.write(index + 1, here);
            }
            default -> text.write(index, "");
        }
        if (here.equals(next)
                || here.equals(text.at(index - 1))
                || isOrdinary(text.of(word).in(text.text()))) {
            text.write(index, here);
            text.write(index + 1, next);
            return List.of();
        }
        return List.of(word);
    }

    static boolean isOrdinary(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        return ORDINARY.isRussian(form) || ORDINARY.isEnglish(form);
    }

    private static List<Integer> letters(Rewritten text, Span word, IntPredicate choice) {
        List<Integer> letters = new ArrayList<>();
        IntStream.range(word.start(), word.end())
                .filter(i -> !text.at(i).isEmpty() && choice.test(i))
                .forEach(letters::add);
        return letters;
    }

    private static boolean isVowel(String cell) {
        return VOWELS.indexOf(Character.toLowerCase(cell.charAt(lastLetter(cell)))) >= 0;
    }

    private static int lastLetter(String cell) {
        int last = cell.length() - 1;
        while (last > 0 && !Character.isLetter(cell.charAt(last))) {
            last--;
        }
        return last;
    }

    private static int length(Span word) {
        return word.end() - word.start();
    }
}

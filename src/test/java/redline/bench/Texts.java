package redline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes texts out of sentences or letters, the same ones in every run. */
final class Texts {

    private static final long SEED = 20261122L;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщыьэюя";
    private static final String KAZAKH = RUSSIAN + "әғқңөұүһі";

    private final Random random = new Random(SEED);

    /** Where everything that is random in these texts comes from. */
    Random random() {
        return random;
    }

    /** So many texts of at least that length, each of sentences drawn at random. */
    List<String> joined(List<String> sentences, int length, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> joined(sentences, length))
                .toList();
    }

    /** The texts with a sentence of the others put before each. */
    List<String> opened(List<String> sentences, List<String> texts) {
        return texts.stream().map(text -> any(sentences) + " " + text).toList();
    }

    /** Texts of words that nobody has seen, with the letters of a language. */
    List<String> newWords(String language, int words, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Stream.generate(() -> word(letters(language)))
                        .limit(words)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private String joined(List<String> sentences, int length) {
        List<String> chosen = new ArrayList<>();
        int reached = -1;
        while (reached < length) {
            String sentence = any(sentences);
            chosen.add(sentence);
            reached += 1 + sentence.length();
        }
        return String.join(" ", chosen);
    }

    private String word(String letters) {
        return random.ints(3 + random.nextInt(7), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private String letters(String language) {
        return switch (language) {
            case "en" -> LATIN;
            case "ru" -> RUSSIAN;
            case "kk" -> KAZAKH;
            default -> random.nextBoolean() ? LATIN : KAZAKH;
        };
    }

    private String any(List<String> sentences) {
        return sentences.get(random.nextInt(sentences.size()));
    }
}

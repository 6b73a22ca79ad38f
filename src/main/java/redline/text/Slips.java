package redline.text;

import java.util.function.Consumer;

/** Slips of the finger: the words that a word may be if one letter was doubled, swapped with the next, or left out. */
public final class Slips {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    /** Hands over each word that differs by a letter too much: one of a doubled pair is taken out. */
    public static void undoubled(String word, Consumer<String> sink) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1)) {
                sink.accept(word.substring(0, i) + word.substring(i + 1));
            }
        }
    }

    /** Hands over each word with two neighbours swapped; the first letter stays. */
    public static void unswapped(String word, Consumer<String> sink) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i + 1)) {
                sink.accept(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
        }
    }

    /** Hands over each word with a letter put in; the first letter stays. */
    public static void restored(String word, boolean cyrillic, Consumer<String> sink) {
        String alphabet = cyrillic ? CYRILLIC : LATIN;
        for (int i = 1; i <= word.length(); i++) {
            for (int k = 0; k < alphabet.length(); k++) {
                sink.accept(word.substring(0, i) + alphabet.charAt(k) + word.substring(i));
            }
        }
    }
}

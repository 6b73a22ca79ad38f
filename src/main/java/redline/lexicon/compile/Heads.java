package redline.lexicon.compile;

import java.util.List;
import java.util.Set;
import redline.lexicon.pattern.Node;

/** The head of a name of several words: the word whose case and number the whole has. */
final class Heads {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "of", "with", "from", "without", "for", "to", "who", "that", "whose", "в", "во", "с", "со", "из",
            "без", "на", "по", "от");

    private Heads() {}

    /** The last word that is inflected, before any preposition; the last word where there is none. */
    static int of(String language, List<Node> words) {
        int end = words.size();
        for (int i = 1; i < words.size(); i++) {
            if (!language.equals("kk")
                    && words.get(i) instanceof Node.Word word
                    && PREPOSITIONS.contains(word.text())) {
                end = i;
                break;
            }
        }
        for (int i = end - 1; i >= 0; i--) {
            if (!(words.get(i) instanceof Node.Word word) || !word.exact()) {
                return i;
            }
        }
        return end - 1;
    }
}

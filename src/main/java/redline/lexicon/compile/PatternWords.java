package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/**
 * A pattern without its grammar, in the order written, alternatives one after the other.
 *
 * @param parts words, and word classes in braces; slots of groups are left out: every entry has one
 */
record PatternWords(List<String> parts) {

    PatternWords {
        parts = List.copyOf(parts);
    }

    /** The words and classes of a pattern that was checked. */
    static PatternWords of(String text) {
        try {
            List<String> parts = new ArrayList<>();
            Pattern pattern = PatternParser.parse(text);
            pattern.parts().forEach(part -> add(part.node(), parts));
            return new PatternWords(parts);
        } catch (PatternException e) {
            throw new IllegalArgumentException("lexicon: a pattern that was not checked: " + e.getMessage(), e);
        }
    }

    private static void add(Node node, List<String> parts) {
        switch (node) {
            case Node.Word word -> parts.add(word.text());
            case Node.Alternatives alternatives ->
                alternatives.choices().forEach(choice -> choice.forEach(each -> add(each, parts)));
            case Node.Slot slot -> {
                if (!slot.isGroup()) {
                    parts.add("{" + slot.className() + "}");
                }
            }
        }
    }

    /** The words that the editor wrote out. */
    List<String> words() {
        return parts.stream().filter(part -> !part.startsWith("{")).toList();
    }

    /** The word classes that the pattern names. */
    List<String> classes() {
        return parts.stream()
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .toList();
    }
}

package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.lexicon.Member;
import redline.lexicon.MemberCheck;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/**
 * A member of a word class, its cells taken apart once for all patterns that name the class.
 *
 * @param included the class that it stands for as a whole
 * @param sequences the words and classes of each cell; none when it stands for a class
 */
record ClassMember(String language, Optional<Node.Slot> included, List<List<Node>> sequences) {

    static ClassMember of(Member member) {
        Optional<Node.Slot> included = MemberCheck.includedClass(member.text());
        List<List<Node>> sequences = new ArrayList<>();
        if (included.isEmpty()) {
            addNodes(member.text(), sequences);
            addNodes(member.adjective(), sequences);
            addNodes(member.feminine(), sequences);
            addNodes(member.plural(), sequences);
            member.forms().forEach(form -> addNodes(form, sequences));
        }
        return new ClassMember(member.language(), included, sequences);
    }

    private static void addNodes(String text, List<List<Node>> sequences) {
        if (!text.isEmpty()) {
            sequences.add(nodes(text));
        }
    }

    /** The words of the name of a group; a text that the checker refuses counts as nothing here. */
    static List<Node.Word> words(String text) {
        return nodes(text).stream()
                .filter(Node.Word.class::isInstance)
                .map(Node.Word.class::cast)
                .toList();
    }

    /** The words and classes of a cell; an {@code =} before several words makes every one of them exact. */
    private static List<Node> nodes(String text) {
        try {
            return PatternParser.parse(text).parts().stream()
                    .map(part -> text.startsWith("=") ? exact(part.node()) : part.node())
                    .toList();
        } catch (PatternException e) {
            return List.of();
        }
    }

    private static Node exact(Node node) {
        return node instanceof Node.Word word ? new Node.Word(word.text(), true, word.features()) : node;
    }
}

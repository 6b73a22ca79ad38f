package redline.lexicon.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redline.lexicon.Member;
import redline.lexicon.MemberCheck;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/**
 * A member of a word class, its cells taken apart once for all patterns that name the class.
 *
 * @param included the class that it stands for as a whole
 * @param sequences the words of each cell; none when it stands for a class
 */
record ClassMember(String language, Optional<Node.Slot> included, List<List<Node.Word>> sequences) {

    static ClassMember of(Member member) {
        Optional<Node.Slot> included = MemberCheck.includedClass(member.text());
        List<List<Node.Word>> sequences = included.isPresent()
                ? List.of()
                : Stream.concat(
                                Stream.of(member.text(), member.adjective(), member.feminine(), member.plural()),
                                member.forms().stream())
                        .filter(text -> !text.isEmpty())
                        .map(ClassMember::words)
                        .toList();
        return new ClassMember(member.language(), included, sequences);
    }

    /**
     * The words of a cell; a text that the checker refuses counts as nothing here. An {@code =} before a name of several
     * words makes every one of them exact.
     */
    static List<Node.Word> words(String text) {
        try {
            Pattern pattern = PatternParser.parse(text);
            return pattern.parts().stream()
                    .map(Pattern.Part::node)
                    .filter(Node.Word.class::isInstance)
                    .map(Node.Word.class::cast)
                    .map(word -> text.startsWith("=") ? new Node.Word(word.text(), true, word.features()) : word)
                    .toList();
        } catch (PatternException e) {
            return List.of();
        }
    }
}

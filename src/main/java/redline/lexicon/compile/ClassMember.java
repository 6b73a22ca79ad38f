package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<List<Node.Word>> sequences = new ArrayList<>();
        if (included.isEmpty()) {
            addWords(member.text(), sequences);
            addWords(member.adjective(), sequences);
            addWords(member.feminine(), sequences);
            addWords(member.plural(), sequences);
            member.forms().forEach(form -> addWords(form, sequences));
        }
        return new ClassMember(member.language(), included, sequences);
    }

    private static void addWords(String text, List<List<Node.Word>> sequences) {
        if (!text.isEmpty()) {
            sequences.add(words(text));
        }
    }

    /**
     * The words of a cell; a text that the checker refuses counts as nothing here. An {@code =} before a name of several
     * words makes every one of them exact.
     */
    static List<Node.Word> words(String text) {
        try {
            List<Node.Word> words = new ArrayList<>();
            for (Pattern.Part part : PatternParser.parse(text).parts()) {
                if (part.node() instanceof Node.Word word) {
                    words.add(text.startsWith("=") ? new Node.Word(word.text(), true, word.features()) : word);
                }
            }
            return words;
        } catch (PatternException e) {
            return List.of();
        }
    }
}

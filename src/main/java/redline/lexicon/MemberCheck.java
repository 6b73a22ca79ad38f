package redline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/**
 * Checks the cells of a member: words without gaps or alternatives; in a word class, classes beside or instead of words.
 */
public final class MemberCheck {

    private MemberCheck() {}

    static List<Problem> problems(Member member) {
        List<Problem> problems = new ArrayList<>();
        if (includedClass(member.text()).isEmpty()) {
            check(member, Columns.MEMBER_TEXT, member.text(), problems);
        }
        member.forms().forEach(form -> check(member, Columns.MEMBER_FORMS, form, problems));
        check(member, Columns.MEMBER_ADJECTIVE, member.adjective(), problems);
        check(member, Columns.MEMBER_FEMININE, member.feminine(), problems);
        check(member, Columns.MEMBER_PLURAL, member.plural(), problems);
        return problems;
    }

    /** The class of words that a member stands for as a whole: {@code {name}} or {@code {name:features}}. */
    public static Optional<Node.Slot> includedClass(String text) {
        List<Node> nodes = nodes(text);
        return nodes.size() == 1 && nodes.get(0) instanceof Node.Slot slot && !slot.isGroup()
                ? Optional.of(slot)
                : Optional.empty();
    }

    /** The classes that stand in a cell, by name. */
    static List<String> classes(String text) {
        return nodes(text).stream()
                .filter(Node.Slot.class::isInstance)
                .map(node -> ((Node.Slot) node).className())
                .toList();
    }

    /** The parts of a cell; none of one that has a fault, or that holds no class. */
    private static List<Node> nodes(String text) {
        if (text.indexOf('{') < 0) {
            return List.of();
        }
        try {
            return PatternParser.parse(text).parts().stream()
                    .map(Pattern.Part::node)
                    .toList();
        } catch (PatternException e) {
            return List.of();
        }
    }

    private static void check(Member member, int column, String text, List<Problem> problems) {
        if (!text.isEmpty()) {
            fault(text, GroupClass.of(member.className()).isPresent())
                    .ifPresent(f -> problems.add(new Problem(member.row(), column + 1, f.what(), f.cure())));
        }
    }

    private record Fault(String what, String cure) {}

    private static Optional<Fault> fault(String text, boolean ofGroup) {
        try {
            Pattern pattern = PatternParser.parse(text);
            boolean words = pattern.parts().stream().allMatch(part -> part.node() instanceof Node.Word);
            if (ofGroup && !(words && pattern.isLiteral())) {
                return Optional.of(new Fault("a name of a group that is more than words", "write plain words"));
            }
            boolean alternatives = pattern.parts().stream().anyMatch(part -> part.node() instanceof Node.Alternatives);
            if (alternatives || !pattern.isLiteral()) {
                return Optional.of(new Fault(
                        "a member with a group, alternatives, gaps or anything optional",
                        "write words and classes of words"));
            }
            return pattern.parts().stream().anyMatch(part -> isNothing(part.node()))
                    ? Optional.of(new Fault("\"" + text + "\" holds no word", "write letters or remove it"))
                    : Optional.empty();
        } catch (PatternException e) {
            return Optional.of(new Fault("\"" + text + "\": " + e.getMessage(), e.cure()));
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Word word && FoldedText.isNothing(word.text());
    }
}

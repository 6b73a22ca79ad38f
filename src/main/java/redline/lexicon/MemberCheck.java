package redline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/** Checks the cells of a member: plain words without gaps or alternatives, or as text one class that it includes. */
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
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        try {
            List<Pattern.Part> parts = PatternParser.parse(text).parts();
            return parts.size() == 1 && parts.get(0).node() instanceof Node.Slot slot && !slot.isGroup()
                    ? Optional.of(slot)
                    : Optional.empty();
        } catch (PatternException e) {
            return Optional.empty();
        }
    }

    private static void check(Member member, int column, String text, List<Problem> problems) {
        if (!text.isEmpty()) {
            fault(text).ifPresent(f -> problems.add(new Problem(member.row(), column + 1, f.what(), f.cure())));
        }
    }

    private record Fault(String what, String cure) {}

    private static Optional<Fault> fault(String text) {
        try {
            Pattern pattern = PatternParser.parse(text);
            boolean plain =
                    pattern.isLiteral() && pattern.parts().stream().allMatch(part -> part.node() instanceof Node.Word);
            if (!plain) {
                return Optional.of(new Fault("a member that is more than words", "write plain words"));
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

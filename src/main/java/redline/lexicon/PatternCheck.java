package redline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.Pattern.Part;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/** Checks every pattern: that it can be read, names classes that exist, has the target its category needs, an anchor. */
final class PatternCheck {

    /** The class of the houses of worship, without books, towers and tombs. */
    private static final String HOUSES = "house-of-worship";

    private final Lexicon lexicon;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> classes = new HashSet<>();
    private final Map<String, Set<String>> functionWords = new HashMap<>();

    private PatternCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Member member : lexicon.members()) {
            classes.add(member.className());
            WordRole.of(member.className())
                    .filter(role -> WordRole.isFunctionWord(role.bit()))
                    .ifPresent(role -> addFunctionWords(member));
        }
    }

    private void addFunctionWords(Member member) {
        Set<String> words = functionWords.computeIfAbsent(member.language(), l -> new HashSet<>());
        words.add(member.text().replaceAll("^=|:.*$", ""));
        member.forms().forEach(form -> words.add(form.replaceAll("^=|:.*$", "")));
    }

    static List<Problem> problems(Lexicon lexicon) {
        PatternCheck check = new PatternCheck(lexicon);
        lexicon.entries().forEach(check::check);
        lexicon.excepts().forEach(check::check);
        check.problems.addAll(lexicon.members().parallelStream()
                .flatMap(member -> check.problems(member).stream())
                .toList());
        return check.problems;
    }

    private void check(Entry entry) {
        SourceRow row = lexicon.row(entry);
        try {
            Pattern pattern = PatternParser.parse(entry.text());
            checkClasses(pattern, row);
            checkTarget(entry, pattern, row);
            if (!(entry.weighed() && pattern.isGroupAlone())) {
                checkAnchor(entry.language(), pattern, entry.options().contains("anchor=pair"), row);
            }
        } catch (PatternException e) {
            unreadable(e, row);
        }
    }

    private void check(Except except) {
        try {
            Pattern pattern = PatternParser.parse(except.text());
            checkClasses(pattern, except.row());
            checkAnchor(except.language(), pattern, false, except.row());
        } catch (PatternException e) {
            unreadable(e, except.row());
        }
    }

    private List<Problem> problems(Member member) {
        List<Problem> found = MemberCheck.problems(member);
        checkClasses(member, Columns.MEMBER_TEXT, member.text(), found);
        member.forms().forEach(form -> checkClasses(member, Columns.MEMBER_FORMS, form, found));
        return found;
    }

    private void checkClasses(Member member, int column, String text, List<Problem> found) {
        MemberCheck.classes(text).stream()
                .filter(name -> !classes.contains(name))
                .forEach(name -> found.add(new Problem(
                        member.row(),
                        column + 1,
                        "unknown class {" + name + "}",
                        "name a class of the classes/ files")));
    }

    private void unreadable(PatternException e, SourceRow row) {
        problem(
                row,
                Columns.TEXT,
                e.getMessage() + " (at character " + (e.offset() + 1) + " of the pattern)",
                e.cure());
    }

    private void checkClasses(Pattern pattern, SourceRow row) {
        pattern.parts().forEach(part -> checkClasses(part.node(), row));
    }

    private void checkClasses(Node node, SourceRow row) {
        switch (node) {
            case Node.Word word -> {
                if (FoldedText.isNothing(word.text())) {
                    problem(row, Columns.TEXT, "\"" + word.text() + "\" is no word", "write letters or remove it");
                }
            }
            case Node.Alternatives alternatives ->
                alternatives.choices().forEach(choice -> choice.forEach(inner -> checkClasses(inner, row)));
            case Node.Slot slot -> {
                if (!slot.isGroup() && !classes.contains(slot.className())) {
                    String cure = "use target, a group class, or a class of the classes/ files";
                    problem(row, Columns.TEXT, "unknown class {" + slot.className() + "}", cure);
                }
            }
        }
    }

    private void checkTarget(Entry entry, Pattern pattern, SourceRow row) {
        long targets =
                pattern.groupSlots().filter(slot -> slot.role() == Role.TARGET).count();
        if (targets > 1) {
            problem(row, Columns.TEXT, "more than one target", "mark the others @place or @agent");
        }
        if (targets == 0 && entry.category().needsTarget() && !namesTheirHouses(entry, pattern)) {
            problem(row, Columns.TEXT, entry.category().slug() + " needs a target slot", "add {target}");
        }
        if (targets == 0 && entry.topic().isEmpty()) {
            problem(row, Columns.TOPIC, "an entry without a target has no topic", "fill the topic column");
        }
        if (targets == 1 && entry.topic().isPresent()) {
            problem(row, Columns.TOPIC, "the topic follows from the target", "leave the cell empty");
        }
        pattern.groupSlots()
                .filter(slot -> slot.role() == Role.TARGET)
                .filter(slot ->
                        slot.className().equals("state") && !entry.category().allowsState())
                .forEach(slot -> problem(
                        row,
                        Columns.TEXT,
                        "a state as target of " + entry.category().slug(),
                        "a state counts as power there"));
        boolean optional = pattern.parts().stream().anyMatch(part -> part.isGroup() && part.optional());
        if (optional) {
            problem(row, Columns.TEXT, "an optional group slot", "write two entries");
        }
    }

    /** Who wants every mosque or every church closed means those who pray there: the house stands for its believers. */
    private static boolean namesTheirHouses(Entry entry, Pattern pattern) {
        return entry.category() == Category.HOSTILITY_TO_BELIEVERS
                && pattern.parts().stream()
                        .anyMatch(part -> !part.optional()
                                && part.node() instanceof Node.Slot slot
                                && slot.className().equals(HOUSES));
    }

    private void checkAnchor(String language, Pattern pattern, boolean pair, SourceRow row) {
        boolean anchored = pattern.parts().stream().anyMatch(part -> canAnchor(language, part));
        if (pair && !hasPair(pattern)) {
            problem(
                    row,
                    Columns.OPTIONS,
                    "anchor=pair without two words side by side",
                    "put two obligatory words together");
        } else if (!anchored && !pair && !pattern.isLiteral()) {
            String cure = "add a word that is no function word, or the option anchor=pair";
            problem(row, Columns.TEXT, "nothing to find the pattern by", cure);
        }
    }

    private boolean canAnchor(String language, Part part) {
        if (part.optional() || part.isGroup()) {
            return false;
        }
        return switch (part.node()) {
            case Node.Word word ->
                !functionWords.getOrDefault(language, Set.of()).contains(word.text());
            case Node.Slot slot ->
                WordRole.of(slot.className())
                        .filter(role -> WordRole.isFunctionWord(role.bit()))
                        .isEmpty();
            case Node.Alternatives alternatives -> true;
        };
    }

    private static boolean hasPair(Pattern pattern) {
        List<Part> parts = pattern.parts();
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean plain = !parts.get(i).isGroup() && !parts.get(i).optional();
            boolean next = !parts.get(i + 1).isGroup() && !parts.get(i + 1).optional();
            if (plain && next && parts.get(i + 1).gap().isNone() && !pattern.free()) {
                return true;
            }
        }
        return false;
    }

    private void problem(SourceRow row, int column, String what, String cure) {
        problems.add(new Problem(row, column + 1, what, cure));
    }
}

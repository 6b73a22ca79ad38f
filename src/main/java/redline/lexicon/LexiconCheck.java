package redline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a lexicon as a whole, once its rows could be read one by one. */
final class LexiconCheck {

    private final Lexicon lexicon;
    private final List<Problem> problems = new ArrayList<>();

    private LexiconCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Every problem. */
    static List<Problem> problems(Lexicon lexicon) {
        LexiconCheck check = new LexiconCheck(lexicon);
        check.checkExcepts();
        check.checkDuplicates();
        check.checkConcepts();
        check.problems.addAll(ExampleCheck.problems(lexicon));
        check.problems.addAll(PatternCheck.problems(lexicon));
        return check.problems;
    }

    private void checkExcepts() {
        Set<String> classes = new HashSet<>();
        lexicon.members().forEach(member -> classes.add("class:" + member.className()));
        for (Except except : lexicon.excepts()) {
            String scope = except.scope();
            boolean known = lexicon.hasRow(scope)
                    || classes.contains(scope)
                    || (scope.startsWith("category:")
                            && Category.of(scope.substring("category:".length()))
                                    .isPresent());
            if (!known) {
                String cure = "use an id, class:NAME or category:SLUG";
                add(except.row(), Columns.ID, "exception to an unknown \"" + scope + "\"", cure);
            }
        }
    }

    private void checkDuplicates() {
        Map<String, String> seen = new HashMap<>();
        for (Entry entry : lexicon.entries()) {
            String text = FoldedText.of(entry.language(), entry.text());
            String same = seen.putIfAbsent(entry.language() + "\t" + text, entry.id());
            if (same != null) {
                add(lexicon.row(entry), Columns.TEXT, "the same text as " + same, "merge the two entries");
            }
        }
    }

    private void checkConcepts() {
        Map<String, String> classOf = new HashMap<>();
        for (Member member : lexicon.members()) {
            if (GroupClass.of(member.className()).isEmpty()) {
                continue;
            }
            String known = classOf.putIfAbsent(member.concept(), member.className());
            if (known != null && !known.equals(member.className())) {
                String what = "concept " + member.concept() + " stands in class " + known + " too";
                add(member.row(), Columns.MEMBER_CLASS, what, "choose one");
            }
        }
        for (Member member : lexicon.members()) {
            if (member.className().startsWith(MemberRow.SLURS)
                    && !member.concept().equals("-")
                    && !classOf.containsKey(member.concept())) {
                String what = "no group has the concept " + member.concept();
                add(
                        member.row(),
                        Columns.MEMBER_CONCEPT,
                        what,
                        "name a concept of classes/people.tsv or the like, or -");
            }
        }
    }

    private void add(SourceRow row, int column, String what, String cure) {
        problems.add(new Problem(row, column + 1, what, cure));
    }
}

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
    private final Map<String, SourceRow> rows;
    private final List<Problem> problems = new ArrayList<>();

    private LexiconCheck(Lexicon lexicon, Map<String, SourceRow> rows) {
        this.lexicon = lexicon;
        this.rows = rows;
    }

    /**
     * Every problem.
     *
     * @param rows where each entry stands
     */
    static List<Problem> problems(Lexicon lexicon, Map<String, SourceRow> rows) {
        LexiconCheck check = new LexiconCheck(lexicon, rows);
        check.checkExamples();
        check.checkExcepts();
        check.checkDuplicates();
        check.checkMembers();
        check.problems.addAll(PatternCheck.problems(lexicon, rows));
        return check.problems;
    }

    private SourceRow row(Entry entry) {
        return rows.getOrDefault(entry.id(), new SourceRow("lexicon", 0));
    }

    private void checkExamples() {
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Integer> misses = new HashMap<>();
        for (Example example : lexicon.examples()) {
            if (lexicon.entry(example.entryId()).isEmpty()) {
                add(example.row(), Columns.ID, "example of an unknown id " + example.entryId(), "correct the id");
            }
            (example.kind().shouldFlag() ? hits : misses).merge(example.entryId(), 1, Integer::sum);
        }
        for (Entry entry : lexicon.entries()) {
            if (entry.status() != Status.LIVE) {
                continue;
            }
            if (!hits.containsKey(entry.id())) {
                add(row(entry), Columns.ID, "live entry without a hit", "add a sentence that must be flagged");
            }
            if (!misses.containsKey(entry.id())) {
                add(row(entry), Columns.ID, "live entry without a miss", "add its innocent twin");
            }
            if (entry.text().contains("~any:") && misses.getOrDefault(entry.id(), 0) < 3) {
                add(row(entry), Columns.TEXT, "an open gap with fewer than three misses", "add innocent sentences");
            }
        }
    }

    private void checkExcepts() {
        Set<String> classes = new HashSet<>();
        lexicon.members().forEach(member -> classes.add("class:" + member.className()));
        for (Except except : lexicon.excepts()) {
            String scope = except.scope();
            boolean known = lexicon.entry(scope).isPresent()
                    || classes.contains(scope)
                    || (scope.startsWith("category:")
                            && Category.of(scope.substring("category:".length()))
                                    .isPresent());
            if (!known) {
                add(
                        except.row(),
                        Columns.ID,
                        "exception to an unknown \"" + scope + "\"",
                        "use an id, class:NAME or category:SLUG");
            }
        }
    }

    private void checkDuplicates() {
        Map<String, String> seen = new HashMap<>();
        for (Entry entry : lexicon.entries()) {
            String same =
                    seen.putIfAbsent(entry.language() + "\t" + entry.text().strip(), entry.id());
            if (same != null) {
                add(row(entry), Columns.TEXT, "the same text as " + same, "merge the two entries");
            }
        }
    }

    private void checkMembers() {
        Map<String, String> classOf = new HashMap<>();
        for (Member member : lexicon.members()) {
            if (member.concept().equals("-")) {
                continue;
            }
            String known = classOf.putIfAbsent(member.concept(), member.className());
            if (known != null && !known.equals(member.className())) {
                add(
                        member.row(),
                        1,
                        "concept " + member.concept() + " stands in class " + known + " too",
                        "choose one");
            }
        }
    }

    private void add(SourceRow row, int column, String what, String cure) {
        problems.add(new Problem(row, column + 1, what, cure));
    }
}

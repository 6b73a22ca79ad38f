package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.Problem;
import redline.lexicon.Status;
import redline.lexicon.Warning;

/** Which entries find nothing that another entry does not find, at the same span: equal ones, and shadowed ones. */
public final class Coverage {

    private static final int TEXT_COLUMN = 3;

    private final Lexicon rows;
    private final Extensions extensions;
    private final ElementCover cover;
    private final List<Rule> rules;
    private final Map<Integer, List<Rule>> byNumber = new HashMap<>();

    private Coverage(Lexicon rows, MatchTables tables) {
        this.rows = rows;
        this.extensions = new Extensions(tables);
        this.cover = new ElementCover(extensions);
        this.rules = Rule.all(rows.entries(), tables).stream()
                .filter(rule -> rows.entries().get(rule.number()).status() == Status.LIVE)
                .toList();
        rules.forEach(this::index);
    }

    /**
     * A warning for every entry that another one makes superfluous.
     *
     * @param rows the lexicon as read from its files, from which the tables were made
     */
    public static List<Warning> warnings(Lexicon rows, MatchTables tables) {
        Coverage coverage = new Coverage(rows, tables);
        List<Warning> warnings = new ArrayList<>();
        for (Rule rule : coverage.rules) {
            coverage.problem(rule).ifPresent(problem -> warnings.add(new Warning(Warning.Kind.COVERED, problem)));
        }
        return warnings;
    }

    /** Enters a rule under all words of its rarest element: whatever it covers has a part of them. */
    private void index(Rule rule) {
        Optional<Element> rarest = rule.elements().stream()
                .filter(element -> !element.isGroup() && !element.optional())
                .min((a, b) -> extensions.of(a.symbol()).length - extensions.of(b.symbol()).length);
        for (int number : rarest.map(element -> extensions.of(element.symbol())).orElse(new int[0])) {
            byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(rule);
        }
    }

    private Optional<Problem> problem(Rule narrow) {
        for (Element element : narrow.elements()) {
            int[] numbers = element.isGroup() ? new int[0] : extensions.of(element.symbol());
            for (Rule wide : numbers.length == 0 ? List.<Rule>of() : byNumber.getOrDefault(numbers[0], List.of())) {
                Optional<Problem> problem = problem(narrow, wide);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> problem(Rule narrow, Rule wide) {
        Entry entry = entry(narrow);
        Entry other = entry(wide);
        if (wide.number() == narrow.number()
                || !entry.language().equals(other.language())
                || !cover.covers(wide, narrow)) {
            return Optional.empty();
        }
        if (cover.covers(narrow, wide)) {
            boolean second = wide.number() < narrow.number();
            String what = "it finds just what " + other.id() + " finds";
            return second ? Optional.of(about(entry, what, "merge the two entries")) : Optional.empty();
        }
        boolean weaker = entry.severity() <= other.severity();
        String what = other.id() + " finds all that it finds, and more";
        return weaker && !hasExceptions(other)
                ? Optional.of(about(entry, what, "move its examples there, or narrow one of the two"))
                : Optional.empty();
    }

    /** What has exceptions of its own may leave out what the other entry is there for. */
    private boolean hasExceptions(Entry entry) {
        return rows.excepts().stream().anyMatch(except -> except.scope().equals(entry.id()));
    }

    private Entry entry(Rule rule) {
        return rows.entries().get(rule.number());
    }

    private Problem about(Entry entry, String what, String cure) {
        return new Problem(rows.row(entry), TEXT_COLUMN, what, cure);
    }
}

package redline.context;

import java.util.ArrayList;
import java.util.List;
import redline.match.Lattice;
import redline.match.Match;

/**
 * Reads the words around every match: findings that cancel a flag or step its severity. Runs only where something
 * matched. Scope ends at the clause or the quotation and never crosses a paragraph. Safe for use by several threads.
 */
public final class ContextReader {

    private static final List<ContextRule> RULES = List.of(
            new NegationRule(),
            new CounterSpeechRule(),
            new QuotationRule(),
            new ReportRule(),
            new FrameRule(),
            new VictimAccountRule(),
            new IdiomRule(),
            new ObjectRule(),
            new PowerRule(),
            new InGroupRule(),
            new QuestionRule(),
            new TimeRule());

    /** The findings of every match, in the order of the matches. */
    public List<List<Finding>> read(Lattice lattice, List<Match> matches) {
        List<List<Finding>> findings = new ArrayList<>(matches.size());
        for (Match match : matches) {
            List<Finding> found = new ArrayList<>();
            for (ContextRule rule : RULES) {
                rule.read(lattice, match).ifPresent(found::add);
            }
            findings.add(found);
        }
        return SecondCategory.add(lattice, matches, findings);
    }
}

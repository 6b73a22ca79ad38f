package redline.lexicon.compile;

import java.util.List;
import java.util.Optional;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.text.Features;

/** Which Russian words take Kazakh endings in mixed speech: nouns of some length, by the look of their citation form. */
final class LoanNouns {

    private static final int SHORTEST = 5;
    private static final List<String> OTHER_ENDINGS =
            List.of("ть", "ти", "чь", "ся", "ый", "ий", "ой", "ые", "ие", "ее", "ое", "но", "ы", "и");

    private LoanNouns() {}

    /** The noun that a member is, if it is one such word and a noun is asked for. */
    static Optional<String> noun(List<Node> sequence, FeatureFilter asked) {
        if (sequence.size() != 1 || asked.asksFor(Features.VERB) || asked.asksFor(Features.ADJ)) {
            return Optional.empty();
        }
        boolean verb = asked.asksFor(Features.IMP)
                || asked.asksFor(Features.INF)
                || asked.asksFor(Features.PAST)
                || asked.asksFor(Features.PRES)
                || asked.asksFor(Features.PTCP);
        return sequence.get(0) instanceof Node.Word word
                        && !word.exact()
                        && !verb
                        && word.text().length() >= SHORTEST
                        && OTHER_ENDINGS.stream().noneMatch(word.text()::endsWith)
                ? Optional.of(word.text())
                : Optional.empty();
    }
}

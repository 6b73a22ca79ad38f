package redline.context;

import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** A question: asked for information it cancels, asked for effect it steps the severity down. */
final class QuestionRule implements ContextRule {

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (!lattice.text().isQuestion(match.lastToken())) {
            return Optional.empty();
        }
        Around around = new Around(lattice, match);
        return around.outside(WordRole.INFO_QUESTION)
                .map(token -> around.finding(FindingKind.GENUINE_QUESTION, token))
                .or(() -> Optional.of(around.finding(FindingKind.RHETORICAL_QUESTION, around.sentenceEnd() - 1)));
    }
}

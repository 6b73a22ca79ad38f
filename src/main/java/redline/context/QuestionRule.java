package redline.context;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** A question: asked for information it cancels, asked for effect it steps the severity down. */
final class QuestionRule implements ContextRule {

    private static final Set<String> OR = Set.of("or", "или", "әлде");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (!lattice.text().isQuestion(match.lastToken())) {
            return Optional.empty();
        }
        Around around = new Around(lattice, match);
        return around.outside(WordRole.INFO_QUESTION)
                .filter(token -> !expectsYes(lattice, match))
                .map(token -> around.finding(FindingKind.GENUINE_QUESTION, token))
                .or(() -> Optional.of(around.finding(FindingKind.RHETORICAL_QUESTION, around.sentenceEnd() - 1)));
    }

    /** «… или мне одному так кажется?», "… or is it just me?": who asks so has made up his mind. */
    private static boolean expectsYes(Lattice lattice, Match match) {
        int next = match.lastToken() + 1;
        return next + 1 < lattice.text().size()
                && OR.contains(lattice.text().token(next).form())
                && (lattice.is(next + 1, WordRole.FIRST_PERSON)
                        || lattice.is(next + 1, WordRole.BE)
                        || lattice.is(next + 1, WordRole.PRONOUN));
    }
}

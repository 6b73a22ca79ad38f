package redline.context;

import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.match.Match.TokenRange;
import redline.text.ScannedText;

/** The group word only modifies a power noun: "the Chinese government", «власти узбеков», «өзбек үкіметі». */
final class PowerRule implements ContextRule {

    private static final int REACH = 3;

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return match.target()
                .flatMap(target ->
                        powerAfter(lattice, target.tokens()).or(() -> powerBefore(lattice, target.tokens(), around)))
                .map(token -> around.finding(FindingKind.POWER, token));
    }

    private static Optional<Integer> powerAfter(Lattice lattice, TokenRange target) {
        int next = target.last() + 1;
        boolean power = next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && lattice.is(next, WordRole.POWER)
                && !lattice.isGroup(next);
        return power ? Optional.of(next) : Optional.empty();
    }

    private static Optional<Integer> powerBefore(Lattice lattice, TokenRange target, Around around) {
        for (int token = target.first() - 1; token >= Math.max(0, target.first() - REACH); token--) {
            if (lattice.text().boundBefore(token + 1) != ScannedText.NONE || around.isMatched(token)) {
                return Optional.empty();
            }
            if (lattice.is(token, WordRole.POWER) && !lattice.isGroup(token)) {
                boolean direct = token == target.first() - 1;
                return direct || isOf(lattice, token + 1) ? Optional.of(token) : Optional.empty();
            }
            if (lattice.isContent(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Lattice lattice, int token) {
        return lattice.text().token(token).form().equals("of");
    }
}

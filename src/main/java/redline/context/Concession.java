package redline.context;

import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.text.ScannedText;

/** «Куда их ни посели», «как ни крути», «что ни узбек, то …», "no matter how": whatever the case, and nothing is denied. */
final class Concession {

    private static final int REACH = 4;
    private static final Set<String> ONE =
            Set.of("один", "одна", "одно", "одни", "одного", "одной", "одному", "одну", "одним", "одном");

    private Concession() {}

    /** Whether a negation stands in such a clause: a question word before it, and no other negation in the clause. */
    static boolean is(Lattice lattice, int token) {
        ScannedText text = lattice.text();
        int next = token + 1;
        if (next >= text.size() || text.boundBefore(next) != ScannedText.NONE) {
            return false;
        }
        String following = text.token(next).form();
        return switch (text.token(token).form()) {
            case "no" -> following.equals("matter");
            case "ни" ->
                !ONE.contains(following)
                        && isAsked(lattice, token)
                        && !isAnyNegation(lattice, token)
                        && (!lattice.isGroup(next) || isEach(lattice, next));
            default -> false;
        };
    }

    private static boolean isAsked(Lattice lattice, int negation) {
        for (int token = negation - 1; token >= Math.max(0, negation - REACH); token--) {
            if (lattice.text().boundBefore(token + 1) != ScannedText.NONE) {
                return false;
            }
            if (lattice.is(token, WordRole.QUESTION_WORD)) {
                return true;
            }
            if (lattice.isContent(token) && !lattice.isGroup(token)) {
                return false;
            }
        }
        return false;
    }

    /** «Что ни узбек, то …». */
    private static boolean isEach(Lattice lattice, int group) {
        int then = lattice.text().runEnd(group, ScannedText.SOFT);
        return then + 1 < lattice.text().size()
                && lattice.text().token(then).form().equals("то")
                && !lattice.text().token(then + 1).form().equals("есть");
    }

    /** «Ни воров, ни бандитов», «ни вором не был»: a second negation in the clause, or a second «ни» that is asked by nothing. */
    private static boolean isAnyNegation(Lattice lattice, int negation) {
        ScannedText text = lattice.text();
        int clause = text.runEnd(negation, ScannedText.SOFT);
        int sentence = text.runEnd(negation, ScannedText.SENTENCE);
        for (int token = negation + 1; token < sentence; token++) {
            boolean again = text.token(token).form().equals("ни") && !isAsked(lattice, token);
            if (again || (token < clause && isRussianNegation(lattice, token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRussianNegation(Lattice lattice, int token) {
        return lattice.is(token, WordRole.NEG)
                && lattice.text().token(token).form().startsWith("н");
    }
}

package redline.context;

import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.text.ScannedText;

/** Words that agree with what somebody said: "and he was right", «правильно говорил», «дұрыс айтқан». */
final class Endorsement {

    private static final int REACH = 2;
    private static final Set<String> RIGHT = Set.of("right", "correct", "прав", "права", "правы");
    private static final Set<String> HE =
            Set.of("он", "она", "они", "был", "была", "были", "и", "же", "ведь", "абсолютно");
    private static final Set<String> RIGHTLY =
            Set.of("rightly", "правильно", "верно", "правду", "дело", "дұрыс", "рас", "шындықты");

    private Endorsement() {}

    /** Whether some word of a sentence agrees. */
    static boolean stands(Lattice lattice, int start, int end) {
        for (int token = start; token < end; token++) {
            if (isRight(lattice, token) || isRightly(lattice, token)) {
                return !lattice.text().isQuestion(token);
            }
        }
        return false;
    }

    private static boolean isRight(Lattice lattice, int token) {
        if (!RIGHT.contains(lattice.text().token(token).form()) || Saying.isNegated(lattice, token)) {
            return false;
        }
        boolean russian = lattice.text().token(token).form().charAt(0) > 'z';
        for (int before = token - 1; before >= Math.max(0, token - REACH); before--) {
            boolean subject =
                    russian ? HE.contains(lattice.text().token(before).form()) : lattice.is(before, WordRole.BE);
            if (subject) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightly(Lattice lattice, int token) {
        int next = token + 1;
        return RIGHTLY.contains(lattice.text().token(token).form())
                && next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && lattice.is(next, WordRole.QUOTE_VERB)
                && ThirdPerson.is(lattice.text().token(next).form())
                && !Saying.isNegated(lattice, token);
    }
}

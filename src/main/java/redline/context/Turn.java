package redline.context;

import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.text.ScannedText;
import redline.text.Token;

/** «…, а я скажу: …», "…, but I say: …", «…, скажу прямо: …»: from others the speaker turns to his own word. */
final class Turn {

    private static final int REACH = 3;
    private static final Set<String> WHILE =
            Set.of("а", "но", "зато", "but", "and", "yet", "while", "ал", "бірақ", "бирак", "алайда");
    private static final Pattern HEARD =
            Pattern.compile("чита.*|слы.*|слу.*|.*цит.*|пере.*|read|hear|heard|quote|cite|оқы.*|есті.*");
    private static final Pattern I_SAY = Pattern.compile(".+[ую]|.+м[ыи]н|.+мін|.+йын|.+йін");

    private Turn() {}

    /** Whether such words stand between two: a verb of saying that denies nothing and repeats nobody, and "I" with it. */
    static boolean stands(Lattice lattice, int from, int to) {
        return Reach.isAnyBetween(
                from,
                to - 1,
                token -> (isOpposed(lattice, token) || lattice.text().boundBefore(token) == ScannedText.SOFT)
                        && !Complement.hasColon(lattice, from, token)
                        && isOwn(lattice, token, to));
    }

    private static boolean isOpposed(Lattice lattice, int token) {
        return WHILE.contains(lattice.text().token(token - 1).form());
    }

    private static boolean isOwn(Lattice lattice, int start, int to) {
        boolean i = FirstPerson.isSubject(lattice.text().token(start).form());
        return i ? isSaid(lattice, start + 1, to) : isISay(lattice, start) && isSaid(lattice, start, to);
    }

    /** A verb of saying that needs no "I" to be the speaker's. */
    private static boolean isISay(Lattice lattice, int verb) {
        Token token = lattice.text().token(verb);
        return !token.is(Token.LATIN) && I_SAY.matcher(token.form()).matches();
    }

    private static boolean isSaid(Lattice lattice, int from, int to) {
        for (int token = from; token < Math.min(to, from + REACH); token++) {
            if (lattice.is(token, WordRole.NEG)
                    || (token > from && lattice.text().boundBefore(token) != ScannedText.NONE)) {
                return false;
            }
            if (Saying.is(lattice, token)) {
                return !HEARD.matcher(lattice.text().token(token).form()).matches();
            }
        }
        return false;
    }
}

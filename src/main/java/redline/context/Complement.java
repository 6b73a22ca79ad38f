package redline.context;

import java.util.Set;
import redline.match.Lattice;
import redline.match.Match;

/** The words that open what is said: "that", «что», «якобы». */
final class Complement {

    private static final Set<String> WORDS = Set.of("that", "что", "чтобы", "будто", "якобы", "как", "деген", "деп");

    private Complement() {}

    static boolean is(String form) {
        return WORDS.contains(form);
    }

    /** Whether one stands between a word and the match behind it. */
    static boolean standsBefore(Lattice lattice, Match match, int word) {
        for (int token = word + 1; token < match.firstToken(); token++) {
            if (is(lattice.text().token(token).form())) {
                return true;
            }
        }
        return false;
    }
}

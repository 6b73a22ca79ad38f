package redline.context;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.text.Token;

/**
 * How far a word speaks of what follows or precedes it: to the next clause. Where nobody writes commas a new subject or
 * another predicate begins that clause.
 */
final class Reach {

    private static final int NEXT = 3;
    private static final Set<String> SUBJECTS =
            Set.of("i", "he", "she", "it", "we", "they", "you", "i'm", "i've", "we're", "he's", "she's", "they're");
    private static final Set<String> ALSO = Set.of("да", "де", "та", "те");
    private static final Pattern IF = Pattern.compile(".+с[ае](?:[мңқкн]|[ңн]д[ае]р|[ңн][ыі]з)?");
    private static final Set<String> BUT = Set.of("but", "yet", "но", "однако", "бірақ", "бирак", "алайда");
    private static final Pattern RUSSIAN_PREDICATE = Pattern.compile(
            ".+[её]т(?:ся)?|.{2,}[иуюая]т(?:ся)?|.{2,}[аяеиыуо]л(?:[аио]|ся|ась|ись|ось)?|.{3,}[аяеиуоы]ть(?:ся)?");
    private static final Pattern KAZAKH_PREDICATE =
            Pattern.compile(".{2,}(?:[аеы]й?д[ыі]|[дт][ыі]м|м[ыі]н|[дт][ыі]ң)|болд[ыі]|қалды|келді|кетті|берді|шықты");

    private Reach() {}

    /** Whether some word between two is such a one. */
    static boolean isAnyBetween(int first, int second, IntPredicate wanted) {
        return IntStream.range(first + 1, second).anyMatch(wanted);
    }

    /** Whether another clause stands between two words, the first one earlier. */
    static boolean isBroken(Lattice lattice, int first, int second) {
        return isAnyBetween(
                first,
                second,
                token -> isConjunction(lattice, token)
                        || isConcession(lattice, token)
                        || (isPredicate(lattice, token) && !(token == first + 1 && Complement.is(lattice, first)))
                        || (isSubject(lattice, token, second) && !opensComplement(lattice, token, first)));
    }

    /** «Не десе де», «айтса да»: whatever they say, the speaker goes on with his own. */
    private static boolean isConcession(Lattice lattice, int token) {
        return token > 0
                && ALSO.contains(lattice.text().token(token).form())
                && IF.matcher(lattice.text().token(token - 1).form()).matches();
    }

    /** Whether a conjunction stands between two words. */
    static boolean isJoined(Lattice lattice, int first, int second) {
        return isAnyBetween(first, second, token -> isConjunction(lattice, token));
    }

    private static boolean isConjunction(Lattice lattice, int token) {
        return lattice.is(token, WordRole.CONJUNCTION) && !Complement.is(lattice, token);
    }

    /** Whether "but" stands between two words: what follows it is the speaker's own. */
    static boolean isOpposed(Lattice lattice, int first, int second) {
        return isAnyBetween(
                first, second, token -> BUT.contains(lattice.text().token(token).form()));
    }

    /** How many words stand between two that are no small words. */
    static int contentBetween(Lattice lattice, int first, int second) {
        int words = 0;
        for (int token = first + 1; token < second; token++) {
            words += lattice.isContent(token) ? 1 : 0;
        }
        return words;
    }

    private static boolean isPredicate(Lattice lattice, int token) {
        String form = lattice.text().token(token).form();
        return !lattice.text().token(token).is(Token.LATIN)
                && !lattice.isGroup(token)
                && !Saying.is(lattice, token)
                && (lattice.text().showsKazakh() ? KAZAKH_PREDICATE : RUSSIAN_PREDICATE)
                        .matcher(form)
                        .matches();
    }

    /** "He said he …": the subject of what is said. */
    private static boolean opensComplement(Lattice lattice, int token, int first) {
        return token == first + 1 && (Saying.is(lattice, first) || Complement.is(lattice, first));
    }

    /** "He will come": a pronoun and what it does before the other word begins. */
    private static boolean isSubject(Lattice lattice, int token, int end) {
        if (!SUBJECTS.contains(lattice.text().token(token).form())) {
            return false;
        }
        for (int next = token + 1; next < Math.min(end, token + 1 + NEXT); next++) {
            if (lattice.isContent(next) && !Saying.is(lattice, next)) {
                return true;
            }
        }
        return false;
    }
}

package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.match.Match.MatchTarget;
import redline.text.Features;
import redline.text.ScannedText;

/** The Kazakh «деп», «дейді», «деген» behind what is said: the only sign that a Kazakh verb of saying is about the match. */
final class Quotative {

    private static final int REACH = 3;
    private static final int LONGEST_NAME = 3;
    private static final int NOMINATIVE = Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1);
    private static final Pattern FORM = Pattern.compile(
            "деп|деу|дей(?:д[іи]|т[іи]н.*)|дед[іи]|депт[іи]|туралы|жайлы|ж[өо]н[іи]нде|дес(?:т[іи]|ед[іи]|[іи]п|кен)|дегендер.*|деуш[іи].*");
    /** Those who say so, by a participle in the plural: never the speaker. */
    private static final Pattern SAYERS = Pattern.compile("дейт[іи]ндер.*|дегендер.*|деуш[іи].*");
    /** What somebody says, behind «деген»: «деген ұсыныс», «деген – байка». */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:ұсыныс|усыныс|лозунг|ұран|байка|миф|аңыз|ертег[іи]|әңг[іи]ме|қауесет|өсек|айып|шағым|хат|жазба"
                + "|комментарий|коммент|пост|стереотип|түс[іи]н[іи]к|пайым)(?:[тд][ае]р|л[ае]р)?(?:[ықкгіи].{0,3}|н[ыі].{0,2}|[тд][ыіае].{0,2}|[мбп]ен)?");

    private static final Pattern FINITE = Pattern.compile("дейд[іи]|дед[іи]|депт[іи]");
    private static final Pattern CARRIER =
            Pattern.compile("жатыр|отыр|ж[үу]р|т[ұу]р|.+т[ыі]н.*|.+с[ыіи][ңн](?:д[ае]р)?");
    private static final Pattern OF_NOUN = Pattern.compile("деген.*");
    private static final Set<String> OPEN = Set.of("деп", "туралы", "жайлы", "жөнінде", "жонинде");
    private static final Set<String> ASSENT =
            Set.of("болады", "бекер", "текке", "керек", "дұрыс", "рас", "осы", "шындық", "едім", "едим");

    private Quotative() {}

    /** The one that closes what the match stands in, unless the speaker says it himself. */
    static Optional<Integer> reported(Lattice lattice, Match match) {
        return find(lattice, match)
                .filter(token -> isSaidByOthers(lattice, token, match))
                .or(() -> saidByGroup(lattice, match));
    }

    private static boolean isSaidByOthers(Lattice lattice, int token, Match match) {
        boolean sayers = SAYERS.matcher(lattice.text().token(token).form()).matches();
        return !isFollowedByAssent(lattice, token) && (sayers || !isOwn(lattice, token, match));
    }

    /** «… бұзып жатыр, друздар да солай ойлайды»: the group only says what it says. */
    private static Optional<Integer> saidByGroup(Lattice lattice, Match match) {
        int last = match.lastToken();
        boolean subject = last - match.firstToken() + 1 >= LONGEST_NAME
                && match.target()
                        .filter(target -> endsInNominative(match, target))
                        .isPresent();
        for (int token = last + 1; subject && token < Math.min(lattice.text().size(), last + 1 + REACH); token++) {
            if (lattice.bound(token) != ScannedText.NONE) {
                return Optional.empty();
            }
            if (isFinite(lattice, token) && Saying.isReport(lattice, token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The word of saying that closes the sentence of the match, whoever says it. */
    static Optional<Integer> find(Lattice lattice, Match match) {
        int last = match.lastToken();
        for (int token = last; token < Math.min(lattice.text().size(), last + 1 + REACH); token++) {
            int bound = token == last ? ScannedText.NONE : lattice.bound(token);
            if (bound > ScannedText.SOFT) {
                return Optional.empty();
            }
            if (is(lattice, token) && (token > last + 1 || !isSaidByGroup(lattice, match, token))) {
                boolean comma = bound != ScannedText.NONE
                        && !FINITE.matcher(lattice.text().token(token).form()).matches();
                return comma ? Optional.empty() : Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static boolean is(Lattice lattice, int token) {
        String form = lattice.text().token(token).form();
        return FORM.matcher(form).matches()
                || (OF_NOUN.matcher(form).matches()
                        && (lattice.is(token, WordRole.QUOTE_VERB) || isStatement(lattice, token + 1)));
    }

    private static boolean isStatement(Lattice lattice, int token) {
        return token < lattice.text().size()
                && lattice.bound(token) <= ScannedText.SOFT
                && STATEMENT.matcher(lattice.text().token(token).form()).matches();
    }

    /** «Ақымақ … дейді»: the group is who says something, and what is said of it is no part of that. */
    private static boolean isSaidByGroup(Lattice lattice, Match match, int token) {
        return FINITE.matcher(lattice.text().token(token).form()).matches()
                && match.lastToken() - match.firstToken() < LONGEST_NAME
                && match.target()
                        .filter(target -> endsInNominative(match, target))
                        .isPresent();
    }

    private static boolean isFinite(Lattice lattice, int token) {
        return Complement.isKazakh(lattice, token)
                && !lattice.text().token(token).form().endsWith("п");
    }

    private static boolean endsInNominative(Match match, MatchTarget target) {
        return target.tokens().last() == match.lastToken() && (target.features() & NOMINATIVE) != 0;
    }

    private static boolean isFollowedByAssent(Lattice lattice, int token) {
        for (int next = token + 1; next < end(lattice, token); next++) {
            if (ASSENT.contains(lattice.text().token(next).form())) {
                return !lattice.text().isQuestion(token)
                        && (next + 1 == lattice.text().size() || !lattice.is(next + 1, WordRole.NEG));
            }
        }
        return false;
    }

    /** «… деп ойлаймын», or a bare «деп» whose verb stands before. */
    private static boolean isOwn(Lattice lattice, int token, Match match) {
        int end = end(lattice, token);
        boolean bare = token + 1 == end && lattice.text().token(token).form().equals("деп");
        if (bare) {
            for (int before = match.firstToken() - 1; before >= 0; before--) {
                if (Saying.is(lattice, before)) {
                    return !Saying.isReport(lattice, before);
                }
            }
            return true;
        }
        boolean others = !OPEN.contains(lattice.text().token(token).form());
        for (int next = token + 1; next < end; next++) {
            if (Saying.isFirstPerson(lattice, next)) {
                return true;
            }
            String form = lattice.text().token(next).form();
            others |=
                    Complement.isKazakh(lattice, next) || CARRIER.matcher(form).matches();
        }
        return !others;
    }

    private static int end(Lattice lattice, int token) {
        return Math.min(lattice.text().runEnd(token, ScannedText.SOFT), token + 1 + REACH);
    }
}

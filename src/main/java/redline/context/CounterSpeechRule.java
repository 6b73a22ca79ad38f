package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/** Words that say such talk is wrong: a condemnation beside a verb of saying, or a negated verb of saying before. */
final class CounterSpeechRule implements ContextRule {

    private static final int REACH = 3;
    private static final Set<String> SAYING = Set.of("деп", "дегенді", "дегенди");
    private static final Set<String> OPINION = Set.of(
            "think",
            "believe",
            "agree",
            "считаю",
            "думаю",
            "верю",
            "согласен",
            "согласна",
            "согласны",
            "считаем",
            "верим");
    private static final Pattern DENIAL = Pattern.compile(
            "(?:жо[қк]п|емесп)[ыіи]н|.+[мбп][ае]й(?:м[ыіи]н|м[ыіи]з)|.+[мбп][ае]д[ыіи][мқк]|[өо]т[іи]р[іи]к");
    private static final Set<String> REALLY = Set.of("разве", "неужели");
    private static final Set<String> ABOUT = Set.of("о", "об", "про", "about", "of");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return condemned(lattice, match, around)
                .or(() -> negatedSaying(lattice, match, around))
                .or(() -> deniedInKazakh(lattice, match, around))
                .or(() -> deniedOpinion(lattice, match, around))
                .map(token -> around.finding(FindingKind.COUNTER_SPEECH, token));
    }

    private static Optional<Integer> condemned(Lattice lattice, Match match, Around around) {
        Optional<Integer> condemnation = around.outside(WordRole.CONDEMN);
        boolean aboutWords = around.outside(WordRole.QUOTE_VERB)
                        .filter(token -> !Slurs.is(match) || Slurs.isNear(match, token))
                        .isPresent()
                || around.outside(WordRole.NAMING_VERB).isPresent()
                || around.outside(WordRole.ATTRIBUTION).isPresent()
                || lattice.text().quotation(match.firstToken()) >= 0
                || condemnation
                        .filter(token -> opensClause(lattice, match, token))
                        .isPresent();
        return aboutWords ? condemnation : Optional.empty();
    }

    /** «Неправда, что …», "it is a myth that …": what follows is what is condemned. */
    private static boolean opensClause(Lattice lattice, Match match, int condemnation) {
        return Complement.standsBefore(lattice, match, condemnation) || isAbout(lattice, match, condemnation);
    }

    /** «Миф о …», "the myth of …". */
    private static boolean isAbout(Lattice lattice, Match match, int condemnation) {
        int next = condemnation + 1;
        return next < match.firstToken()
                && ABOUT.contains(lattice.text().token(next).form())
                && lattice.text().boundBetween(condemnation, match.firstToken()) == ScannedText.NONE;
    }

    private static Optional<Integer> negatedSaying(Lattice lattice, Match match, Around around) {
        return around.first(
                around.sentenceStart(),
                match.firstToken(),
                token -> isSaying(lattice, token)
                        && isNegated(lattice, token)
                        && !asksForAssent(lattice, around, token)
                        && around.governs(token, false));
    }

    /** «… деп айтпаймын», «… деп тұрған жоқпын»: the speaker denies saying so. */
    private static Optional<Integer> deniedInKazakh(Lattice lattice, Match match, Around around) {
        int next = match.lastToken() + 1;
        boolean said = next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && SAYING.contains(lattice.text().token(next).form());
        return !said
                ? Optional.empty()
                : around.first(
                        next + 1,
                        Math.min(around.clauseEnd(), next + 1 + REACH),
                        token -> DENIAL.matcher(lattice.text().token(token).form())
                                .matches());
    }

    /** "I don't think …", «не считаю, что …»: what follows is not the speaker's opinion. */
    private static Optional<Integer> deniedOpinion(Lattice lattice, Match match, Around around) {
        return around.first(
                around.sentenceStart(),
                match.firstToken(),
                token -> OPINION.contains(lattice.text().token(token).form())
                        && isNegated(lattice, token)
                        && !asksForAssent(lattice, around, token)
                        && around.governs(token, false)
                        && isJoined(lattice, match, token));
    }

    /** Whether "that" or nothing but small words stand between a verb and the match. */
    private static boolean isJoined(Lattice lattice, Match match, int verb) {
        for (int token = verb + 1; token < match.firstToken(); token++) {
            if (Complement.is(lattice.text().token(token).form())) {
                return true;
            }
            if (lattice.isContent(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaying(Lattice lattice, int token) {
        return lattice.is(token, WordRole.QUOTE_VERB) || lattice.is(token, WordRole.NAMING_VERB);
    }

    private static boolean isNegated(Lattice lattice, int verb) {
        for (int token = verb - 1; token >= Math.max(0, verb - REACH); token--) {
            if (lattice.bound(token + 1) != 0) {
                return false;
            }
            if (lattice.is(token, WordRole.NEG) || lattice.is(token, WordRole.CONDEMN)) {
                return true;
            }
        }
        return false;
    }

    /** "Don't you agree that …?", «разве вы не согласны»: who asks so expects a yes. */
    private static boolean asksForAssent(Lattice lattice, Around around, int verb) {
        int clause = lattice.text().runStart(verb, ScannedText.SOFT);
        return around.asksForAssent(verb)
                || REALLY.contains(lattice.text().token(clause).form());
    }
}

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
    private static final Set<String> ACT =
            Set.of("говорить", "писать", "называть", "обзывать", "утверждать", "saying", "calling", "claiming");
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
            "(?:жо[қк]п|емесп)[ыіи]н|.+[мбп][ае]й(?:м[ыіи]н|м[ыіи]з)|.+[мбп][ае]д[ыіи][мқк]|[өо]т[іи]р[іи]к|до[ғг]ар.*|то[қк]тат.*");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]+\\s*");
    private static final Pattern INFINITIVE = Pattern.compile(".+(?:ть|ти|ться|чь|[^аеиоы]у)");
    private static final Set<String> REALLY = Set.of("разве", "неужели");
    private static final Set<String> ABOUT = Set.of("о", "об", "про", "about", "of");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return condemned(lattice, match, around)
                .or(() -> judged(lattice, match, around))
                .or(() -> negatedSaying(lattice, match, around))
                .or(() -> deniedInKazakh(lattice, match, around))
                .or(() -> spokenOf(lattice, match, around))
                .or(() -> deniedOpinion(lattice, match, around))
                .or(() -> Rebuttal.of(lattice, match, around))
                .map(token -> around.finding(FindingKind.COUNTER_SPEECH, token));
    }

    private static Optional<Integer> condemned(Lattice lattice, Match match, Around around) {
        Optional<Integer> condemnation = around.first(
                around.sentenceStart(),
                around.sentenceEnd(),
                token -> around.isOutside(token)
                        && lattice.is(token, WordRole.CONDEMN)
                        && !isSetAside(lattice, match, token));
        boolean aboutWords = lattice.text().quotation(match.firstToken()) >= 0
                || condemnation
                        .filter(token -> opensClause(lattice, match, token))
                        .isPresent()
                || around.first(
                                around.sentenceStart(),
                                around.sentenceEnd(),
                                token -> around.isOutside(token) && isSaid(lattice, match, token))
                        .isPresent();
        return aboutWords ? condemnation : Optional.empty();
    }

    /** «Он не согласен, а я говорю: …»: the condemnation is of something else. */
    private static boolean isSetAside(Lattice lattice, Match match, int condemnation) {
        int start = match.firstToken();
        return turnsToSpeaker(lattice, condemnation, start) || Reach.isOpposed(lattice, condemnation, start);
    }

    /** Whether «а я» stands between two words. */
    private static boolean turnsToSpeaker(Lattice lattice, int from, int to) {
        return Reach.isAnyBetween(
                from,
                to - 1,
                token -> lattice.text().token(token).form().equals("а")
                        && lattice.text().token(token + 1).form().equals("я"));
    }

    /** Whether a word of saying has the match as its complement: before it, or behind it with «деп». */
    private static boolean isSaid(Lattice lattice, Match match, int token) {
        return Saying.is(lattice, token)
                && (!Slurs.is(match) || Slurs.isNear(match, token))
                && (token < match.firstToken()
                        ? Complement.isOf(lattice, match, token, true)
                        : isSaidBehind(lattice, match, token));
    }

    /** A Kazakh verb of saying behind the match says it only with «деп» between. */
    private static boolean isSaidBehind(Lattice lattice, Match match, int token) {
        boolean said = !Complement.isKazakhWord(lattice, token)
                || Quotative.find(lattice, match).isPresent();
        return said && !Reach.isBroken(lattice, match.lastToken(), token);
    }

    /** «Не пускать … незаконно», «… — жала»: a judgement right behind what it judges, with nothing more in its clause. */
    private static Optional<Integer> judged(Lattice lattice, Match match, Around around) {
        int next = match.lastToken() + 1;
        boolean last = next < around.sentenceEnd()
                && lattice.is(next, WordRole.CONDEMN)
                && (next + 1 == lattice.text().size() || lattice.text().boundBefore(next + 1) != ScannedText.NONE);
        boolean joined = last
                && (hasDash(lattice, next)
                        || (lattice.text().boundBefore(next) == ScannedText.NONE && isAct(lattice, match)));
        return joined ? Optional.of(next) : Optional.empty();
    }

    private static boolean hasDash(Lattice lattice, int token) {
        int from = lattice.text().token(token - 1).span().end();
        int to = lattice.text().token(token).span().start();
        return DASH.matcher(lattice.text().original().substring(from, to)).matches();
    }

    private static boolean isAct(Lattice lattice, Match match) {
        return match.words().stream()
                .anyMatch(words -> INFINITIVE
                        .matcher(lattice.text().token(words.last()).form())
                        .matches());
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
                token -> (lattice.is(token, WordRole.QUOTE_VERB) || lattice.is(token, WordRole.NAMING_VERB))
                        && Saying.isNegated(lattice, token)
                        && !saysNothing(lattice, token)
                        && !asksForAssent(lattice, token)
                        && Complement.isOf(lattice, match, token, false));
    }

    /** «Ничего не объяснили»: what follows is not what they did not say. */
    private static boolean saysNothing(Lattice lattice, int verb) {
        return verb > 1 && lattice.text().token(verb - 2).form().equals("ничего");
    }

    /** «… деп айтпаймын», «… деп тұрған жоқпын»: the speaker denies saying so. */
    private static Optional<Integer> deniedInKazakh(Lattice lattice, Match match, Around around) {
        return Quotative.find(lattice, match)
                .flatMap(said -> around.first(
                        said + 1,
                        Math.min(lattice.text().runEnd(said, ScannedText.SOFT), said + 1 + REACH),
                        token -> DENIAL.matcher(lattice.text().token(token).form())
                                .matches()));
    }

    /** «Говорить, что …, может только тот»: a sentence about saying so. */
    private static Optional<Integer> spokenOf(Lattice lattice, Match match, Around around) {
        int start = around.sentenceStart();
        boolean act = ACT.contains(lattice.text().token(start).form())
                && around.isOutside(start)
                && Complement.isOf(lattice, match, start, false);
        return act ? Optional.of(start) : Optional.empty();
    }

    /** "I don't think …", «не считаю, что …»: what follows is not the speaker's opinion. */
    private static Optional<Integer> deniedOpinion(Lattice lattice, Match match, Around around) {
        return around.first(
                around.sentenceStart(),
                match.firstToken(),
                token -> OPINION.contains(lattice.text().token(token).form())
                        && Saying.isNegated(lattice, token)
                        && !asksForAssent(lattice, token)
                        && Complement.isOf(lattice, match, token, false)
                        && isJoined(lattice, match, token));
    }

    /** Whether "that" or nothing but small words stand between a verb and the match. */
    private static boolean isJoined(Lattice lattice, Match match, int verb) {
        for (int token = verb + 1; token < match.firstToken(); token++) {
            if (Complement.is(lattice, token)) {
                return true;
            }
            if (lattice.isContent(token)) {
                return false;
            }
        }
        return true;
    }

    /** "Don't you agree that …?", «разве вы не согласны»: who asks so expects a yes. */
    private static boolean asksForAssent(Lattice lattice, int verb) {
        int clause = lattice.text().runStart(verb, ScannedText.SOFT);
        return Saying.asksForAssent(lattice, verb)
                || REALLY.contains(lattice.text().token(clause).form());
    }
}

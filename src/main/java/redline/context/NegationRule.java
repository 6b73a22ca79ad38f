package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.match.Match.TokenRange;
import redline.text.ScannedText;
import redline.text.Token;

/** A negation in scope: inside the span, close before its first word, or, in Russian and Kazakh, close after its last. */
final class NegationRule implements ContextRule {

    private static final int REACH = 3;
    private static final Set<String> AND = Set.of("и", "да", "а", "или", "және", "жане", "әрі");
    private static final Set<String> WHY = Set.of("why", "почему", "неге", "неліктен");
    private static final Set<String> NO_ONE = Set.of("nobody", "никто", "ешкім", "ешким");
    private static final Set<String> IS_IT_NOT = Set.of("пе", "ме", "бе", "па", "ма", "ба");
    private static final Set<String> ONE = Set.of("одного", "одной", "одному", "один", "одна");
    private static final Pattern UNLESS = Pattern.compile(".+[мбп][ае]с[ае](?:[мңқкн]|[ңн]д[ае]р|[ңн][ыі]з)?");
    private static final Set<String> WORD = Set.of("сөз", "соз", "проходу", "прохода", "житья", "спасу", "покоя");
    private static final Set<String> DOUBT = Set.of(
            "слов", "сил", "сомнений", "сомнения", "спору", "спора", "спасу", "doubt", "question", "joke", "wonder");
    private static final Pattern I_DO_NOT = Pattern.compile(".+[мбп][ае]й(?:м[ыіи]н|м[ыіи]з)|деме.*");
    private static final Set<String> OR = Set.of("or", "или", "хотите", "хочешь", "sorry");
    private static final Pattern KAZAKH = Pattern.compile("емес.*|жо[қкғ].*|бол[мғ].*|деме.*|м[үу]мк.*");
    private static final Pattern NOBODY = Pattern.compile("еш(?:кім|ким|теңе|тене|нәрсе).*");
    private static final Set<String> NOT_ONLY =
            Set.of("only", "just", "merely", "simply", "только", "просто", "лишь", "ғана", "гана", "тек");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        match.firstToken(),
                        match.lastToken() + 1,
                        token -> isNegation(lattice, token) && !around.isMatched(token))
                .or(() -> before(lattice, match).filter(token -> Slurs.takenBack(lattice, match, token)))
                .or(() -> after(lattice, match))
                .filter(token -> !agreesWithMatched(lattice, match, token))
                .map(token -> around.finding(FindingKind.NEGATION, token));
    }

    /** «Не брать никуда», «ни чести ни совести»: one more word of the negation that the phrase itself holds. */
    private static boolean agreesWithMatched(Lattice lattice, Match match, int token) {
        String form = lattice.text().token(token).form();
        return match.words().stream()
                .anyMatch(words -> isAnyNegation(lattice, words, form.startsWith("ни") ? "" : "ни"));
    }

    private static boolean isAnyNegation(Lattice lattice, TokenRange words, String prefix) {
        for (int token = words.first(); token <= words.last(); token++) {
            if (lattice.is(token, WordRole.NEG)
                    && lattice.text().token(token).form().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegation(Lattice lattice, int token) {
        return lattice.is(token, WordRole.NEG)
                && !opens(lattice, token, NOT_ONLY)
                && !isEmphasis(lattice, token)
                && !isAlternative(lattice, token)
                && !isAsked(lattice, token)
                && !Concession.is(lattice, token)
                && !KazakhWhat.is(lattice, token);
    }

    /** "Why has nobody …?", «… емес пе?»: who asks so wants it, or is sure of it; "why are they no …?" asks. */
    private static boolean isAsked(Lattice lattice, int token) {
        ScannedText text = lattice.text();
        boolean wanted = NO_ONE.contains(text.token(token).form()) && text.isQuestion(token);
        return opens(lattice, token, IS_IT_NOT)
                || (wanted
                        && IntStream.range(text.runStart(token, ScannedText.CLAUSE), token)
                                .anyMatch(before ->
                                        WHY.contains(text.token(before).form())));
    }

    /** "Believe it or not", «хотите нет». */
    private static boolean isAlternative(Lattice lattice, int token) {
        return token > 0 && OR.contains(lattice.text().token(token - 1).form());
    }

    /** A Kazakh negation stands behind what it negates. */
    private static boolean isKazakh(Lattice lattice, int token) {
        Token negation = lattice.text().token(token);
        return !negation.is(Token.LATIN) && KAZAKH.matcher(negation.form()).matches();
    }

    /** «Сөз жоқ», «нет слов»: there is no doubt about it. */
    private static boolean isEmphasis(Lattice lattice, int token) {
        boolean saidBefore = token > 0
                && lattice.text().boundBefore(token) == ScannedText.NONE
                && WORD.contains(lattice.text().token(token - 1).form());
        return saidBefore || opens(lattice, token, DOUBT);
    }

    private static boolean opens(Lattice lattice, int token, Set<String> following) {
        return token + 1 < lattice.text().size()
                && lattice.text().boundBefore(token + 1) == ScannedText.NONE
                && following.contains(lattice.text().token(token + 1).form());
    }

    private static Optional<Integer> before(Lattice lattice, Match match) {
        int first = match.words().stream().mapToInt(TokenRange::first).min().orElse(match.firstToken());
        int start = Math.min(first, match.firstToken());
        for (int token = start - 1; token >= Math.max(0, start - REACH); token--) {
            if (lattice.bound(token + 1) != ScannedText.NONE) {
                return Optional.empty();
            }
            if (isNegation(lattice, token)) {
                return isKazakh(lattice, token) ? Optional.empty() : Optional.of(token);
            }
            if (lattice.isContent(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> after(Lattice lattice, Match match) {
        for (int token = match.lastToken() + 1;
                token < Math.min(lattice.text().size(), match.lastToken() + REACH);
                token++) {
            if (lattice.bound(token) != ScannedText.NONE
                    || lattice.text().token(token).is(Token.LATIN)
                    || NOBODY.matcher(lattice.text().token(token).form()).matches()
                    || AND.contains(lattice.text().token(token).form())) {
                return Optional.empty();
            }
            if (isNegation(lattice, token)) {
                return !isOfSpeaker(lattice, token) && endsPhrase(lattice, token) && !doubles(lattice, token)
                        ? Optional.of(token)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «Кінәлі ешқашан кешірмеймін»: what the speaker will not do is said in a new clause, with or without a comma. */
    private static boolean isOfSpeaker(Lattice lattice, int negation) {
        int next = negation + 1;
        return next < lattice.text().size()
                && I_DO_NOT.matcher(lattice.text().token(next).form()).matches();
    }

    /** «…-маса болмайды» (it must be), «ни одного» (not even one): the negation belongs to one before it. */
    private static boolean doubles(Lattice lattice, int negation) {
        ScannedText text = lattice.text();
        boolean one = text.token(negation).form().equals("ни") && opens(lattice, negation, ONE);
        return one || UNLESS.matcher(text.token(negation - 1).form()).matches();
    }

    /** «гнать узбеков не надо» is negated, «гнать узбеков, пока не уедут» is not: «не» must belong to a modal. */
    private static boolean endsPhrase(Lattice lattice, int negation) {
        boolean particle = lattice.text().token(negation).form().equals("не");
        int next = negation + 1;
        return !particle || (next < lattice.text().size() && lattice.is(next, WordRole.MODAL));
    }
}

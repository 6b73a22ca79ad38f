package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redline.lexicon.Category;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;
import redline.text.Span;

/** A longer innocent phrase that covers the match, or talk of sport in the same sentence; a slur is one there too. */
final class IdiomRule implements ContextRule {

    private static final Pattern SPORT_SIGN = Pattern.compile(
            "(?<![\\d:–-])\\d\\s?[:–-]\\s?\\d(?![\\d:–-])|\\b[KQRBN]x?[a-h][1-8]\\b|[⚽⚾🏀🏐🏒🎾🥊🥋🏆🏉🥇]");

    private static final Set<String> TIME = Set.of("after", "before", "после", "перед");
    private static final Set<String> LATER = Set.of("кейін", "кейин", "соң", "сон");

    private static final Pattern OVER = Pattern.compile(
            "over|ended|ends|finished|(?:о|за)?конч.*|завершил.*|про(?:ш[её]л|шла)|біт(?:ті|кен)|аяқтал.*|өтті");
    private static final Pattern OURS = Pattern.compile(
            "next|again|rematch|следующ.*|ответн.*|реванш.*|келесі|we|we're|we'll|let's|lets|us|мы|біз|.{2,}[еёи]м(?:те|ся)?|.+[аеийы]м[ыі]з|.+[ае]й[ықі]к?");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (match.exception().isPresent()) {
            int first = match.exception().get().first();
            int last = match.exception().get().last();
            return Optional.of(new Finding(FindingKind.IDIOM, lattice.text().span(first, last)));
        }
        if (match.entry().category() == Category.DEROGATORY_NAMING) {
            return Optional.empty();
        }
        Around around = new Around(lattice, match);
        return around.first(
                        around.sentenceStart(),
                        around.sentenceEnd(),
                        token -> !around.isMatched(token)
                                && lattice.is(token, WordRole.SPORT_FRAME)
                                && !(token > match.lastToken() && isTime(lattice, token))
                                && !isTold(lattice, match, token)
                                && !isOver(lattice, match, token))
                .map(token -> around.finding(FindingKind.IDIOM, token))
                .or(() -> sportSign(lattice, around));
    }

    /** "After the match", «после матча»: a time at which anything may happen. */
    private static boolean isTime(Lattice lattice, int token) {
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            if (TIME.contains(lattice.text().token(before).form())) {
                return true;
            }
        }
        return token + 1 < lattice.text().size()
                && LATER.contains(lattice.text().token(token + 1).form());
    }

    /** Without marks a game that is told of before the match ends with its own predicate. */
    private static boolean isTold(Lattice lattice, Match match, int token) {
        return token < match.firstToken()
                && lattice.text().boundBetween(token, match.firstToken()) == ScannedText.NONE
                && Reach.isBroken(lattice, token, match.firstToken());
    }

    /** "The match is over, but …": what follows is no game, unless "we" do it, or next time. */
    private static boolean isOver(Lattice lattice, Match match, int token) {
        int first = match.firstToken();
        int end = lattice.text().runEnd(first, ScannedText.SENTENCE);
        return token < first
                && match.entry().category() != Category.OPEN_VIOLENCE
                && Reach.isAnyBetween(
                        token,
                        first,
                        over -> OVER.matcher(lattice.text().token(over).form()).matches()
                                && !Saying.isNegated(lattice, over)
                                && Reach.isOpposed(lattice, over, first))
                && !Reach.isAnyBetween(
                        first - 2,
                        end,
                        ours -> OURS.matcher(lattice.text().token(ours).form()).matches());
    }

    /** The score of a game, "3:0", or a ball: nobody writes them beside a call to harm people. */
    private static Optional<Finding> sportSign(Lattice lattice, Around around) {
        ScannedText text = lattice.text();
        int start = text.token(around.sentenceStart()).span().start();
        int next = around.sentenceEnd();
        int end = next < text.size()
                ? text.token(next).span().start()
                : text.original().length();
        Matcher sign = SPORT_SIGN.matcher(text.original()).region(start, end);
        return sign.find()
                ? Optional.of(new Finding(FindingKind.IDIOM, new Span(sign.start(), sign.end())))
                : Optional.empty();
    }
}

package redline.context;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;
import redline.text.Token;

/** A report of what somebody else said: its verb has the match as its complement or closes it, «…, сказал он». */
final class ReportRule implements ContextRule {

    private static final int REACH_AFTER = 3;
    private static final int LONGEST_ATTRIBUTION = 6;
    private static final Set<String> TELL = Set.of("tell", "told", "tells", "telling", "ask", "asked", "asks");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being");
    private static final Set<String> OWN = Set.of("my", "this", "мой", "мои", "свой", "этот", "бұл", "менің");
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "some", "all", "a");

    /** «По его словам, …» and "according to him, …" stand apart by a comma, a verb of saying does not. */
    private static boolean introduces(Lattice lattice, Match match, int token) {
        int first = match.firstToken();
        boolean attributes = lattice.is(token, WordRole.ATTRIBUTION)
                && Reach.contentBetween(lattice, token, first) <= LONGEST_ATTRIBUTION
                && !Reach.isBroken(lattice, token, first);
        return attributes
                || (Complement.isOf(lattice, match, token, true)
                        && !isSpokenTo(lattice, new Around(lattice, match), token));
    }

    /** "Told the … to be quiet": the words name those who are told something. */
    private static boolean isSpokenTo(Lattice lattice, Around around, int token) {
        int next = token + 1;
        boolean passive =
                token > 0 && PASSIVE.contains(lattice.text().token(token - 1).form());
        boolean telling = !passive && TELL.contains(lattice.text().token(token).form());
        boolean determiner = next < lattice.text().size()
                && DETERMINERS.contains(lattice.text().token(next).form());
        return telling && (around.isMatched(next) || (determiner && around.isMatched(next + 1)));
    }

    /** «Комментарий про то, что …», "the post that …": somebody's words are spoken of; "my post" is one's own. */
    private static Optional<Integer> carried(Lattice lattice, Match match, Around around) {
        return around.first(
                around.sentenceStart(),
                match.firstToken(),
                token -> QuotationRule.CARRIER
                                .matcher(lattice.text().token(token).form())
                                .matches()
                        && !(token > 0
                                && OWN.contains(lattice.text().token(token - 1).form()))
                        && Complement.standsBefore(lattice, match, token));
    }

    /** «…, сказал он» close behind, apart by a comma or dash, with no relative clause between: «…, куда поп скажет» reports nothing. */
    private static boolean follows(Lattice lattice, Match match, Around around, int token) {
        boolean clause = around.first(
                        match.lastToken() + 1,
                        token + 2,
                        other -> lattice.is(other, WordRole.QUESTION_WORD) || lattice.is(other, WordRole.CONJUNCTION))
                .isPresent();
        return lattice.text().boundBetween(match.lastToken(), token) != ScannedText.NONE
                && !clause
                && !lattice.text().token(token).is(Token.LATIN)
                && !Complement.isKazakh(lattice, token)
                && around.isReport(token);
    }

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        around.sentenceStart(),
                        match.firstToken(),
                        token -> around.isReport(token)
                                && introduces(lattice, match, token)
                                && Slurs.reaches(lattice, match, token))
                .or(() -> carried(lattice, match, around))
                .or(() -> Quotative.reported(lattice, match))
                .or(() -> around.first(
                        match.lastToken() + 1,
                        Math.min(around.sentenceEnd(), match.lastToken() + 1 + REACH_AFTER),
                        token -> follows(lattice, match, around, token)))
                .map(token -> around.finding(FindingKind.REPORT, token));
    }
}

package redline.context;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Token;

/** A report of what somebody else said: before the match in the same sentence or, in Kazakh, close behind it. */
final class ReportRule implements ContextRule {

    private static final int REACH_AFTER = 3;
    private static final int LONGEST_NAME = 3;
    private static final int NOMINATIVE = Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1);
    private static final Set<String> TELL = Set.of("told", "tells", "telling", "asked", "asks");
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "some", "all", "a");

    /** «По его словам, …» and "according to him, …" stand apart by a comma, a verb of saying does not. */
    private static boolean introduces(Lattice lattice, Around around, int token) {
        return lattice.is(token, WordRole.ATTRIBUTION)
                || (around.governs(token, true) && !isSpokenTo(lattice, around, token));
    }

    /** "Told the … to be quiet": the words name those who are told something. */
    private static boolean isSpokenTo(Lattice lattice, Around around, int token) {
        int next = token + 1;
        boolean telling = TELL.contains(lattice.text().token(token).form());
        boolean determiner = next < lattice.text().size()
                && DETERMINERS.contains(lattice.text().token(next).form());
        return telling && (around.isMatched(next) || (determiner && around.isMatched(next + 1)));
    }

    /** «…, сказал он» close behind, apart by a comma or dash, with no relative clause between: «…, куда поп скажет» reports nothing. */
    private static boolean follows(Lattice lattice, Match match, Around around, int token) {
        boolean clause = around.first(
                        match.lastToken() + 1,
                        token,
                        other -> lattice.is(other, WordRole.QUESTION_WORD) || lattice.is(other, WordRole.CONJUNCTION))
                .isPresent();
        boolean apart = lattice.text().boundBetween(match.lastToken(), token) != ScannedText.NONE
                || (lattice.text().showsKazakh() && !endsWithGroup(match));
        return apart && !clause && !lattice.text().token(token).is(Token.LATIN) && around.isReport(token);
    }

    /** «Ақымақ … айтады»: the group is who says something, and what is said of it is no part of that. */
    private static boolean endsWithGroup(Match match) {
        return match.target()
                .filter(target -> match.lastToken() - match.firstToken() < LONGEST_NAME
                        && target.tokens().last() == match.lastToken()
                        && (target.features() & NOMINATIVE) != 0)
                .isPresent();
    }

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        around.sentenceStart(),
                        match.firstToken(),
                        token -> around.isReport(token)
                                && introduces(lattice, around, token)
                                && Slurs.reaches(lattice, match, token))
                .or(() -> around.first(
                        match.lastToken() + 1,
                        Math.min(around.sentenceEnd(), match.lastToken() + 1 + REACH_AFTER),
                        token -> follows(lattice, match, around, token)))
                .map(token -> around.finding(FindingKind.REPORT, token));
    }
}

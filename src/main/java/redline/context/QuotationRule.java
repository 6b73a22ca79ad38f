package redline.context;

import java.util.Locale;
import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/**
 * Quotation marks around the match: with attribution or comment beside them they cancel, alone they step the severity
 * down.
 */
final class QuotationRule implements ContextRule {

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        ScannedText text = lattice.text();
        int quotation = text.quotation(match.firstToken());
        if (quotation < 0 || quotation != text.quotation(match.lastToken())) {
            return Optional.empty();
        }
        if (lattice.parent().isPresent() && repeatsParent(lattice, quotation)) {
            return Optional.of(new Finding(FindingKind.QUOTATION, text.quotationSpan(quotation)));
        }
        Around around = new Around(lattice, match);
        int from = text.runStart(around.sentenceStart(), ScannedText.PARAGRAPH);
        int to = text.runEnd(match.lastToken(), ScannedText.PARAGRAPH);
        return around.first(
                        from,
                        to,
                        token -> text.quotation(token) != quotation
                                && isNear(lattice, match, quotation, token)
                                && isComment(lattice, around, token))
                .map(token -> around.finding(FindingKind.QUOTATION, token))
                .or(() -> Optional.of(new Finding(FindingKind.QUOTE_MARKS, text.quotationSpan(quotation))));
    }

    /** The quoted words stand in the text that this one replies to. */
    private static boolean repeatsParent(Lattice lattice, int quotation) {
        String quoted =
                lattice.text().quotationSpan(quotation).in(lattice.text().original());
        String words =
                quoted.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").toLowerCase(Locale.ROOT);
        String parent =
                lattice.parent().map(p -> p.text().original()).orElse("").toLowerCase(Locale.ROOT);
        return !words.isEmpty() && parent.contains(words);
    }

    private static boolean isComment(Lattice lattice, Around around, int token) {
        return around.isReport(token)
                || lattice.is(token, WordRole.CONDEMN)
                || lattice.is(token, WordRole.FRAME)
                || lattice.is(token, WordRole.NAMING_VERB);
    }

    /** In the sentence that holds the quotation's edge, or in the one next to it. */
    private static boolean isNear(Lattice lattice, Match match, int quotation, int token) {
        ScannedText text = lattice.text();
        int first = match.firstToken();
        while (first > 0 && text.quotation(first - 1) == quotation) {
            first--;
        }
        int last = match.lastToken();
        while (last + 1 < text.size() && text.quotation(last + 1) == quotation) {
            last++;
        }
        return token < first
                ? text.sentence(first) - text.sentence(token) <= 1
                : text.sentence(token) - text.sentence(last) <= 1;
    }
}

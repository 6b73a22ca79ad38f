package redline.context;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import redline.match.Lattice;
import redline.text.ScannedText;
import redline.text.Token;

/** «Архивы откройте, …», "read a textbook, …": who bids to look something up says the rest himself. */
final class Bidding {

    private static final int REACH = 4;
    private static final Pattern RUSSIAN =
            Pattern.compile(".{2,}[йиь]те(?:сь)?|.*(?:читай|крой|листай|смотри|учай|гляни|гляди|спроси)");
    private static final Pattern KAZAKH = Pattern.compile(".{2,}(?:[ыіи]?[ңн](?:д[ае]р|[ыіи]з)|ш[ыіи])");
    private static final Set<String> ENGLISH =
            Set.of("open", "read", "check", "see", "consult", "study", "ask", "search", "visit", "look", "go");
    private static final Set<String> THERE =
            Set.of("there", "he", "she", "там", "нём", "нем", "ней", "них", "онда", "сонда");

    private Bidding() {}

    /** Whether a word is what an imperative in its own clause is about, and a comma, no colon, parts it from the match. */
    static boolean isObject(Lattice lattice, int word, int match) {
        ScannedText text = lattice.text();
        int start = text.runStart(word, ScannedText.SOFT);
        int end = text.runEnd(word, ScannedText.SOFT);
        return end <= match
                && IntStream.range(end, text.runEnd(match, ScannedText.SENTENCE))
                        .noneMatch(token -> THERE.contains(text.token(token).form()) || Saying.isReport(lattice, token))
                && !Complement.hasColon(lattice, end - 1, match)
                && IntStream.range(Math.max(start, word - REACH), Math.min(end, word + REACH))
                        .anyMatch(token -> token != word && bids(lattice, token, token == start));
    }

    private static boolean bids(Lattice lattice, int token, boolean opens) {
        String form = lattice.text().token(token).form();
        return lattice.text().token(token).is(Token.LATIN)
                ? opens && ENGLISH.contains(form)
                : RUSSIAN.matcher(form).matches()
                        || (lattice.text().showsKazakh() && KAZAKH.matcher(form).matches());
    }
}

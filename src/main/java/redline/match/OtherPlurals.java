package redline.match;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import redline.text.Token;

/**
 * Words beside a group that "they" could mean as well: whatever looks like a plural, judged by its ending. Before a
 * Kazakh pronoun that is a Kazakh one, before a Russian pronoun a Russian one, too. A verb that looks like one costs a
 * pronoun its group, which is the lesser fault.
 */
final class OtherPlurals {

    private static final String KAZAKH = ".{2,}[лдт][ае]р(?:[ыіғгқкнмд].*)?";
    private static final Pattern KAZAKH_PLURAL = Pattern.compile(KAZAKH);
    private static final Pattern PLURAL =
            Pattern.compile(".{2,}(?:[ыи]|ов|ев|[еи]й|[ая]м|[ая]ми|[ая]х|[ыи]х|[ыио]е|[ыи]ми?)|" + KAZAKH);
    private static final Pattern KAZAKH_PRONOUN = Pattern.compile("(?:о|бұ|бу|со|мына)лар.*|б[әа]р[іи].*|барлы[ғг]ы.*");
    private static final Pattern ENGLISH_PLURAL = Pattern.compile("[a-z]{2,}[a-rtv-z]s|people|men|women|children");
    private static final Pattern PAST_VERB = Pattern.compile(".+л(?:и|ись)");

    private OtherPlurals() {}

    /** Whether one stands between a token and a pronoun beside the groups. */
    static boolean standIn(Lattice lattice, List<Edge> groups, int from, int to) {
        Pattern plural = isKazakhPronoun(lattice, to) ? KAZAKH_PLURAL : PLURAL;
        for (int token = from; token < to; token++) {
            Token word = lattice.text().token(token);
            int index = token;
            boolean group = groups.stream().anyMatch(edge -> edge.from() <= index && index < edge.to());
            if (!group
                    && word.is(Token.CYRILLIC)
                    && plural.matcher(word.form()).matches()
                    && !PAST_VERB.matcher(word.form()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #standIn}, and English words that end like plurals count, too. */
    static boolean standAnywhere(Lattice lattice, List<Edge> groups, int from, int to) {
        return standIn(lattice, groups, from, to)
                || IntStream.range(from, to)
                        .filter(token -> groups.stream().noneMatch(edge -> edge.from() <= token && token < edge.to()))
                        .filter(lattice::isContent)
                        .anyMatch(token -> ENGLISH_PLURAL
                                .matcher(lattice.text().token(token).form())
                                .matches());
    }

    private static boolean isKazakhPronoun(Lattice lattice, int token) {
        return token < lattice.text().size()
                && KAZAKH_PRONOUN.matcher(lattice.text().token(token).form()).matches();
    }
}

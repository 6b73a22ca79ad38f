package redline.match;

import java.util.List;
import java.util.regex.Pattern;
import redline.text.Token;

/**
 * Words beside a group that "they" could mean as well: whatever looks like a Russian or Kazakh plural, judged by its
 * ending. A verb that looks like one costs a pronoun its group, which is the lesser fault.
 */
final class OtherPlurals {

    private static final Pattern PLURAL = Pattern.compile(
            ".{2,}(?:[ыи]|ов|ев|[еи]й|[ая]м|[ая]ми|[ая]х|[ыи]х|[ыио]е|[ыи]ми?)|.{2,}[лдт][ае]р(?:[ыіғгқкнмд].*)?");
    private static final Pattern PAST_VERB = Pattern.compile(".+л(?:и|ись)");

    private OtherPlurals() {}

    /** Whether one stands between two tokens beside the groups. */
    static boolean standIn(Lattice lattice, List<Edge> groups, int from, int to) {
        for (int token = from; token < to; token++) {
            Token word = lattice.text().token(token);
            int index = token;
            boolean group = groups.stream().anyMatch(edge -> edge.from() <= index && index < edge.to());
            if (!group
                    && word.is(Token.CYRILLIC)
                    && PLURAL.matcher(word.form()).matches()
                    && !PAST_VERB.matcher(word.form()).matches()) {
                return true;
            }
        }
        return false;
    }
}

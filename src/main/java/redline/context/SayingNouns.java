package redline.context;

import java.util.Set;
import redline.match.Lattice;
import redline.text.ScannedText;
import redline.text.Token;

/** English nouns that look like verbs of saying: "the comments are …", "as a warning to …". */
final class SayingNouns {

    private static final Set<String> BEFORE_NOUN = Set.of(
            "a", "an", "the", "any", "some", "no", "my", "your", "his", "her", "their", "our", "its", "this", "that",
            "these", "those", "every", "each", "another", "of", "in", "from", "by");
    private static final Set<String> AFTER_SUBJECT =
            Set.of("are", "is", "was", "were", "section", "full", "of", "here", "under", "below", "above");

    private static final Set<String> VERBS = Set.of("said", "says", "told", "wrote", "writes", "read", "reads");

    private SayingNouns() {}

    static boolean is(Lattice lattice, int token) {
        ScannedText text = lattice.text();
        if (!text.token(token).is(Token.LATIN)) {
            return false;
        }
        boolean after = token > 0
                && !VERBS.contains(text.token(token).form())
                && text.boundBefore(token) == ScannedText.NONE
                && BEFORE_NOUN.contains(text.token(token - 1).form());
        boolean before = text.token(token).form().endsWith("s")
                && token + 1 < text.size()
                && text.boundBefore(token + 1) == ScannedText.NONE
                && AFTER_SUBJECT.contains(text.token(token + 1).form());
        return after || before;
    }
}

package redline.context;

import java.util.Set;
import java.util.stream.IntStream;
import redline.match.Lattice;
import redline.match.Match.TokenRange;
import redline.text.ScannedText;

/** «Мы узбеки …», «мы, узбеки, …»: a group that says who "we" are. "Them or us: Poles …" is about others. */
final class Apposition {

    private static final int REACH = 4;
    private static final Set<String> THEY = Set.of("they", "them", "они", "их", "олар", "оларды");
    private static final Set<String> OR = Set.of("or", "или", "либо", "не", "немесе", "әлде", "иә", "я");
    private static final Set<String> OTHERS = Set.of(
            "they", "he", "she", "who", "someone", "somebody", "people", "они", "он", "она", "кто", "олар", "ол");

    private Apposition() {}

    /** Whether nothing parts a pronoun and the group behind it but the marks of an apposition. */
    static boolean joins(Lattice lattice, int pronoun, TokenRange group) {
        ScannedText text = lattice.text();
        int bound = text.boundBefore(pronoun + 1);
        boolean apart = bound != ScannedText.NONE;
        boolean subject = FirstPerson.isSubject(text.token(pronoun).form());
        if (bound > ScannedText.SOFT || ((apart || !subject) && isThemOrUs(text, pronoun))) {
            return false;
        }
        boolean closed = group.last() + 1 >= text.size() || text.boundBefore(group.last() + 1) != ScannedText.NONE;
        boolean opens = subject && pronoun == text.runStart(pronoun, ScannedText.SOFT);
        boolean named = !Complement.hasColon(lattice, pronoun, group.first()) && (closed || opens);
        return !apart || named || isDoneByOthers(text, pronoun);
    }

    /** "They despise us: …": what follows is what others think. */
    private static boolean isDoneByOthers(ScannedText text, int pronoun) {
        return IntStream.range(text.runStart(pronoun, ScannedText.SENTENCE), pronoun)
                .anyMatch(token -> OTHERS.contains(text.token(token).form()));
    }

    /** "It's them or us", «либо они, либо мы». */
    private static boolean isThemOrUs(ScannedText text, int pronoun) {
        if (pronoun == 0 || !OR.contains(text.token(pronoun - 1).form())) {
            return false;
        }
        for (int token = pronoun - 2; token >= Math.max(0, pronoun - REACH); token--) {
            if (THEY.contains(text.token(token).form())) {
                return true;
            }
        }
        return false;
    }
}

package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/** The words around a match, and the questions that the rules ask about them. */
final class Around {

    private static final Pattern CONVERB = Pattern.compile(".+[ыіи]?п");
    private static final Pattern FIRST_PERSON = Pattern.compile(
            ".+(?:[йаеыіи][мбп][ыіи]н|[аеыя]йын|ейін|ейин|айын|[аеы]й[ықік]|ам|ем|[ңн]д[ае]р|[ңн][ыі]з|сын|сін)");

    private static final Set<String> YOU = Set.of("you", "we", "they");

    private final Lattice lattice;
    private final Match match;

    Around(Lattice lattice, Match match) {
        this.lattice = lattice;
        this.match = match;
    }

    /** First token of the sentence of the match. */
    int sentenceStart() {
        return lattice.text().runStart(match.firstToken(), ScannedText.SENTENCE);
    }

    /** Token after the sentence of the match. */
    int sentenceEnd() {
        return lattice.text().runEnd(match.lastToken(), ScannedText.SENTENCE);
    }

    /** First token of the clause of the match; commas do not end it. */
    int clauseStart() {
        return lattice.runStart(match.firstToken(), ScannedText.CLAUSE);
    }

    /** Token after the clause of the match; commas do not end it. */
    int clauseEnd() {
        return lattice.runEnd(match.lastToken(), ScannedText.CLAUSE);
    }

    /** Whether a token is one of the words or the target of the match. */
    boolean isMatched(int token) {
        boolean word = match.words().stream().anyMatch(w -> w.first() <= token && token <= w.last());
        boolean optional = match.optional().stream().anyMatch(w -> w.first() <= token && token <= w.last());
        return word
                || optional
                || match.target()
                        .filter(t -> t.tokens().first() <= token
                                && token <= t.tokens().last())
                        .isPresent();
    }

    /** The first token of the sentence outside the span of the match that has a role. */
    Optional<Integer> outside(WordRole role) {
        return first(sentenceStart(), sentenceEnd(), token -> isOutside(token) && lattice.is(token, role));
    }

    boolean isOutside(int token) {
        return token < match.firstToken() || token > match.lastToken();
    }

    Optional<Integer> first(int from, int to, IntPredicate wanted) {
        for (int token = Math.max(0, from); token < Math.min(to, lattice.text().size()); token++) {
            if (wanted.test(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb of saying reports somebody else: past, or third person by its ending, and not with "I" or "we". */
    boolean isReport(int token) {
        boolean saying = lattice.is(token, WordRole.QUOTE_VERB) || lattice.is(token, WordRole.NAMING_VERB);
        if (asksForAssent(token) || asksForAssent(token + 1)) {
            return false;
        }
        if (lattice.is(token, WordRole.ATTRIBUTION)) {
            return true;
        }
        return saying
                && ThirdPerson.is(lattice.text().token(token).form())
                && !SayingNouns.is(lattice, token)
                && !hasFirstPersonSubject(token)
                && !hasFirstPersonAuxiliary(token);
    }

    /** "Don't you think …": who asks so says it himself; "no, they say …" is another clause. */
    boolean asksForAssent(int verb) {
        int subject = verb - 1;
        return subject > 0
                && lattice.text().boundBefore(subject) == ScannedText.NONE
                && YOU.contains(lattice.text().token(subject).form())
                && lattice.is(subject - 1, WordRole.NEG);
    }

    /** «Айтып қояйын», «жазып қойыңдар»: a Kazakh converb gets its person from the word behind it. */
    private boolean hasFirstPersonAuxiliary(int verb) {
        int next = verb + 1;
        return next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && CONVERB.matcher(lattice.text().token(verb).form()).matches()
                && FIRST_PERSON.matcher(lattice.text().token(next).form()).matches();
    }

    /**
     * Whether a word of saying before the match governs it: nothing stands between them but "that", or a colon where a
     * report may have one.
     */
    boolean governs(int verb, boolean colon) {
        if (verb >= match.firstToken()) {
            return false;
        }
        if (Complement.standsBefore(lattice, match, verb)) {
            return true;
        }
        String between = lattice.text()
                .original()
                .substring(
                        lattice.text().token(verb).span().end(),
                        lattice.text().token(match.firstToken()).span().start());
        if (colon && between.indexOf(':') >= 0) {
            return true;
        }
        boolean conjunction = first(verb + 1, match.firstToken(), token -> lattice.is(token, WordRole.CONJUNCTION))
                .isPresent();
        return !conjunction && lattice.text().boundBetween(verb, match.firstToken()) == ScannedText.NONE;
    }

    private boolean hasFirstPersonSubject(int verb) {
        for (int token = verb - 1; token >= Math.max(0, verb - 2); token--) {
            if (lattice.is(token, WordRole.FIRST_PERSON)) {
                return FirstPerson.isSubject(lattice.text().token(token).form());
            }
            if (lattice.bound(token + 1) != ScannedText.NONE) {
                return false;
            }
        }
        return false;
    }

    Finding finding(FindingKind kind, int token) {
        return new Finding(kind, lattice.roleSpan(token));
    }
}

package redline.context;

import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.text.ScannedText;
import redline.text.Token;

/** Words of saying, and who says: somebody else is reported, the speaker himself is not. */
final class Saying {

    private static final int SUBJECT_REACH = 4;
    private static final int NEGATION_REACH = 3;
    private static final Set<String> YOU = Set.of("you", "we", "they");
    private static final Set<String> OTHERS =
            Set.of("who", "they", "people", "some", "many", "others", "someone", "somebody", "anyone", "he", "she");
    private static final Set<String> ONE = Set.of("some", "someone", "somebody", "anyone", "he", "she");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "got", "being");
    private static final Set<String> TOLD = Set.of("told", "said", "wrote", "posted");
    private static final Set<String> NOUNS = Set.of("слова", "слов", "фраза", "фразу", "фразой", "цитата");
    private static final Set<String> OF_SPEAKER = Set.of("мои", "мое", "моё", "без", "ваши", "нет", "другого", "иного");
    private static final Set<String> OFTEN = Set.of(
            "раз", "уже", "давно", "всегда", "еще", "ещё", "сто", "тысячу", "тыщу", "миллион", "много", "сколько", "не",
            "же", "опять", "снова");
    private static final Set<String> PRESENT =
            Set.of("say", "claim", "argue", "insist", "write", "shout", "chant", "repeat");
    private static final Set<String> NO_SUBJECT = Set.of(
            "you",
            "we",
            "to",
            "let",
            "let's",
            "must",
            "should",
            "can",
            "could",
            "will",
            "would",
            "i'd",
            "always",
            "sometimes",
            "perhaps",
            "besides",
            "nowadays");
    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}[^s'u]s");
    private static final Set<String> PROOF =
            Set.of("facts", "statistics", "stats", "numbers", "figures", "polls", "records", "books");
    private static final Pattern CONVERB = Pattern.compile(".+[ыіи]?п");
    private static final Pattern FIRST_PERSON = Pattern.compile(
            ".+(?:[мбп][ыіи]н|[аеыя]йын|[еі]йін|ейин|[аеы]й[ықік]|[аея]м|[дтғгқк][ыіи]м|(?<!т[ыіи]|[ғгқк][ае])[ңн]д[ае]р"
                + "|[ңн][ыі]з|сын|сін)");

    private Saying() {}

    static boolean is(Lattice lattice, int token) {
        return lattice.is(token, WordRole.QUOTE_VERB)
                || lattice.is(token, WordRole.NAMING_VERB)
                || lattice.is(token, WordRole.ATTRIBUTION);
    }

    /** Whether a word of saying reports somebody else: past, or third person by its ending, and not with "I" or "we". */
    static boolean isReport(Lattice lattice, int token) {
        if (!is(lattice, token) || asksForAssent(lattice, token) || asksForAssent(lattice, token + 1)) {
            return false;
        }
        if (lattice.is(token, WordRole.ATTRIBUTION)) {
            return !isOwnNoun(lattice, token);
        }
        return (ThirdPerson.is(lattice.text().token(token).form())
                        || isOfOthers(lattice, token)
                        || isOfMany(lattice, token))
                && !SayingNouns.is(lattice, token)
                && !isNegated(lattice, token)
                && !isOwn(lattice, token);
    }

    /** "Teachers who say …"; "somebody tell them" asks for it. */
    private static boolean isOfOthers(Lattice lattice, int verb) {
        int modal = verb > 1 && lattice.is(verb - 1, WordRole.MODAL) ? 1 : 0;
        int subject = verb - 1 - modal;
        return subject >= 0
                && lattice.text().boundBetween(subject, verb) == ScannedText.NONE
                && lattice.text().token(verb).is(Token.LATIN)
                && OTHERS.contains(lattice.text().token(subject).form())
                && (modal > 0 || !ONE.contains(lattice.text().token(subject).form()));
    }

    /** "My neighbours say …": a plural noun before a verb in the present; "statistics say" is the speaker's own proof. */
    private static boolean isOfMany(Lattice lattice, int verb) {
        if (!PRESENT.contains(lattice.text().token(verb).form())) {
            return false;
        }
        for (int token = verb - 1; token >= lattice.text().runStart(verb, ScannedText.SOFT); token--) {
            String form = lattice.text().token(token).form();
            if (NO_SUBJECT.contains(form) || lattice.is(token, WordRole.FIRST_PERSON)) {
                return false;
            }
            if (PLURAL.matcher(form).matches()) {
                return !PROOF.contains(form);
            }
        }
        return false;
    }

    /** "I've said it", «сто раз говорил», «айтып жүрмін». */
    private static boolean isOwn(Lattice lattice, int verb) {
        return hasFirstPersonSubject(lattice, verb)
                || hasFirstPersonAuxiliary(lattice, verb)
                || isOftenSaid(lattice, verb)
                || isToldWithoutSubject(lattice, verb);
    }

    /** «Запомните мои слова», «без их слова»: the words are no report. */
    private static boolean isOwnNoun(Lattice lattice, int token) {
        if (!NOUNS.contains(lattice.text().token(token).form())) {
            return false;
        }
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            if (OF_SPEAKER.contains(lattice.text().token(before).form())) {
                return true;
            }
        }
        return false;
    }

    /** "Don't you think …": who asks so says it himself; "no, they say …" is another clause. */
    static boolean asksForAssent(Lattice lattice, int verb) {
        int subject = verb - 1;
        return subject > 0
                && verb < lattice.text().size()
                && lattice.text().boundBefore(subject) == ScannedText.NONE
                && YOU.contains(lattice.text().token(subject).form())
                && lattice.is(subject - 1, WordRole.NEG);
    }

    static boolean isNegated(Lattice lattice, int verb) {
        for (int token = verb - 1; token >= Math.max(0, verb - NEGATION_REACH); token--) {
            if (lattice.bound(token + 1) != ScannedText.NONE) {
                return false;
            }
            if (lattice.is(token, WordRole.NEG) || lattice.is(token, WordRole.CONDEMN)) {
                return true;
            }
        }
        return false;
    }

    /** «Айтып қояйын», «жазып қойыңдар»: a Kazakh converb gets its person from the word behind it. */
    private static boolean hasFirstPersonAuxiliary(Lattice lattice, int verb) {
        int next = verb + 1;
        return next < lattice.text().size()
                && lattice.text().boundBefore(next) == ScannedText.NONE
                && CONVERB.matcher(lattice.text().token(verb).form()).matches()
                && isFirstPerson(lattice, next);
    }

    /** Whether a Kazakh word ends as one does that speaks of the speaker, or to those who listen. */
    static boolean isFirstPerson(Lattice lattice, int token) {
        return FIRST_PERSON.matcher(lattice.text().token(token).form()).matches();
    }

    private static boolean hasFirstPersonSubject(Lattice lattice, int verb) {
        for (int token = verb - 1; token >= Math.max(0, verb - SUBJECT_REACH); token--) {
            if (PASSIVE.contains(lattice.text().token(token).form())) {
                return false;
            }
            if (lattice.is(token, WordRole.FIRST_PERSON)) {
                return FirstPerson.isSubject(lattice.text().token(token).form());
            }
            if (lattice.is(token, WordRole.PRONOUN) || lattice.bound(token + 1) != ScannedText.NONE) {
                return false;
            }
        }
        return false;
    }

    /** "Told my wife yesterday: …". */
    private static boolean isToldWithoutSubject(Lattice lattice, int verb) {
        return TOLD.contains(lattice.text().token(verb).form())
                && lattice.text().runStart(verb, ScannedText.CLAUSE) == verb
                && lattice.text().quotation(verb) < 0
                && (verb == 0 || lattice.text().quotation(verb - 1) < 0);
    }

    /** A Russian past without a subject: who says so «сто раз уже» is the speaker. */
    private static boolean isOftenSaid(Lattice lattice, int verb) {
        int start = lattice.runStart(verb, ScannedText.SOFT);
        for (int token = start; token < verb; token++) {
            if (!OFTEN.contains(lattice.text().token(token).form())) {
                return false;
            }
        }
        return start < verb && !lattice.text().token(verb).is(Token.LATIN);
    }
}

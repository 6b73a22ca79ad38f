package redline.context;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/**
 * Quotation marks around the match: with attribution or comment beside them they cancel, alone they step the severity
 * down.
 */
final class QuotationRule implements ContextRule {

    private static final Pattern INFINITIVE = Pattern.compile(".+(?:ть|ти|ться|чь|у|ing)");
    private static final Pattern SAID =
            Pattern.compile("деп|деген.*|дейт[іи]н.*|деуш[іи].*|дед[іи]|депт[іи]|дейд[іи]|дес(?:е|ед[іи]|т[іи]|кен.*)");
    private static final int ANSWER = 2;
    private static final Set<String> THEY = Set.of("he", "she", "they", "someone", "somebody");
    private static final Set<String> RETORTS = Set.of("mate", "yeah", "lol", "bro", "sure", "да", "ага", "ну");
    private static final Set<String> AGREED = Set.of("дұрыс", "дурыс", "рас", "шындық", "шындык", "осы");

    private static final int NEAR = 4;
    private static final Set<String> IS =
            Set.of("is", "was", "that's", "isn't", "wasn't", "это", "был", "была", "было", "были");
    private static final Set<String> THAT = Set.of("that", "this", "it");
    private static final Set<String> TRUE = Set.of(
            "true",
            "right",
            "truth",
            "fact",
            "facts",
            "correct",
            "exactly",
            "reality",
            "logic",
            "obvious",
            "правда",
            "верно",
            "правильно",
            "факт",
            "истина",
            "точно",
            "логично",
            "очевидно",
            "так");

    static final Pattern CARRIER = Pattern.compile(
            "(?:banner|poster|placard|leaflet|sign|graffiti|caption"
                + "|headline|message|comment|post|tweet|slogan)s?|written|написан[оы]|плакат.*|баннер.*|листовк.*|объявлени.*|надпис.*"
                + "|proverbs?|chants?|adverts?|ads?|поговорк.*|пословиц.*|возглас.*|криком|криками"
                + "|лозунг.*|коммент.*|сообщени.*|хабарлама.*|пост(?:а|е|ы|у|ом)?|жазылған.*|стикер.*|наклейк.*|постер.*|афиш.*|растяжк.*|табличк.*|жапсырма.*|маңдайша.*|тақтайша.*|хабарландыру.*|жазба.*|ұран.*|үнпарақ.*|пікір.*");

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
        Optional<Integer> called = calledInKazakh(lattice, quotation, match.lastToken());
        if (called.isPresent()) {
            return called.map(token -> around.finding(FindingKind.QUOTATION, token));
        }
        Optional<Integer> typed = typed(lattice, quotation);
        if (typed.isPresent()) {
            return typed.map(token -> around.finding(FindingKind.QUOTATION, token));
        }
        Optional<Integer> verb = spokenOf(lattice, quotation, match.lastToken(), false);
        if (verb.isPresent()) {
            return verb.map(token -> around.finding(FindingKind.QUOTATION, token));
        }
        Optional<Integer> retort = retort(lattice, quotation);
        if (retort.isPresent()) {
            return retort.map(token -> around.finding(FindingKind.QUOTATION, token));
        }
        int from = text.runStart(around.sentenceStart(), ScannedText.PARAGRAPH);
        int to = text.runEnd(match.lastToken(), ScannedText.PARAGRAPH);
        return around.first(
                        from,
                        to,
                        token -> text.quotation(token) != quotation
                                && isNear(lattice, match, quotation, token)
                                && (isComment(lattice, around, token) || isRejected(lattice, quotation, token)))
                .or(() -> spokenOf(lattice, quotation, match.lastToken(), true))
                .map(token -> around.finding(FindingKind.QUOTATION, token))
                .or(() -> Optional.of(new Finding(FindingKind.QUOTE_MARKS, text.quotationSpan(quotation))));
    }

    /** «"…", да у нас …», '"…" mate my nan …': a post that opens with a quotation and answers it. */
    private static Optional<Integer> retort(Lattice lattice, int quotation) {
        ScannedText text = lattice.text();
        int behind = 0;
        while (behind < text.size() && text.quotation(behind) == quotation) {
            behind++;
        }
        for (int token = behind + 1; behind > 0 && token < Math.min(text.size(), behind + 1 + ANSWER); token++) {
            if (RETORTS.contains(text.token(behind).form()) && lattice.is(token, WordRole.FIRST_PERSON)) {
                return Optional.of(behind);
            }
        }
        return Optional.empty();
    }

    /** '"…," he typed': somebody else and what he did right behind a quotation. */
    private static Optional<Integer> typed(Lattice lattice, int quotation) {
        ScannedText text = lattice.text();
        int behind = 0;
        while (behind < text.size() && text.quotation(behind) != quotation) {
            behind++;
        }
        while (behind < text.size() && text.quotation(behind) == quotation) {
            behind++;
        }
        int verb = behind + 1;
        boolean said = verb < text.size()
                && THEY.contains(text.token(behind).form())
                && text.token(verb).form().endsWith("ed")
                && text.boundBetween(behind, verb) == ScannedText.NONE;
        return said ? Optional.of(verb) : Optional.empty();
    }

    /** '"…" is what they printed in 1933', '«…» — это хамство': the quotation is spoken of, and not agreed to. */
    private static Optional<Integer> spokenOf(Lattice lattice, int quotation, int matched, boolean demonstrative) {
        ScannedText text = lattice.text();
        int verb = matched;
        while (verb < text.size() && text.quotation(verb) == quotation) {
            verb++;
        }
        if (verb + 1 < text.size()
                && demonstrative
                && THAT.contains(text.token(verb).form())) {
            verb++;
        }
        if (verb + 1 >= text.size() || !IS.contains(text.token(verb).form())) {
            return Optional.empty();
        }
        for (int token = verb + 1; token < Math.min(text.size(), verb + 1 + NEAR); token++) {
            if (TRUE.contains(text.token(token).form()) || lattice.is(token, WordRole.FIRST_PERSON)) {
                return Optional.empty();
            }
        }
        return text.boundBefore(verb) < ScannedText.SENTENCE ? Optional.of(verb) : Optional.empty();
    }

    /** «… деген пікір», «… деп жазу»: what is quoted is a thing that somebody says. */
    private static Optional<Integer> calledInKazakh(Lattice lattice, int quotation, int matched) {
        int next = matched;
        while (next < lattice.text().size() && lattice.text().quotation(next) == quotation) {
            next++;
        }
        int named = next + 1;
        boolean said = next < lattice.text().size()
                && SAID.matcher(lattice.text().token(next).form()).matches();
        boolean agreed = named < lattice.text().size()
                && (Saying.isFirstPerson(lattice, named)
                        || AGREED.contains(lattice.text().token(named).form()));
        boolean called = said && !agreed;
        return called ? Optional.of(next) : Optional.empty();
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
                || CARRIER.matcher(lattice.text().token(token).form()).matches()
                || lattice.is(token, WordRole.NAMING_VERB);
    }

    /** «"…"? Нет.» and "to write «…»": a bare no behind the quotation, an infinitive of saying right before it. */
    private static boolean isRejected(Lattice lattice, int quotation, int token) {
        ScannedText text = lattice.text();
        boolean behind = token > 0 && text.quotation(token - 1) == quotation;
        boolean bare = token + 1 == text.size() || text.boundBefore(token + 1) != ScannedText.NONE;
        boolean before = token + 1 < text.size() && text.quotation(token + 1) == quotation;
        boolean saying = lattice.is(token, WordRole.QUOTE_VERB) || lattice.is(token, WordRole.NAMING_VERB);
        return (behind && bare && lattice.is(token, WordRole.NEG))
                || (before
                        && saying
                        && INFINITIVE.matcher(text.token(token).form()).matches());
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

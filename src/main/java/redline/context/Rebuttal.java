package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/** «Говорят, …. Чушь собачья.»: hearsay, and a short sentence behind it that calls it false. */
final class Rebuttal {

    private static final int LONGEST = 4;
    private static final int LONGEST_ATTRIBUTION = 4;
    private static final Pattern FALSE = Pattern.compile(
            "неправд[аы]|лож[ьи]|лжи|ложно|враки|вранье|враньё|брехня|вр[уё]т|бред|чушь|чуши|ерунда|вздор|выдумк[аи]|сказки|байки|клевета|миф|мифы"
                + "|глупост[ьи]|nonsense|rubbish|bullshit|bollocks|baloney|lies|lie|false|untrue|myth|slander|hogwash"
                + "|сандырақ|сандырак|өтірік|отирик|жала|қате|бекер|бос");
    private static final Set<String> TRUE =
            Set.of("true", "so", "правда", "так", "верно", "рас", "шындық", "шындык", "дұрыс");
    private static final Pattern HEARSAY = Pattern.compile(
            "мол|дескать|якобы|будто|(?:дума|счита|полага|болта|говор|твердя|пиш|вер)[юяу]т|think|believe|hearing|rumou?rs?|gossip"
                + "|слух.*|сплетни|ойлайды|санайды|дейді|дейди|деседі|десіп|екен|мыс|мыстан|өсек.*");

    private Rebuttal() {}

    /** The word that calls false what others say in the sentence of the match. */
    static Optional<Integer> of(Lattice lattice, Match match, Around around) {
        int start = around.sentenceEnd();
        int end = start < lattice.text().size() ? lattice.text().runEnd(start, ScannedText.SENTENCE) : start;
        if (start == end
                || end - start > LONGEST
                || lattice.text().boundBefore(start) > ScannedText.SENTENCE
                || lattice.text().isQuestion(start)
                || !isHearsay(lattice, match, around)) {
            return Optional.empty();
        }
        return around.first(start, end, token -> isFalse(lattice, start, token))
                .filter(token -> around.first(start, end, lattice::isGroup).isEmpty());
    }

    private static boolean isFalse(Lattice lattice, int start, int token) {
        String form = lattice.text().token(token).form();
        boolean denied = isNegated(lattice, start, token);
        return denied ? TRUE.contains(form) : FALSE.matcher(form).matches();
    }

    /** Whether a negation stands before a word of the answer, or, in Kazakh, right behind it. */
    private static boolean isNegated(Lattice lattice, int start, int token) {
        int next = token + 1;
        return Reach.isAnyBetween(start - 1, token, before -> lattice.is(before, WordRole.NEG))
                || (next < lattice.text().size()
                        && lattice.text().boundBefore(next) == ScannedText.NONE
                        && lattice.is(next, WordRole.NEG));
    }

    private static boolean isHearsay(Lattice lattice, Match match, Around around) {
        return around.first(
                        around.sentenceStart(),
                        around.sentenceEnd(),
                        token -> around.isOutside(token)
                                && isOfOthers(lattice, around, token)
                                && (token > match.lastToken() || reaches(lattice, token, match.firstToken())))
                .isPresent();
    }

    private static boolean isOfOthers(Lattice lattice, Around around, int token) {
        return around.isReport(token)
                || (HEARSAY.matcher(lattice.text().token(token).form()).matches()
                        && !Saying.isNegated(lattice, token)
                        && !Endorsement.stands(lattice, around));
    }

    private static boolean reaches(Lattice lattice, int token, int first) {
        return Reach.contentBetween(lattice, token, first) <= LONGEST_ATTRIBUTION
                && !Reach.isOpposed(lattice, token, first)
                && !Reach.isJoined(lattice, token, first)
                && !Turn.stands(lattice, token, first);
    }
}

package redline.context;

import java.util.Optional;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.match.Match.MatchTarget;
import redline.text.Features;

/** "We Kazakhs …", «… жалқаумыз»: the speaker counts among the group. */
final class InGroupRule implements ContextRule {

    private static final char LAST_ASCII = 0x7f;
    private static final Pattern WE_ARE = Pattern.compile(".+[^аеийіыя][мбп][ыіи]з");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (match.target().isEmpty()) {
            return Slurs.reclaimed(lattice, match)
                    .map(token -> new Around(lattice, match).finding(FindingKind.IN_GROUP, token));
        }
        int before = match.target().get().tokens().first() - 1;
        Around around = new Around(lattice, match);
        boolean own = before >= 0
                && !around.isMatched(before)
                && lattice.is(before, WordRole.FIRST_PERSON)
                && FirstPerson.isOwnGroup(lattice.text().token(before).form())
                && Apposition.joins(lattice, before, match.target().get().tokens())
                && agrees(lattice.text().token(before).form(), match);
        int last = match.lastToken();
        if (!own && isSubject(match) && endsInWe(lattice.text().token(last).form())) {
            return Optional.of(around.finding(FindingKind.IN_GROUP, last));
        }
        return own ? Optional.of(around.finding(FindingKind.IN_GROUP, before)) : Optional.empty();
    }

    /** «Біз өзбектерді …» does something to them, «біз өзбектер …» is one of them; so with «у нас латышам». */
    private static boolean agrees(String pronoun, Match match) {
        boolean cases = pronoun.charAt(0) > LAST_ASCII && FirstPerson.isSubject(pronoun);
        boolean others = pronoun.equals("нас") && !isAny(match, Features.GEN, Features.ACC);
        return !others && (!cases || isSubject(match));
    }

    /** A Kazakh name that may be an object («халықтарын», also «халықтарың» without its letter) is taken for one. */
    private static boolean isSubject(Match match) {
        boolean kazakh = (match.target().map(MatchTarget::features).orElse(0) & Features.KAZAKH) != 0;
        return isAny(match, Features.NOM) && !(kazakh && isAny(match, Features.ACC));
    }

    /** Whether the target stands in one of some cases. */
    private static boolean isAny(Match match, int... cases) {
        int cells = 0;
        for (int one : cases) {
            cells |= Features.cell(one, 0) | Features.cell(one, 1);
        }
        return (match.target().map(target -> target.features()).orElse(0) & cells) != 0;
    }

    /** A Kazakh predicate in the first person plural; the letters are those of the folded alphabet or its own. */
    private static boolean endsInWe(String form) {
        return WE_ARE.matcher(form).matches();
    }
}

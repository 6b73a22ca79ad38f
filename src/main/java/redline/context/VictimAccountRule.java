package redline.context;

import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** "They told us …", «меня называли …»: somebody repeats what was said to or about them. */
final class VictimAccountRule implements ContextRule {

    private static final int REACH = 2;

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        around.sentenceStart(),
                        around.sentenceEnd(),
                        token -> around.isOutside(token)
                                && around.isReport(token)
                                && isAboutSpeaker(lattice, token)
                                && mayIntroduce(lattice, match, token))
                .map(token -> around.finding(FindingKind.VICTIM_ACCOUNT, token));
    }

    /** Behind the words themselves "he told me" may tell of anything; a quotation or a verb of naming may follow them. */
    private static boolean mayIntroduce(Lattice lattice, Match match, int verb) {
        return (verb < match.firstToken() && isAbout(lattice, match, verb))
                || lattice.text().quotation(match.firstToken()) >= 0
                || (lattice.is(verb, WordRole.NAMING_VERB) && !Complement.isKazakh(lattice, verb));
    }

    private static boolean isAbout(Lattice lattice, Match match, int verb) {
        return Complement.isOf(lattice, match, verb, true)
                || Quotative.reported(lattice, match).isPresent();
    }

    private static boolean isAboutSpeaker(Lattice lattice, int verb) {
        int from = Math.max(0, verb - REACH);
        int to = Math.min(lattice.text().size() - 1, verb + REACH);
        for (int token = from; token <= to; token++) {
            boolean speaker = lattice.is(token, WordRole.FIRST_PERSON)
                    && !FirstPerson.isSubject(lattice.text().token(token).form());
            if (speaker) {
                return true;
            }
        }
        return false;
    }
}

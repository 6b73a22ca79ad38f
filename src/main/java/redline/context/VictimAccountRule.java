package redline.context;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** "They told us …", «меня называли …»: somebody repeats what was said to or about them. */
final class VictimAccountRule implements ContextRule {

    private static final int REACH = 2;
    private static final int THROW = 4;
    private static final Set<String> AT =
            Set.of("face", "back", "ear", "лицо", "спину", "вслед", "бетіме", "бетімізге");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        Optional<Integer> thrown = thrown(lattice, match, around);
        if (thrown.isPresent()) {
            return thrown.map(token -> around.finding(FindingKind.VICTIM_ACCOUNT, token));
        }
        return around.first(
                        around.sentenceStart(),
                        around.sentenceEnd(),
                        token -> around.isOutside(token)
                                && around.isReport(token)
                                && isAboutSpeaker(lattice, token, REACH)
                                && mayIntroduce(lattice, match, token))
                .map(token -> around.finding(FindingKind.VICTIM_ACCOUNT, token));
    }

    /** «Мне бросили в лицо: …», "they threw in my face: …": with a colon the match is what was thrown at the speaker. */
    private static Optional<Integer> thrown(Lattice lattice, Match match, Around around) {
        return around.first(
                around.sentenceStart(),
                match.firstToken(),
                token -> AT.contains(lattice.text().token(token).form())
                        && isAboutSpeaker(lattice, token, THROW)
                        && Complement.hasColon(lattice, token, match.firstToken()));
    }

    /** Behind the words themselves "he told me" may tell of anything; a quotation or a verb of naming may follow them. */
    private static boolean mayIntroduce(Lattice lattice, Match match, int verb) {
        return (verb < match.firstToken() && isAbout(lattice, match, verb))
                || lattice.text().quotation(match.firstToken()) >= 0
                || (lattice.is(verb, WordRole.NAMING_VERB)
                        && !Complement.isKazakh(lattice, verb)
                        && !Reach.isOpposed(lattice, verb, match.firstToken()));
    }

    private static boolean isAbout(Lattice lattice, Match match, int verb) {
        return Complement.isOf(lattice, match, verb, true)
                || Quotative.reported(lattice, match).isPresent();
    }

    private static boolean isAboutSpeaker(Lattice lattice, int verb, int reach) {
        int from = Math.max(0, verb - reach);
        int to = Math.min(lattice.text().size() - 1, verb + reach);
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

package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;
import redline.text.Token;

/** The frame of a court, the law, a dictionary, scholarship or news in the same sentence. */
final class FrameRule implements ContextRule {

    private static final Set<String> WORDS = Set.of("слово", "слове", "сөз", "сөзі");
    private static final Set<String> SWORN = Set.of("моё", "мое", "честное");
    private static final Set<String> WITHOUT = Set.of("без", "without");
    private static final Set<String> LABELS =
            Set.of("verdict", "word", "thesis", "lecture", "вердикт", "приговор", "лекция", "үкім");
    private static final Set<String> WATER = Set.of("суды", "судан", "суда");
    private static final int NEAR = 3;
    private static final int AFTER = 5;
    private static final int BEHIND = 8;
    private static final int BEFORE = 12;
    private static final Set<String> AND = Set.of("and", "и", "да", "және", "мен", "бен", "пен");
    private static final Pattern COURT =
            Pattern.compile("court|trial|convicted|sentenced|jailed|fined|charged|суд.*|осуд.*"
                    + "|осужд.*|пригов.*|оштраф.*|задерж.*|колони.*|сот.*|қамал.*");
    private static final Pattern MEDIUM = Pattern.compile(
            "papers?|books?|film|novel|articles?|documentary|lecture|museums?|музе.*|учебник.*|сериал.*|фильм.*|оқулы.*");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        around.sentenceStart(),
                        around.sentenceEnd(),
                        token -> around.isOutside(token)
                                && lattice.is(token, WordRole.FRAME)
                                && speaksOf(lattice, match, token)
                                && !isFigure(lattice, match, token)
                                && !isJoinedToMatch(lattice, around, token))
                .or(() -> Slurs.glossed(lattice, match, around))
                .or(() -> Slurs.named(lattice, match))
                .map(token -> around.finding(FindingKind.FRAME, token));
    }

    /** "A word" that no word stands beside, "without a court": no frame but a figure of speech. */
    private static boolean isFigure(Lattice lattice, Match match, int frame) {
        ScannedText text = lattice.text();
        boolean sworn = frame > 0 && SWORN.contains(text.token(frame - 1).form());
        boolean dared = text.token(frame).form().equals("сотқа")
                || (frame > 0
                        && text.token(frame).form().equals("суд")
                        && text.token(frame - 1).form().equals("в"));
        boolean word = WORDS.contains(text.token(frame).form()) && (sworn || !Slurs.isNear(match, frame));
        boolean without = frame > 0
                && text.boundBefore(frame) == ScannedText.NONE
                && WITHOUT.contains(text.token(frame - 1).form());
        return ((word || dared || isLabel(lattice, match, frame)) && text.quotation(match.firstToken()) < 0) || without;
    }

    /** "Verdict: …", "spread the word: …": what the speaker calls his own words. */
    private static boolean isLabel(Lattice lattice, Match match, int frame) {
        ScannedText text = lattice.text();
        int last = LABELS.contains(text.token(frame).form())
                ? frame
                : text.token(frame).form().equals("the") ? frame + 1 : -1;
        return last >= 0
                && last < match.firstToken()
                && LABELS.contains(text.token(last).form())
                && text.original().startsWith(":", text.token(last).span().end());
    }

    /** «Сот пен …», "the courts and …": one of the things of which the match itself speaks; «суды» is water in Kazakh. */
    private static boolean isJoinedToMatch(Lattice lattice, Around around, int frame) {
        ScannedText text = lattice.text();
        String form = text.token(frame).form();
        boolean water = text.showsKazakh() && WATER.contains(form);
        boolean joined = frame + 2 < text.size()
                && text.boundBetween(frame, frame + 2) == ScannedText.NONE
                && AND.contains(text.token(frame + 1).form())
                && around.isMatched(frame + 2);
        return water || joined;
    }

    /** Whether a word of the frame stands with the match: no other clause between, and no comma behind the match. */
    private static boolean speaksOf(Lattice lattice, Match match, int frame) {
        ScannedText text = lattice.text();
        if (text.quotation(match.firstToken()) >= 0) {
            return true;
        }
        int first = match.firstToken();
        int last = match.lastToken();
        if (frame > last) {
            boolean apart = text.boundBetween(last, frame) != ScannedText.NONE;
            int near = Slurs.is(match) || isCourt(lattice, frame)
                    ? BEHIND
                    : apart || isBook(lattice, frame) ? NEAR : AFTER;
            return frame - last <= near && (isVerdict(lattice, frame) || !isBroken(lattice, last, frame));
        }
        boolean described = isMedium(lattice, frame) && lattice.is(frame + 1, WordRole.BE);
        return Complement.standsBefore(lattice, match, frame)
                || (!described
                        && (Slurs.is(match) || isCourt(lattice, frame) || !Bidding.isObject(lattice, frame, first))
                        && !Turn.stands(lattice, frame, first)
                        && (isCourt(lattice, frame)
                                || !isBroken(lattice, isMedium(lattice, frame) ? frame : frame + 1, first))
                        && first - frame <= (isMedium(lattice, frame) ? NEAR : BEFORE));
    }

    /** "… and the papers": what is joined with "and" is said beside, not about. */
    private static boolean isBroken(Lattice lattice, int first, int second) {
        return Reach.isAnyBetween(
                        first,
                        second,
                        token -> AND.contains(lattice.text().token(token).form()))
                || Reach.isBroken(lattice, first, second);
    }

    private static boolean isVerdict(Lattice lattice, int frame) {
        return isCourt(lattice, frame) && !lattice.text().token(frame).form().equals("court");
    }

    /** A Russian or Kazakh text names the book before what stands in it. */
    private static boolean isBook(Lattice lattice, int frame) {
        return isMedium(lattice, frame) && !lattice.text().token(frame).is(Token.LATIN);
    }

    private static boolean isCourt(Lattice lattice, int frame) {
        return COURT.matcher(lattice.text().token(frame).form()).matches();
    }

    /** A place or a thing where much is read that is no scholarship. */
    private static boolean isMedium(Lattice lattice, int frame) {
        ScannedText text = lattice.text();
        return MEDIUM.matcher(text.token(frame).form()).matches()
                || (frame + 1 < text.size()
                        && MEDIUM.matcher(text.token(frame + 1).form()).matches());
    }
}

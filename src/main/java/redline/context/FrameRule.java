package redline.context;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/** The frame of a court, the law, a dictionary, scholarship or news in the same sentence. */
final class FrameRule implements ContextRule {

    private static final Set<String> WORDS = Set.of("слово", "слове", "сөз", "сөзі");
    private static final Set<String> SWORN = Set.of("моё", "мое", "честное");
    private static final Set<String> WITHOUT = Set.of("без", "without");
    private static final Set<String> PUBLICATIONS =
            Set.of("paper", "papers", "book", "books", "film", "novel", "article", "documentary", "lecture");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        around.sentenceStart(),
                        around.sentenceEnd(),
                        token -> around.isOutside(token)
                                && lattice.is(token, WordRole.FRAME)
                                && speaksOf(lattice, match, token)
                                && !isFigure(lattice, match, token))
                .or(() -> Slurs.glossed(lattice, match, around))
                .map(token -> around.finding(FindingKind.FRAME, token));
    }

    /** "A word" that no word stands beside, "without a court": no frame but a figure of speech. */
    private static boolean isFigure(Lattice lattice, Match match, int frame) {
        ScannedText text = lattice.text();
        boolean sworn = frame > 0 && SWORN.contains(text.token(frame - 1).form());
        boolean word = WORDS.contains(text.token(frame).form()) && (sworn || !Slurs.isNear(match, frame));
        boolean without = frame > 0
                && text.boundBefore(frame) == ScannedText.NONE
                && WITHOUT.contains(text.token(frame - 1).form());
        return (word && text.quotation(match.firstToken()) < 0) || without;
    }

    private static boolean isPublication(Lattice lattice, int frame) {
        ScannedText text = lattice.text();
        return PUBLICATIONS.contains(text.token(frame).form())
                || (frame + 1 < text.size()
                        && PUBLICATIONS.contains(text.token(frame + 1).form()));
    }

    /** "…, look at the photos in the paper": behind the match and a comma such a word frames what stands beside it. */
    private static boolean speaksOf(Lattice lattice, Match match, int frame) {
        return frame < match.firstToken()
                || !isPublication(lattice, frame)
                || lattice.text().boundBetween(match.lastToken(), frame) == ScannedText.NONE
                || lattice.text().quotation(match.firstToken()) >= 0
                || Slurs.is(match);
    }
}

package redline.match;

import java.util.List;
import java.util.Random;
import java.util.Set;
import redline.text.Span;

/** Texts with nearly every word disguised, for those who measure what that costs. */
public final class DisguisedTexts {

    private static final double SHARE_OF_LETTERS = 0.3;
    private static final Set<Disguise> OF_LETTERS =
            Set.of(Disguise.LOOK_ALIKE, Disguise.INVISIBLE, Disguise.COMBINING, Disguise.COMPATIBILITY);
    private static final List<WordDisguise> OF_WORDS = List.of(
            WordDisguise.LEET,
            WordDisguise.HIDDEN,
            WordDisguise.STRETCHED,
            WordDisguise.SPACED,
            WordDisguise.SPLIT,
            WordDisguise.SLIP);

    private DisguisedTexts() {}

    /** Writes all words of a text otherwise: half of the texts letter by letter, half word by word. */
    public static String write(String plain, Random random) {
        Span all = new Span(0, plain.length());
        if (random.nextBoolean()) {
            return Disguised.of(plain, all, OF_LETTERS, SHARE_OF_LETTERS, random)
                    .text();
        }
        Rewritten text = new Rewritten(plain);
        for (Span word : text.words(all)) {
            WordDisguise kind = OF_WORDS.get(random.nextInt(OF_WORDS.size()));
            kind.writer().write(text, word, random);
        }
        return text.text();
    }
}

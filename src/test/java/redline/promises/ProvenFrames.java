package redline.promises;

import java.util.List;
import java.util.stream.Stream;
import redline.TestEngine;
import redline.lexicon.Entry;
import redline.lexicon.Status;

/** Sample sentences of the live entries with a target slot, each proven: with a group in the slot the entry flags it. */
final class ProvenFrames {

    private static final int TRIES = 40;

    private ProvenFrames() {}

    /** Up to that many for each entry, entry by entry. */
    static List<List<Frame>> of(String language, int count) {
        Targets targets = new Targets(language);
        PatternInstantiator instantiator = new PatternInstantiator();
        return entries(language)
                .map(entry -> of(entry, "", count, targets, instantiator).toList())
                .toList();
    }

    /** Those of one entry, after some opening words. */
    static Stream<Frame> of(Entry entry, String opening, int count, Targets targets, PatternInstantiator instantiator) {
        return instantiator
                .frames(entry, TRIES)
                .map(frame -> frame.opened(opening))
                .filter(frame -> isProven(frame, targets))
                .limit(count);
    }

    /** Weighed entries have no frames: which words tip the scale no pattern tells, see {@link WeighedSentencesTest}. */
    static Stream<Entry> entries(String language) {
        return TestEngine.get().lexicon().entries().stream()
                .filter(entry -> !entry.weighed())
                .filter(entry -> entry.language().equals(language) && entry.status() == Status.LIVE)
                .filter(PatternInstantiator::hasTarget);
    }

    private static boolean isProven(Frame frame, Targets targets) {
        return targets.phrase(frame)
                .filter(phrase -> frame.flags(phrase, Read.atDefault(frame.with(phrase))))
                .isPresent();
    }
}

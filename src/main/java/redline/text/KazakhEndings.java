package redline.text;

import java.util.function.IntConsumer;

/** The readings of what follows a stem, as feature sets. Immutable, shared between threads. */
final class KazakhEndings {
    private final SuffixAutomaton noun = SuffixAutomaton.of(KazakhSuffixes.noun(), KazakhSuffixes.START);
    private final SuffixAutomaton verb = SuffixAutomaton.of(KazakhSuffixes.verb(), KazakhSuffixes.START);
    private final SuffixAutomaton nominalised = SuffixAutomaton.of(KazakhSuffixes.nominalised(), KazakhSuffixes.START);

    /** Gives every reading of the letters from an index on, the stem ending before it, in one harmony. */
    void read(String text, int from, boolean front, IntConsumer readings) {
        KazakhSound lastSound = KazakhSound.of(text.charAt(from - 1));
        read(noun, noun.start(lastSound, front), text, from, front, 0, readings);
        read(verb, verb.start(lastSound, front), text, from, front, 0, readings);
    }

    /** Gives every reading of и at an index, with what follows it, as the contraction of a stem's ы or і and й. */
    void readContracted(String text, int at, boolean front, IntConsumer readings) {
        int start = verb.step(verb.start(KazakhSound.VOWEL, front), 'й');
        read(verb, start, text, at + 1, front, 0, readings);
    }

    private void read(
            SuffixAutomaton suffixes,
            int start,
            String text,
            int from,
            boolean front,
            int before,
            IntConsumer readings) {
        int state = start;
        for (int i = from; i < text.length() && state >= 0; i++) {
            if (i > from) {
                readNominalised(suffixes.exits(state), text, i, front, before, readings);
            }
            state = suffixes.step(state, text.charAt(i));
        }
        for (int features : suffixes.outcomes(state)) {
            readings.accept(before | features);
        }
    }

    private void readNominalised(int[] exits, String text, int from, boolean front, int before, IntConsumer readings) {
        for (int features : exits) {
            KazakhSound lastSound = KazakhSound.of(text.charAt(from - 1));
            read(nominalised, nominalised.start(lastSound, front), text, from, front, before | features, readings);
        }
    }
}

package redline.promises;

import java.util.stream.Stream;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.lexicon.Entry;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Span;

/**
 * A sentence that an entry's pattern makes, with a hole where the target stands.
 *
 * @param slot what the slot asks of the form that fills it
 */
record Frame(Entry entry, String before, String after, FeatureFilter slot) {

    String with(String phrase) {
        return before + phrase + after;
    }

    /** The same sentence after some opening words. */
    Frame opened(String words) {
        return new Frame(entry, words + before, after, slot);
    }

    /** Whether the entry is flagged with exactly that phrase as the target. */
    boolean flags(String phrase, Assessment assessment) {
        return assessment.flags().stream().anyMatch(flag -> isOurs(flag) && aimsAt(flag, phrase));
    }

    boolean isOurs(Flag flag) {
        return flag.entry().equals(entry.id()) || flag.alsoMatched().contains(entry.id());
    }

    private boolean aimsAt(Flag flag, String phrase) {
        return flag.target()
                .filter(target -> target.span().start() == before.length()
                        && target.span().end() == before.length() + phrase.length())
                .isPresent();
    }

    /** The sentence with its flags if one is aimed at the phrase or a part of it. */
    Stream<String> wronglyAimedAt(String phrase) {
        String text = with(phrase);
        Assessment assessment = Read.atDefault(text);
        boolean wrong = assessment.flags().stream()
                .flatMap(flag -> flag.target().stream())
                .anyMatch(target -> covers(phrase, target.span()));
        return wrong ? Read.flagged(text, assessment).stream() : Stream.empty();
    }

    /** Whether a span holds some of the phrase. */
    boolean covers(String phrase, Span span) {
        return span.start() < before.length() + phrase.length() && before.length() < span.end();
    }
}

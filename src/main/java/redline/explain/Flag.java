package redline.explain;

import java.util.List;
import java.util.Optional;
import redline.lexicon.Category;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.text.Span;

/**
 * One flagged span with everything that explains it; also the shape of a suppressed flag.
 *
 * @param span the smallest range that covers all obligatory parts, in UTF-16 units of the original
 * @param text the original at {@code span}
 * @param entry id of the lexicon entry
 * @param severity base severity and steps, 1 to 6
 * @param modifiers the findings that stepped the severity
 * @param cancelledBy the findings that suppressed the flag; empty for a flag that counts
 * @param target the group that the phrase is aimed at, if the entry has a target
 * @param parts the matched parts inside the span
 * @param matchedBy how the text matched: inflection, look-alike letters …
 * @param reason why this is flagged: the entry's why, then category, definition and standard
 * @param suggestion a neutral wording, or empty
 * @param alsoMatched ids of weaker entries of the same topic on overlapping spans
 */
public record Flag(
        Span span,
        String text,
        String entry,
        Category category,
        Topic topic,
        int severity,
        int baseSeverity,
        List<Modifier> modifiers,
        List<Modifier> cancelledBy,
        Optional<Target> target,
        List<Span> parts,
        List<String> matchedBy,
        String reason,
        String suggestion,
        Status status,
        List<String> alsoMatched) {

    public Flag {
        modifiers = List.copyOf(modifiers);
        cancelledBy = List.copyOf(cancelledBy);
        parts = List.copyOf(parts);
        matchedBy = List.copyOf(matchedBy);
        alsoMatched = List.copyOf(alsoMatched);
    }

    /**
     * A context finding as it is shown.
     *
     * @param kind the slug of the finding, such as {@code negation}
     * @param step how far it moved the severity; 0 for a finding that cancels
     * @param span the words that caused it
     * @param because one sentence for a person
     */
    public record Modifier(String kind, int step, Span span, String because) {}

    /**
     * The group that a phrase is aimed at.
     *
     * @param groupClass slug of the class, such as {@code people}
     * @param concept the language-independent concept, such as {@code people.uzbek}
     * @param span the words that name it, or the pronoun that stands for it
     * @param antecedent what the pronoun stands for, when the target is a pronoun
     */
    public record Target(String groupClass, String concept, Span span, Optional<Span> antecedent) {}
}

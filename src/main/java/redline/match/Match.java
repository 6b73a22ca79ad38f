package redline.match;

import java.util.List;
import java.util.Optional;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Topic;
import redline.text.Span;

/**
 * One place where an entry was found.
 *
 * @param span the smallest range that covers all obligatory parts
 * @param firstToken index of the first token of the span
 * @param lastToken index of the last token of the span
 * @param parts the obligatory parts, neighbours joined, in order
 * @param words the token ranges of the obligatory elements that are no group slots
 * @param optional the token ranges of optional elements that are present
 * @param target what fills the target slot
 * @param matchedBy bits of {@link MatchKind}
 * @param weighed the words of the sentence that weigh something, of an entry that counts only where they tip the scale
 * @param exception the longer innocent phrase that covers it, if there is one
 */
public record Match(
        Entry entry,
        Span span,
        int firstToken,
        int lastToken,
        List<Span> parts,
        List<TokenRange> words,
        List<TokenRange> optional,
        Optional<MatchTarget> target,
        int matchedBy,
        List<WeighedWord> weighed,
        Optional<TokenRange> exception) {

    public Match {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
        optional = List.copyOf(optional);
        weighed = List.copyOf(weighed);
    }

    /** The topic: the target's class decides, else the entry says it. */
    public Topic topic() {
        return target.map(t -> t.groupClass().topic()).or(entry::topic).orElse(Topic.INTERETHNIC);
    }

    /** The same match with the words of its sentence that weigh something. */
    Match withWeighed(List<WeighedWord> words) {
        return new Match(
                entry, span, firstToken, lastToken, parts, this.words, optional, target, matchedBy, words, exception);
    }

    /**
     * A word and what it weighs.
     *
     * @param points hundredths; above zero it speaks for escalation
     */
    public record WeighedWord(Span span, int points) {}

    /** A range of tokens, both ends inclusive. */
    public record TokenRange(int first, int last) {

        /** Whether the ranges share a token. */
        public boolean overlaps(TokenRange other) {
            return first <= other.last && other.first <= last;
        }

        /** Whether the other range lies inside this one. */
        public boolean covers(TokenRange other) {
            return first <= other.first && other.last <= last;
        }
    }

    /**
     * The group named by the words in the target slot.
     *
     * @param features {@link redline.text.Features} of the form that names it
     * @param antecedent where the group is named, when the slot is filled by a pronoun
     */
    public record MatchTarget(
            GroupClass groupClass,
            String concept,
            TokenRange tokens,
            Span span,
            int features,
            Optional<Span> antecedent) {}
}

package redline.lexicon.pattern;

import java.util.List;
import java.util.stream.Stream;

/**
 * A phrase as the editor wrote it, taken apart.
 *
 * @param parts in the order written
 * @param free whether the parts may stand in any order inside one clause
 */
public record Pattern(List<Part> parts, boolean free) {

    public Pattern {
        parts = List.copyOf(parts);
    }

    /** Whether this is a plain sequence of words: no slot of a group, no gap, nothing optional, no free order. */
    public boolean isLiteral() {
        return !free
                && parts.stream()
                        .allMatch(part -> !part.optional() && part.gap().isNone() && !part.isGroup());
    }

    /** Whether it is the slot of a group and nothing else. */
    public boolean isGroupAlone() {
        return parts.size() == 1
                && parts.getFirst().isGroup()
                && !parts.getFirst().optional();
    }

    /** The slots of group classes, in order. */
    public Stream<Node.Slot> groupSlots() {
        return parts.stream()
                .map(Part::node)
                .filter(Node.Slot.class::isInstance)
                .map(Node.Slot.class::cast)
                .filter(Node.Slot::isGroup);
    }

    /** One element of a pattern with the gap that may stand before it. */
    public record Part(Node node, boolean optional, Gap gap) {

        /** Whether this is a slot of a group class. */
        public boolean isGroup() {
            return node instanceof Node.Slot slot && slot.isGroup();
        }
    }

    /**
     * How many words may stand between two elements.
     *
     * @param most the largest number of words
     * @param any whether any word may stand there, or only fillers and negations
     */
    public record Gap(int most, boolean any) {

        /** Nothing may stand between. */
        public static final Gap NONE = new Gap(0, false);

        /** Whether nothing may stand between. */
        public boolean isNone() {
            return most == 0;
        }

        /** Both gaps one after the other, as when the optional element between them is absent. */
        public Gap plus(Gap other) {
            return new Gap(most + other.most, any || other.any);
        }
    }
}

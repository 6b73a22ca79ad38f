package redline.lexicon.pattern;

import java.util.List;
import java.util.Optional;
import redline.lexicon.GroupClass;

/** One element of a pattern: a word, a choice between several, or a slot for a class. */
public sealed interface Node {

    /**
     * A word in all its inflected forms.
     *
     * @param text lower-cased, as written
     * @param exact whether only this very form counts ({@code =word})
     */
    record Word(String text, boolean exact, FeatureFilter features) implements Node {}

    /** A choice; each alternative is a sequence of words or of one class reference. */
    record Alternatives(List<List<Node>> choices, FeatureFilter features) implements Node {

        public Alternatives {
            choices = choices.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A slot that a member of a class fills.
     *
     * @param className {@code target}, a group class or a word class
     */
    record Slot(String className, FeatureFilter features, Role role) implements Node {

        /** Whether a group (a people, a faith …) fills the slot. */
        public boolean isGroup() {
            return isTargetWord() || groupClass().isPresent();
        }

        /** Whether the slot is {@code {target}}: any class of the entry's targets. */
        public boolean isTargetWord() {
            return className.equals("target");
        }

        /** The group class of the slot, if it names one. */
        public Optional<GroupClass> groupClass() {
            return GroupClass.of(className);
        }
    }

    /** What a group in a slot is to the phrase. */
    enum Role {
        /** The phrase is aimed at it. */
        TARGET,
        /** Where something happens. */
        PLACE,
        /** Who does something. */
        AGENT
    }
}

package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.GroupClass;
import redline.text.ScannedText;

/** The groups that a pronoun or "that people" may take up. */
final class Antecedents {

    /** How many sentences back a group is looked for. */
    static final int SENTENCES = 3;

    private Antecedents() {}

    /**
     * A sentence with the groups that it names.
     *
     * @param from its first token
     */
    record Sentence(int from, List<Edge> groups) {}

    /** The nearest sentence before one that names a group, in the same paragraph; without groups where there is none. */
    static Sentence before(Lattice lattice, int sentence) {
        ScannedText text = lattice.text();
        int end = sentence;
        for (int back = 0; back < SENTENCES; back++) {
            if (end == 0 || text.boundBefore(end) == ScannedText.PARAGRAPH) {
                break;
            }
            int from = text.runStart(end - 1, ScannedText.SENTENCE);
            List<Edge> groups = in(lattice, from, end);
            if (!groups.isEmpty()) {
                return new Sentence(from, groups);
            }
            end = from;
        }
        return new Sentence(sentence, List.of());
    }

    /** The names of groups in some words: no languages, and none that takes up a group itself. */
    static List<Edge> in(Lattice lattice, int from, int to) {
        List<Edge> groups = new ArrayList<>();
        for (int token = from; token < to; token++) {
            for (Edge edge : lattice.edges().groupsFrom(token)) {
                if (edge.group() != GroupClass.LANGUAGE.bit()
                        && edge.antecedent().isEmpty()
                        && edge.to() <= to) {
                    groups.add(edge);
                }
            }
        }
        return groups;
    }
}

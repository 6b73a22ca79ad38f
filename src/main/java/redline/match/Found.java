package redline.match;

import java.util.List;
import java.util.Optional;
import redline.lexicon.compile.Element;

/**
 * One way in which a rule fits a text: the edge of every element that is present, in the order of the pattern.
 *
 * @param rule number of the entry or exception
 */
record Found(int rule, List<Filled> filled) {

    Found {
        filled = List.copyOf(filled);
    }

    /** An element with the edge that fills it. */
    record Filled(Element element, Edge edge) {}

    /** First token of the obligatory elements. */
    int from() {
        return filled.stream()
                .filter(f -> !f.element.optional())
                .mapToInt(f -> f.edge.from())
                .min()
                .orElseThrow();
    }

    /** Token after the last one of the obligatory elements. */
    int to() {
        return filled.stream()
                .filter(f -> !f.element.optional())
                .mapToInt(f -> f.edge.to())
                .max()
                .orElseThrow();
    }

    /** What fills the target slot, if there is one. */
    Optional<Filled> target() {
        return filled.stream().filter(f -> f.element.isTarget()).findFirst();
    }

    /** First token of the target, or -1. */
    int targetFrom() {
        return target().map(f -> f.edge.from()).orElse(-1);
    }

    /** Token after the target, or -1. */
    int targetTo() {
        return target().map(f -> f.edge.to()).orElse(-1);
    }

    boolean covers(int token) {
        return filled.stream().anyMatch(f -> f.edge.from() <= token && token < f.edge.to());
    }
}

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
        int from = Integer.MAX_VALUE;
        for (Filled one : filled) {
            from = one.element.optional() ? from : Math.min(from, one.edge.from());
        }
        return from;
    }

    /** Token after the last one of the obligatory elements. */
    int to() {
        int to = 0;
        for (Filled one : filled) {
            to = one.element.optional() ? to : Math.max(to, one.edge.to());
        }
        return to;
    }

    /** What fills the target slot, if there is one. */
    Optional<Filled> target() {
        for (Filled one : filled) {
            if (one.element.isTarget()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** First token of the target, or -1. */
    int targetFrom() {
        for (Filled one : filled) {
            if (one.element.isTarget()) {
                return one.edge.from();
            }
        }
        return -1;
    }

    /** Token after the target, or -1. */
    int targetTo() {
        for (Filled one : filled) {
            if (one.element.isTarget()) {
                return one.edge.to();
            }
        }
        return -1;
    }

    boolean covers(int token) {
        for (Filled one : filled) {
            if (one.edge.from() <= token && token < one.edge.to()) {
                return true;
            }
        }
        return false;
    }
}

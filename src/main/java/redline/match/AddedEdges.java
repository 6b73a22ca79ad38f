package redline.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Edges that were added to those of the single words of a text, by where they start and end, in the order of adding. */
final class AddedEdges {

    private final List<List<Edge>> starting;
    private final List<List<Edge>> ending;

    /** No edges yet, in a text of that many words. */
    AddedEdges(int words) {
        this.starting = new ArrayList<>(Collections.nCopies(words, List.of()));
        this.ending = new ArrayList<>(Collections.nCopies(words + 1, List.of()));
    }

    List<Edge> from(int token) {
        return starting.get(token);
    }

    /** Edges that end before a token. */
    List<Edge> endingAt(int token) {
        return ending.get(token);
    }

    void add(Edge edge) {
        with(edge, edge.from(), starting);
        with(edge, edge.to(), ending);
    }

    private static void with(Edge edge, int at, List<List<Edge>> lists) {
        List<Edge> before = lists.get(at);
        if (before.isEmpty()) {
            lists.set(at, new ArrayList<>(List.of(edge)));
        } else {
            before.add(edge);
        }
    }

    boolean has(Edge edge) {
        for (Edge other : starting.get(edge.from())) {
            if (other.symbol() == edge.symbol() && other.equals(edge)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a longer edge of the same symbol starts where one does. */
    boolean hasLonger(Edge edge) {
        for (Edge other : starting.get(edge.from())) {
            if (other.symbol() == edge.symbol() && other.to() > edge.to()) {
                return true;
            }
        }
        return false;
    }

    /** Forgets the shorter edges of the same symbol that start where one does. */
    void removeShorter(Edge edge) {
        removeFrom(edge.from(), other -> other.symbol() == edge.symbol() && other.to() < edge.to());
    }

    void removeFrom(int token, Predicate<Edge> unwanted) {
        List<Edge> edges = starting.get(token);
        for (int i = edges.size() - 1; i >= 0; i--) {
            Edge edge = edges.get(i);
            if (unwanted.test(edge)) {
                edges.remove(i);
                ending.get(edge.to()).remove(edge);
            }
        }
    }
}

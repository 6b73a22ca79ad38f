package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Element;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.Pattern.Gap;
import redline.lexicon.pattern.Pattern.Part;
import redline.match.Found.Filled;
import redline.text.ScannedText;

/**
 * What a pattern means, written down plainly: every element is tried at every place of the text. No table of forms, no
 * trie, no anchor, no signature, no budget; only groups, roles and bounds are read from the lattice.
 *
 * @param targets the bits of the classes that {@code {target}} may be
 */
record PlainBacktracker(
        Lattice lattice, PlainWords words, int rule, Pattern pattern, int targets, boolean wholeSentence) {

    /** One place of one rule; its target is from -1 to -1 where it has none. */
    record Hit(int rule, int from, int to, int targetFrom, int targetTo) {}

    /** For every target the shortest, then leftmost place; for every start the shortest where there is no target. */
    List<Hit> hits() {
        Map<String, Hit> best = new HashMap<>();
        place(0, Gap.NONE, new ArrayList<>(), best);
        return List.copyOf(best.values());
    }

    private void place(int index, Gap before, List<Filled> way, Map<String, Hit> best) {
        if (index == pattern.parts().size()) {
            accept(way, best);
            return;
        }
        Part part = pattern.parts().get(index);
        Gap gap = before.plus(part.gap());
        if (part.optional()) {
            place(index + 1, gap, way, best);
        }
        for (int start = 0; start < lattice.text().size(); start++) {
            if (way.isEmpty()
                    || pattern.free()
                    || mayFollow(way.getLast().edge().to(), start, gap)) {
                for (Filled filled : fillings(part, start)) {
                    way.add(filled);
                    place(index + 1, Gap.NONE, way, best);
                    way.removeLast();
                }
            }
        }
    }

    private List<Filled> fillings(Part part, int start) {
        if (part.node() instanceof Node.Slot slot && slot.isGroup()) {
            int groups = slot.isTargetWord()
                    ? targets
                    : slot.groupClass().orElseThrow().bit();
            Element element = new Element(-1, groups, slot.features(), slot.role(), part.optional(), part.gap());
            return lattice.from(start).stream()
                    .filter(edge -> element.accepts(edge.symbol(), edge.group(), edge.features()))
                    .map(edge -> new Filled(element, edge))
                    .toList();
        }
        Element element = new Element(0, 0, FeatureFilter.NONE, Node.Role.AGENT, part.optional(), part.gap());
        int end = words.end(part.node(), FeatureFilter.NONE, start);
        return end < 0 ? List.of() : List.of(new Filled(element, new Edge(start, end, 0, 0, 0, 0, Optional.empty())));
    }

    private boolean mayFollow(int end, int start, Gap gap) {
        boolean fits = start >= end && start - end <= gap.most();
        for (int token = end; fits && token < start; token++) {
            fits = gap.any() || lattice.is(token, WordRole.FILLER) || lattice.is(token, WordRole.NEG);
        }
        for (int token = end; fits && token <= start; token++) {
            int bound = lattice.text().boundBefore(token);
            boolean isDash = token == end && !gap.any() && lattice.text().hasDashBefore(token);
            boolean open = start == end
                    ? bound < ScannedText.CLAUSE
                    : isSameClause(token) || (isDash && !isConjunction(token));
            fits = wholeSentence ? bound < ScannedText.SENTENCE : open;
        }
        return fits;
    }

    private boolean isSameClause(int token) {
        return lattice.bound(token) == ScannedText.NONE;
    }

    private boolean isConjunction(int token) {
        return lattice.is(token, WordRole.CONJUNCTION);
    }

    private void accept(List<Filled> way, Map<String, Hit> best) {
        List<Edge> needed = way.stream()
                .filter(f -> !f.element().optional())
                .map(Filled::edge)
                .toList();
        int from = needed.stream().mapToInt(Edge::from).min().orElseThrow();
        int to = needed.stream().mapToInt(Edge::to).max().orElseThrow();
        if ((pattern.free() && !isFreeRange(needed, from, to)) || !SlotRule.allows(lattice, new Found(rule, way))) {
            return;
        }
        Optional<Edge> target = way.stream()
                .filter(f -> f.element().isTarget())
                .map(Filled::edge)
                .findFirst();
        Hit hit = new Hit(
                rule,
                from,
                to,
                target.map(Edge::from).orElse(-1),
                target.map(Edge::to).orElse(-1));
        String key = target.isPresent() ? "target " + hit.targetFrom + "-" + hit.targetTo : "from " + from;
        Comparator<Hit> order = Comparator.<Hit>comparingInt(h -> h.to - h.from).thenComparingInt(h -> h.from);
        best.merge(key, hit, (a, b) -> order.compare(a, b) <= 0 ? a : b);
    }

    private boolean isFreeRange(List<Edge> edges, int from, int to) {
        boolean holds = to - from <= FreeVerifier.WINDOW;
        for (int token = from + 1; token < to; token++) {
            holds &= wholeSentence ? lattice.text().boundBefore(token) < ScannedText.SENTENCE : isSameClause(token);
        }
        return holds
                && edges.stream()
                        .allMatch(a -> edges.stream().filter(a::overlaps).count() == 1);
    }
}

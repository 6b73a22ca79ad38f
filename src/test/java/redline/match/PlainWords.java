package redline.match;

import java.util.List;
import redline.lexicon.Lexicon;
import redline.lexicon.Member;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern.Part;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.text.Features;

/** Where a word, a word class or a choice ends that starts at some place of a text, read from the rows of the lexicon. */
final class PlainWords {

    private static final int PARTS_OF_SPEECH = Features.NOUN | Features.VERB | Features.ADJ;

    private final Lattice lattice;
    private final Lexicon lexicon;
    private final List<String> partsOfSpeech;

    PlainWords(Lattice lattice, Lexicon lexicon, List<String> partsOfSpeech) {
        this.lattice = lattice;
        this.lexicon = lexicon;
        this.partsOfSpeech = partsOfSpeech;
    }

    /** The end of the longest reading from {@code start} on, or -1. */
    int end(Node node, FeatureFilter outer, int start) {
        return switch (node) {
            case Node.Word word -> isForm(word, outer, start) ? start + 1 : -1;
            case Node.Slot slot -> {
                FeatureFilter filter = slot.features().and(outer);
                PlainWords members = new PlainWords(lattice, lexicon, List.of());
                yield lexicon.members().stream()
                        .filter(member -> member.className().equals(slot.className()))
                        .mapToInt(member -> members.sequenceEnd(nodes(member), filter, start))
                        .max()
                        .orElse(-1);
            }
            case Node.Alternatives alternatives -> {
                FeatureFilter filter = alternatives.features().and(outer);
                yield alternatives.choices().stream()
                        .mapToInt(choice -> sequenceEnd(choice, filter, start))
                        .max()
                        .orElse(-1);
            }
        };
    }

    /** Words side by side; what is asked of the whole is asked of the last. */
    private int sequenceEnd(List<Node> nodes, FeatureFilter outer, int start) {
        int at = start;
        for (int i = 0; i < nodes.size(); i++) {
            boolean reachable = at < lattice.text().size() && (i == 0 || lattice.touches(at - 1, at));
            at = reachable ? end(nodes.get(i), i == nodes.size() - 1 ? outer : FeatureFilter.NONE, at) : -1;
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private boolean isForm(Node.Word word, FeatureFilter outer, int token) {
        String text = lattice.text().token(token).form();
        if (word.exact()) {
            return text.equals(word.text());
        }
        FeatureFilter filter = withPartOfSpeech(word).and(outer);
        return MadeUpWords.forms(word.text()).stream()
                .anyMatch(form -> form.text().equals(text) && filter.accepts(form.features()));
    }

    private FeatureFilter withPartOfSpeech(Node.Word word) {
        FeatureFilter filter = word.features();
        for (String pair : partsOfSpeech) {
            String[] sides = pair.split(":", -1);
            if (sides[0].equals(word.text()) && (filter.all() & PARTS_OF_SPEECH) == 0) {
                filter = filter.and(FeatureFilter.parse(sides[1]).orElseThrow());
            }
        }
        return filter;
    }

    private static List<Node> nodes(Member member) {
        try {
            return PatternParser.parse(member.text()).parts().stream()
                    .map(Part::node)
                    .toList();
        } catch (PatternException e) {
            throw new IllegalArgumentException(member.text(), e);
        }
    }
}

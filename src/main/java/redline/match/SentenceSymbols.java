package redline.match;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.Shape;

/** The symbols and groups of each sentence: a shape whose obligatory ones are not all there cannot match in it. */
final class SentenceSymbols {

    private final Lattice lattice;
    private final BitSet[] symbols;
    private final int[] groups;

    SentenceSymbols(Lattice lattice) {
        this.lattice = lattice;
        int words = lattice.text().size();
        int sentences = words == 0 ? 0 : lattice.text().sentence(words - 1) + 1;
        this.symbols = Stream.generate(BitSet::new).limit(sentences).toArray(BitSet[]::new);
        this.groups = new int[sentences];
        for (int token = 0; token < words; token++) {
            int sentence = lattice.text().sentence(token);
            for (Edge edge : lattice.from(token)) {
                symbols[sentence].set(edge.symbol());
                groups[sentence] |= edge.group();
            }
        }
    }

    /** Whether everything that a shape asks for stands in the sentence of a token. */
    boolean mayHold(Shape shape, int token) {
        int sentence = lattice.text().sentence(token);
        List<Element> elements = shape.elements();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean held = element.isGroup()
                    ? (groups[sentence] & element.groups()) != 0
                    : symbols[sentence].get(element.symbol());
            if (!held && !element.optional()) {
                return false;
            }
        }
        return true;
    }
}

package redline.lexicon.compile;

import java.util.List;

/**
 * Everything the matcher looks things up in. Made from the index, immutable, shared between threads.
 *
 * @param forms exact English and Russian forms; a record is symbol, features, 0, {@link KeyFlags}
 * @param stems folded Kazakh stems; a record is symbol, wanted cells, wanted flags, {@link KeyFlags}
 * @param skeletons the Russian forms by skeleton
 * @param stemSkeletons the Kazakh stems by skeleton
 * @param dropped which words may be a form with a letter left out
 * @param names sequences of several words that are one member of a class or one alternative
 * @param nameOutputs what the outputs of {@code names} stand for
 * @param literals plain phrases; an output is the number of a rule
 * @param shapes all other patterns
 * @param anchors shapes by the symbol of their rarest obligatory element
 * @param pairs shapes of function words only, by an adjacent pair of them
 * @param telling of which symbols a text must hold one for any entry to match
 * @param scale what the words of a sentence weigh that names a group
 * @param rules how many rules are entries; higher numbers are exceptions
 */
public record MatchTables(
        Symbols symbols,
        FormTable forms,
        FormTable stems,
        SkeletonTable skeletons,
        SkeletonTable stemSkeletons,
        DroppedLetters dropped,
        SymbolTrie names,
        List<NameOutput> nameOutputs,
        SymbolTrie literals,
        List<Shape> shapes,
        AnchorTable anchors,
        AnchorTable pairs,
        TellingSymbols telling,
        Scale scale,
        int rules) {

    public MatchTables {
        nameOutputs = NameOutputs.of(nameOutputs);
        shapes = List.copyOf(shapes);
    }

    /**
     * What a name of several words stands for.
     *
     * @param symbol a concept, a class or a set of alternatives
     * @param head index of the word whose features the whole has
     * @param flags bits of {@link KeyFlags}
     * @param extraFeatures features that the whole has besides those of its head
     */
    public record NameOutput(int symbol, int head, int flags, int extraFeatures) {}
}

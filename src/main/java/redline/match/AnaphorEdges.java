package redline.match;

import java.util.List;
import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Match.TokenRange;
import redline.text.Features;
import redline.text.ScannedText;

/**
 * Lets "that people", «этот народ», «бұл халық» stand for the one group named before, in any form and number, in the same
 * sentence or a few before it, if nobody else can be meant («Водители избили узбеков. Эти люди — звери!» has no edge).
 */
final class AnaphorEdges {

    private AnaphorEdges() {}

    static void add(Lattice lattice) {
        for (int token = 0; token < lattice.text().size(); token++) {
            int first = token;
            if (lattice.is(token, WordRole.ANAPHOR)) {
                lattice.nameAround(token, WordRole.ANAPHOR)
                        .filter(words -> words.first() == first)
                        .ifPresent(words -> add(lattice, words));
            }
        }
    }

    private static void add(Lattice lattice, TokenRange words) {
        antecedent(lattice, words.first())
                .ifPresent(group -> lattice.add(new Edge(
                        words.first(),
                        words.last() + 1,
                        group.symbol(),
                        group.group(),
                        features(lattice, words.last()),
                        MatchKind.PRONOUN.bit(),
                        Optional.of(lattice.text().span(group.from(), group.to() - 1)))));
    }

    /** The cases of its noun, in both numbers: a people is one or many. */
    private static int features(Lattice lattice, int noun) {
        int cells = lattice.features(noun) & Features.CELLS;
        return Features.NOUN | Features.inBothNumbers(cells == 0 ? Features.cell(Features.NOM, 0) : cells);
    }

    private static Optional<Edge> antecedent(Lattice lattice, int anaphor) {
        int sentence = lattice.text().runStart(anaphor, ScannedText.SENTENCE);
        List<Edge> groups = Antecedents.in(lattice, sentence, anaphor);
        int from = sentence;
        if (groups.isEmpty()) {
            Antecedents.Sentence before = Antecedents.before(lattice, sentence);
            groups = before.groups();
            from = before.from();
        }
        return SoleGroup.of(lattice, groups, from, anaphor, SoleGroup.Count.ANY);
    }
}

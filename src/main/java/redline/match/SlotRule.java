package redline.match;

import redline.lexicon.WordRole;
import redline.match.Found.Filled;
import redline.text.Features;
import redline.text.ScannedText;

/**
 * A form that is both noun and modifier ("Russian", «русских», «өзбек») fills a noun slot only if no unmatched content
 * word follows it: in "ban Russian vodka" it modifies the vodka.
 */
final class SlotRule {

    private static final int IZAFET = Features.KAZAKH | Features.NOUN | Features.POSS;

    private SlotRule() {}

    static boolean allows(Lattice lattice, Found found) {
        for (Filled filled : found.filled()) {
            if (filled.element().isGroup() && modifiesUnmatched(lattice, found, filled)) {
                return false;
            }
        }
        return true;
    }

    private static boolean modifiesUnmatched(Lattice lattice, Found found, Filled filled) {
        Edge edge = filled.edge();
        boolean wantsAdjective = filled.element().filter().asksFor(Features.ADJ);
        int next = edge.to();
        boolean mayModify =
                (edge.features() & (Features.BARE | Features.ADJ)) != 0 || isHeadOfGenitive(lattice, edge, next);
        if (!mayModify || next >= lattice.text().size() || found.covers(next)) {
            return wantsAdjective && mayModify && !isFollowed(lattice, found, next);
        }
        boolean separated = lattice.text().boundBefore(next) != ScannedText.NONE;
        return !separated && lattice.isContent(next) && agrees(lattice, edge, next);
    }

    /** A power noun or, after a Russian form, a Kazakh noun with a possessive ending: what stands before belongs to it. */
    private static boolean isHeadOfGenitive(Lattice lattice, Edge edge, int next) {
        if (next >= lattice.text().size()) {
            return false;
        }
        boolean russian = (edge.features() & Features.KAZAKH) == 0;
        return lattice.is(next, WordRole.POWER)
                || (russian && lattice.from(next).stream().anyMatch(e -> (e.features() & IZAFET) == IZAFET));
    }

    /** An adjective slot must be followed by a matched word: alone it modifies something else. */
    private static boolean isFollowed(Lattice lattice, Found found, int next) {
        return next < lattice.text().size() && found.covers(next);
    }

    private static boolean agrees(Lattice lattice, Edge edge, int next) {
        String modifier = lattice.text().token(edge.to() - 1).form();
        return RussianAgreement.mayModify(modifier, lattice.text().token(next).form());
    }
}

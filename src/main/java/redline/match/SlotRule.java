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
        boolean kazakh = isKazakh(lattice, found);
        for (Filled filled : found.filled()) {
            if (!filled.element().isGroup()) {
                continue;
            }
            boolean russian = kazakh && isKazakhToo(lattice, filled.edge());
            if (russian || modifiesUnmatched(lattice, found, filled)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is said of the group is said in Kazakh; with a Russian word in it («елден шығару надо») it may be both. */
    private static boolean isKazakh(Lattice lattice, Found found) {
        boolean kazakh = false;
        for (Filled filled : found.filled()) {
            kazakh |= !filled.element().isGroup() && isKazakh(filled.edge());
        }
        return kazakh && !holdsRussian(lattice, found);
    }

    private static boolean holdsRussian(Lattice lattice, Found found) {
        for (Filled filled : found.filled()) {
            if (!filled.element().isGroup() && isRussian(lattice, filled.edge())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRussian(Lattice lattice, Edge edge) {
        return edge.to() - edge.from() == 1 && (lattice.features(edge.from()) & Features.KAZAKH) == 0;
    }

    private static boolean isKazakh(Edge edge) {
        return (edge.features() & Features.KAZAKH) != 0;
    }

    /**
     * Whether a name is read as Russian though it is a bare Kazakh word too: «армян» is an accusative in Russian, but in «армян
     * үстелі» the bare noun that modifies the next.
     */
    private static boolean isKazakhToo(Lattice lattice, Edge edge) {
        return !isKazakh(edge)
                && lattice.edges().from(edge.from(), edge.symbol()).stream()
                        .anyMatch(other -> other.to() == edge.to() && isBare(other));
    }

    private static boolean isBare(Edge edge) {
        return isKazakh(edge) && (edge.features() & Features.BARE) != 0;
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
        return !separated
                && lattice.isContent(next)
                && !isVerb(lattice, next)
                && (agrees(lattice, edge, next) || beginsPowerName(lattice, next));
    }

    /** «бурят сот орындаушыларын»: a name of power takes what stands before it, whatever the ending of its first word. */
    private static boolean beginsPowerName(Lattice lattice, int next) {
        return lattice.nameAround(next, WordRole.POWER)
                .filter(name -> name.first() == next)
                .isPresent();
    }

    /** A power noun or, after a Russian form, a Kazakh noun with a possessive ending: what stands before belongs to it. */
    private static boolean isHeadOfGenitive(Lattice lattice, Edge edge, int next) {
        if (next >= lattice.text().size()) {
            return false;
        }
        boolean russian = (edge.features() & Features.KAZAKH) == 0;
        return lattice.is(next, WordRole.POWER) || (russian && isIzafet(lattice, next));
    }

    private static boolean isIzafet(Lattice lattice, int token) {
        return (lattice.features(token) & IZAFET) == IZAFET
                && lattice.from(token).stream().anyMatch(edge -> (edge.features() & IZAFET) == IZAFET);
    }

    /** An adjective slot must be followed by a matched word: alone it modifies something else. */
    private static boolean isFollowed(Lattice lattice, Found found, int next) {
        return next < lattice.text().size() && found.covers(next);
    }

    /** Whether a word is known as a verb and as nothing else. */
    private static boolean isVerb(Lattice lattice, int token) {
        return (lattice.features(token) & (Features.VERB | Features.NOUN | Features.ADJ)) == Features.VERB;
    }

    private static boolean agrees(Lattice lattice, Edge edge, int next) {
        String modifier = lattice.text().token(edge.to() - 1).form();
        return RussianAgreement.mayModify(modifier, lattice.text().token(next).form());
    }
}

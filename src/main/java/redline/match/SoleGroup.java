package redline.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redline.lexicon.WordRole;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * The one group that a word behind can only mean, because nobody else is there: no second group, no power and no role noun
 * («Полицейские избили узбеков. Они звери!» leaves it open), nor another plural, unless the group is the subject and near.
 */
final class SoleGroup {

    /** How many the antecedent must be. */
    enum Count {
        /** "They": several. Near by, a group in subject form is meant even where other plurals stand. */
        MANY,
        /** "That people", «этот народ»: one or several, in any form, and no other plural may stand anywhere. */
        ANY
    }

    private SoleGroup() {}

    /** The group that is meant, of those that are named between a token and the word that takes one up. */
    static Optional<Edge> of(Lattice lattice, List<Edge> groups, int from, int to, Count count) {
        boolean one = groups.stream().mapToInt(Edge::symbol).distinct().count() == 1;
        boolean alone = count == Count.ANY || isFar(lattice, from, to);
        if (!one
                || IntStream.range(from, to).anyMatch(token -> isOtherPerson(lattice, groups, token))
                || (alone && OtherPlurals.standAnywhere(lattice, groups, from, to))) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(edge -> isNoun(edge) && (count == Count.ANY || areMany(lattice, groups, edge, from, to)))
                .reduce((first, second) -> second.to() - second.from() > first.to() - first.from() ? second : first);
    }

    /** Whether a whole sentence stands between. */
    private static boolean isFar(Lattice lattice, int from, int to) {
        ScannedText text = lattice.text();
        return to < text.size() && text.sentence(from) < text.sentence(to) - 1;
    }

    private static boolean isOtherPerson(Lattice lattice, List<Edge> groups, int token) {
        boolean person = lattice.is(token, WordRole.POWER) || lattice.is(token, WordRole.ROLE_NOUN);
        return person && !lattice.isGroup(token) && !isSaidOf(lattice, groups, token);
    }

    /** «Грузины — воры», "my neighbours are Kurds": no other person, but what the group is. */
    private static boolean isSaidOf(Lattice lattice, List<Edge> groups, int token) {
        for (Edge group : groups) {
            boolean subject = token + 2 == group.from() && lattice.is(token + 1, WordRole.BE);
            boolean next = group.to() <= token;
            for (int between = group.to(); next && between < token; between++) {
                next = !lattice.isContent(between) && !lattice.is(between, WordRole.PREPOSITION);
            }
            if ((subject || next) && !lattice.is(token, WordRole.POWER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areMany(Lattice lattice, List<Edge> groups, Edge edge, int from, int to) {
        boolean subject = (edge.features() & (Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1))) != 0;
        return (subject || (isPlural(edge) && !OtherPlurals.standIn(lattice, groups, from, to)))
                && isManyInEnglish(lattice, edge)
                && !modifiesNext(lattice, edge);
    }

    private static boolean isNoun(Edge edge) {
        return (edge.features() & Features.NOUN) != 0 && (edge.features() & Features.ADJ) == 0;
    }

    /** Whether a noun can only be plural, in whatever case. */
    private static boolean isPlural(Edge edge) {
        return (edge.features() & Features.ALL_PL) != 0 && (edge.features() & Features.ALL_SG) == 0;
    }

    /** "They" does not take up an English singular: in "Russian cars" nobody is named. */
    private static boolean isManyInEnglish(Lattice lattice, Edge edge) {
        return !isEnglish(lattice, edge) || (edge.features() & Features.cell(Features.NOM, 1)) != 0;
    }

    private static boolean isEnglish(Lattice lattice, Edge edge) {
        return lattice.text().token(edge.from()).is(Token.LATIN);
    }

    private static boolean modifiesNext(Lattice lattice, Edge edge) {
        boolean last = edge.to() >= lattice.text().size() || lattice.bound(edge.to()) != ScannedText.NONE;
        return (edge.features() & Features.BARE) != 0
                && !last
                && lattice.isContent(edge.to())
                && (isNounLike(lattice, edge.to()) || mayBeEnglishNoun(lattice, edge));
    }

    /** An English name that may modify, before what looks like a plural: "they" then takes up that one. */
    private static boolean mayBeEnglishNoun(Lattice lattice, Edge edge) {
        return isEnglish(lattice, edge)
                && lattice.text().token(edge.to()).form().endsWith("s");
    }

    /** A bare name before a verb is a subject; before anything unknown it may modify. Only known words can tell. */
    private static boolean isNounLike(Lattice lattice, int token) {
        for (Edge edge : lattice.from(token)) {
            if ((edge.features() & Features.VERB) != 0) {
                return false;
            }
        }
        return lattice.from(token).stream().anyMatch(edge -> (edge.features() & Features.NOUN) != 0);
    }
}

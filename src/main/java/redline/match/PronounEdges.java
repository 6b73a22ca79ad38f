package redline.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Span;
import redline.text.Token;

/**
 * Lets "they" stand for the group it can only mean: the one group named in an earlier clause of the same sentence or,
 * where that names none, in a sentence before, in the same paragraph, as a noun in subject form (in another form, or
 * farther away, only if no other plural stands there), and only if no power, role or other person noun stands there
 * («Полицейские избили узбеков. Они звери!» has no edge).
 */
final class PronounEdges {

    private static final Map<String, Integer> OBLIQUE = Map.of(
            "им", Features.DAT,
            "ими", Features.INS,
            "ними", Features.INS,
            "них", Features.GEN,
            "бәрінің", Features.GEN,
            "барлығының", Features.GEN);
    private static final Pattern KAZAKH_OBLIQUE =
            Pattern.compile("(?:о|бұ|бу|со|мына)лар(?<ending>ға|га|дың|дын|дан|мен|да)");
    private static final Map<String, Integer> KAZAKH_CASES = Map.of(
            "ға", Features.DAT,
            "га", Features.DAT,
            "дың", Features.GEN,
            "дын", Features.GEN,
            "дан", Features.ABL,
            "мен", Features.INS,
            "да", Features.LOC);
    /** "All of them" at the beginning of a clause stands for a group of the clauses before. */
    private static final Set<String> ALL = Set.of("бәрі", "бәрісі", "бәрінің", "барлығы", "барлығының");
    /** Behind these words "they" takes up a group of the same clause. */
    private static final Set<String> JOINING =
            Set.of("and", "but", "because", "cause", "so", "и", "а", "но", "потому", "және", "бірақ", "ал");

    private PronounEdges() {}

    static void add(Lattice lattice) {
        ScannedText text = lattice.text();
        for (int token = 0; token < text.size(); token++) {
            if (!isPronoun(lattice, token)) {
                continue;
            }
            int pronoun = token;
            antecedent(lattice, token)
                    .ifPresent(group -> lattice.add(new Edge(
                            pronoun,
                            pronoun + 1,
                            group.symbol(),
                            group.group(),
                            features(lattice, pronoun),
                            MatchKind.PRONOUN.bit() | disguise(lattice, pronoun),
                            Optional.of(span(text, group)))));
        }
        lattice.parent().ifPresent(parent -> addFromParent(lattice, parent));
    }

    /** In the first sentence of a reply "they" may be the one group of the last sentence of what it replies to. */
    private static void addFromParent(Lattice lattice, Lattice parent) {
        if (lattice.text().size() == 0 || parent.text().size() == 0) {
            return;
        }
        int to = parent.text().size();
        int from = parent.text().runStart(to - 1, ScannedText.SENTENCE);
        Optional<Edge> group = only(parent, Antecedents.in(parent, from, to), from, to);
        int end = lattice.text().runEnd(0, ScannedText.SENTENCE);
        for (int token = 0; token < end && Antecedents.in(lattice, 0, token).isEmpty(); token++) {
            int pronoun = token;
            if (isPronoun(lattice, token)) {
                group.ifPresent(edge -> lattice.add(new Edge(
                        pronoun,
                        pronoun + 1,
                        edge.symbol(),
                        edge.group(),
                        features(lattice, pronoun),
                        MatchKind.PRONOUN.bit() | disguise(lattice, pronoun),
                        Optional.empty())));
            }
        }
    }

    /** How the pronoun itself is written. */
    private static int disguise(Lattice lattice, int pronoun) {
        int kinds = ~0;
        for (Edge edge : lattice.from(pronoun)) {
            kinds &= edge.to() == pronoun + 1 && edge.group() == 0 ? edge.kinds() : ~0;
        }
        return kinds == ~0 ? 0 : kinds & ~MatchKind.INFLECTION.bit();
    }

    private static boolean isPronoun(Lattice lattice, int token) {
        return (lattice.is(token, WordRole.PRONOUN) && !isRestOf(lattice, token))
                || lattice.is(token, WordRole.PRONOUN_OBJECT)
                || isAll(lattice, token);
    }

    /** The "'ll" of "they'll". */
    private static boolean isRestOf(Lattice lattice, int token) {
        return lattice.nameAround(token, WordRole.PRONOUN)
                .filter(words -> words.first() < token)
                .isPresent();
    }

    private static boolean isAll(Lattice lattice, int token) {
        return ALL.contains(lattice.text().token(token).form())
                && token > 0
                && lattice.text().boundBefore(token) == ScannedText.SOFT;
    }

    /** A plural noun in the case of the pronoun: the object is an accusative but for «им», «ними», «оларға». */
    private static int features(Lattice lattice, int pronoun) {
        int object = objectCase(lattice.text().token(pronoun).form());
        return Features.NOUN | Features.cell(isSubjectForm(lattice, pronoun) ? Features.NOM : object, 1);
    }

    private static int objectCase(String form) {
        Matcher kazakh = KAZAKH_OBLIQUE.matcher(form);
        return kazakh.matches()
                ? KAZAKH_CASES.getOrDefault(kazakh.group("ending"), Features.ACC)
                : OBLIQUE.getOrDefault(form, Features.ACC);
    }

    private static boolean isSubjectForm(Lattice lattice, int pronoun) {
        String form = lattice.text().token(pronoun).form();
        return lattice.is(pronoun, WordRole.PRONOUN) || (ALL.contains(form) && !OBLIQUE.containsKey(form));
    }

    private static Span span(ScannedText text, Edge edge) {
        return text.span(edge.from(), edge.to() - 1);
    }

    private static Optional<Edge> antecedent(Lattice lattice, int pronoun) {
        int sentence = lattice.text().runStart(pronoun, ScannedText.SENTENCE);
        boolean joined = pronoun > 0
                && JOINING.contains(lattice.text().token(pronoun - 1).form());
        int clause = joined ? pronoun : lattice.runStart(pronoun, ScannedText.SOFT);
        List<Edge> earlier = Antecedents.in(lattice, sentence, clause);
        if (!earlier.isEmpty()) {
            boolean others = isAll(lattice, pronoun) && OtherPlurals.standIn(lattice, earlier, sentence, pronoun);
            return others ? Optional.empty() : only(lattice, earlier, sentence, pronoun);
        }
        if (isAll(lattice, pronoun)) {
            return Optional.empty();
        }
        Antecedents.Sentence before = Antecedents.before(lattice, sentence);
        boolean others = before.from() < sentence
                && lattice.text().sentence(before.from()) < lattice.text().sentence(pronoun) - 1
                && OtherPlurals.standAnywhere(lattice, before.groups(), before.from(), pronoun);
        return others ? Optional.empty() : only(lattice, before.groups(), before.from(), pronoun);
    }

    private static Optional<Edge> only(Lattice lattice, List<Edge> groups, int from, int pronoun) {
        if (groups.stream().mapToInt(Edge::symbol).distinct().count() != 1) {
            return Optional.empty();
        }
        for (int token = from; token < pronoun; token++) {
            boolean otherPerson = lattice.is(token, WordRole.POWER) || lattice.is(token, WordRole.ROLE_NOUN);
            if (otherPerson && !lattice.isGroup(token) && !isSaidOf(lattice, groups, token)) {
                return Optional.empty();
            }
        }
        return groups.stream()
                .filter(edge ->
                        (isSubject(edge) || (isMany(edge) && !OtherPlurals.standIn(lattice, groups, from, pronoun)))
                                && isManyInEnglish(lattice, edge)
                                && !modifiesNext(lattice, edge))
                .reduce((first, second) -> second.to() - second.from() > first.to() - first.from() ? second : first);
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

    /** "They" does not take up an English singular: in "Russian cars" nobody is named. */
    private static boolean isManyInEnglish(Lattice lattice, Edge edge) {
        return !isEnglish(lattice, edge) || (edge.features() & Features.cell(Features.NOM, 1)) != 0;
    }

    private static boolean isEnglish(Lattice lattice, Edge edge) {
        return lattice.text().token(edge.from()).is(Token.LATIN);
    }

    private static boolean isSubject(Edge edge) {
        int nominative = Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1);
        return (edge.features() & Features.NOUN) != 0
                && (edge.features() & Features.ADJ) == 0
                && (edge.features() & nominative) != 0;
    }

    /** A noun that can only be plural, in whatever case. */
    private static boolean isMany(Edge edge) {
        return (edge.features() & Features.NOUN) != 0
                && (edge.features() & Features.ADJ) == 0
                && (edge.features() & Features.ALL_PL) != 0
                && (edge.features() & Features.ALL_SG) == 0;
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

package redline.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import redline.lexicon.WordRole;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Span;

/**
 * Lets "they" stand for the group it can only mean ({@link SoleGroup}): the one named in an earlier clause of the same
 * sentence or, where that names none, in a sentence before, in the same paragraph.
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

    private static final int QUALITY = 3;

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
        Optional<Edge> group = SoleGroup.of(parent, Antecedents.in(parent, from, to), from, to, SoleGroup.Count.MANY);
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
                || isAll(lattice, token)
                || isThis(lattice, token);
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
        return lattice.is(pronoun, WordRole.PRONOUN)
                || isThis(lattice, pronoun)
                || (ALL.contains(form) && !OBLIQUE.containsKey(form));
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
        return only(
                lattice,
                before.groups(),
                before.from(),
                isBehindQuality(lattice, sentence, pronoun) ? sentence : pronoun);
    }

    /** «Мозгов у них …», «Ни стыда у них …»: what begins the sentence is what they have, nobody whom they could be. */
    private static boolean isBehindQuality(Lattice lattice, int sentence, int pronoun) {
        return pronoun - 1 > sentence
                && pronoun - 1 - sentence <= QUALITY
                && lattice.text().token(pronoun - 1).form().equals("у")
                && lattice.text().boundBetween(sentence, pronoun) == ScannedText.NONE;
    }

    /** «Но ахмадиты! Это …»: behind a sentence that is a group and small words that open it, and so no call to the group. */
    private static boolean isThis(Lattice lattice, int token) {
        if (!lattice.text().token(token).form().equals("это") || token == 0) {
            return false;
        }
        int from = lattice.text().runStart(token - 1, ScannedText.SENTENCE);
        return lattice.text().boundBefore(token) == ScannedText.SENTENCE
                && !lattice.isGroup(from)
                && !lattice.isContent(from)
                && lattice.edges().groupsEndingAt(token).stream()
                        .anyMatch(group -> IntStream.range(from, group.from()).noneMatch(lattice::isContent));
    }

    private static Optional<Edge> only(Lattice lattice, List<Edge> groups, int from, int pronoun) {
        return SoleGroup.of(lattice, groups, from, pronoun, SoleGroup.Count.MANY);
    }
}

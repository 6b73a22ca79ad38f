package redline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.text.Features;
import redline.text.KazakhCuts;

/**
 * The other Kazakh words of a lexicon that are read as a form of a stem. There is no list of frequent Kazakh words, but
 * the words of the classes with a fixed meaning and the names of groups are such a list in little.
 */
final class KazakhCollisions {

    private static final int SPEECH = Features.VERB | Features.NOUN | Features.ADJ;

    private record Reading(String word, String family, int features) {}

    private final KazakhCuts kazakh = KazakhCuts.load();
    private final Map<String, Set<Reading>> readings = new HashMap<>();

    KazakhCollisions(Lexicon lexicon) {
        lexicon.members().stream()
                .filter(member -> member.language().equals("kk") && member.status() != Status.DRAFT)
                .filter(KazakhCollisions::isOrdinary)
                .forEach(this::add);
    }

    /** Classes with a fixed meaning and names of groups; other classes hold inflected forms on purpose. */
    private static boolean isOrdinary(Member member) {
        return WordRole.of(member.className()).isPresent()
                || GroupClass.of(member.className()).isPresent();
    }

    private void add(Member member) {
        String family = member.concept().equals("-") ? member.className() : member.concept();
        Stream.concat(Stream.of(member.text(), member.adjective(), member.plural()), member.forms().stream())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> words(text).stream())
                .forEach(word -> add(word, family));
    }

    private void add(String word, String family) {
        for (KazakhCuts.Cut cut : kazakh.cuts(word)) {
            readings.computeIfAbsent(cut.stem(), s -> new LinkedHashSet<>())
                    .add(new Reading(word, family, cut.features()));
        }
    }

    /** The words of other families that are read as a form of this one. */
    List<String> of(LoneWord lone) {
        FeatureFilter wanted = wanted(lone);
        List<String> words = new ArrayList<>();
        for (Reading reading : readings.getOrDefault(KazakhCuts.fold(lone.text()), Set.of())) {
            boolean other = !reading.family.equals(lone.family()) && !reading.word.equals(lone.text());
            if (other && wanted.accepts(reading.features) && !words.contains(reading.word)) {
                words.add(reading.word);
            }
        }
        return words;
    }

    /** Whether a word is read as a form of this one. */
    boolean isFormOf(String word, LoneWord lone) {
        String stem = KazakhCuts.fold(lone.text());
        FeatureFilter wanted = wanted(lone);
        return kazakh.cuts(word).stream().anyMatch(cut -> cut.stem().equals(stem) && wanted.accepts(cut.features()));
    }

    private static FeatureFilter wanted(LoneWord lone) {
        FeatureFilter asked = lone.word().features();
        int all = asked.all() | (lone.word().exact() ? Features.BARE : 0);
        int speech = lone.word().exact() || (all & SPEECH) != 0 ? 0 : Features.NOUN;
        return new FeatureFilter(asked.cells(), (all | speech) & ~Features.ADJ);
    }

    /** The word of a cell that holds one word. */
    private static List<String> words(String cell) {
        try {
            Pattern pattern = PatternParser.parse(cell);
            return pattern.parts().size() == 1 && pattern.parts().get(0).node() instanceof Node.Word word
                    ? List.of(word.text())
                    : List.of();
        } catch (PatternException e) {
            return List.of();
        }
    }
}

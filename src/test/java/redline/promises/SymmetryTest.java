package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.explain.Flag;
import redline.lexicon.GroupClass;
import redline.proof.fairness.GroupNames.Name;
import redline.text.Span;

/**
 * Promise 4: the same sentence about another group gets the same result. Every entry with a target slot is made into
 * sentences, and each group that the slot takes is put into the slot.
 */
final class SymmetryTest {

    private static final int SAMPLES = 1;

    /** Each entry meets one in so many names of a class, the entries in turn; {@code -Dsymmetry.every=1} tries them all. */
    private static final int EVERY = Integer.getInteger("symmetry.every", 4);

    /** A class of no more names is tried whole. */
    private static final int FEW = 12;

    private static final int EXAMPLES = 3;
    private static final Map<String, String> OPENING = Map.of("en", "Well, ", "ru", "Ну, ", "kk", "Иә, ");

    /** A sentence in which a group is not treated as the others of its class. */
    private record Different(String concept, String sentence) {}

    private final PatternInstantiator instantiator = new PatternInstantiator();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void everyGroupOfAClassGetsTheSameResult(String language) {
        Targets targets = new Targets(language);
        List<Frame> frames = frames(language, targets);

        Map<String, List<String>> different = frames.parallelStream()
                .flatMap(frame -> Targets.classes(frame.entry()).stream()
                        .sorted()
                        .flatMap(group -> different(frame, group, targets)))
                .collect(Collectors.groupingBy(Different::concept, TreeMap::new, examples()));

        assertThat(frames).hasSizeGreaterThan(100);
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void everyClassGetsTheSameSeverityAndSpan(String language) {
        Targets targets = new Targets(language);

        List<String> different = frames(language, targets).parallelStream()
                .map(frame -> Targets.classes(frame.entry()).stream()
                        .filter(group -> speaksItself(frame, group, targets))
                        .collect(Collectors.groupingBy(
                                group -> withoutTopic(frame, group, targets),
                                TreeMap::new,
                                Collectors.mapping(GroupClass::slug, Collectors.toList()))))
                .filter(results -> results.size() > 1)
                .map(Object::toString)
                .toList();

        assertThat(different).isEmpty();
    }

    /** Whether the flag is the entry's own: a stronger entry may speak of some classes only. */
    private static boolean speaksItself(Frame frame, GroupClass group, Targets targets) {
        return targets.chosen(frame, group)
                .filter(name -> Read.atDefault(sentence(frame, name)).flags().stream()
                        .noneMatch(flag ->
                                flag.alsoMatched().contains(frame.entry().id())))
                .isPresent();
    }

    private static String withoutTopic(Frame frame, GroupClass group, Targets targets) {
        Name name = targets.chosen(frame, group).orElseThrow();
        return sentence(frame, name).replace(Targets.form(frame, name).orElseThrow(), "…")
                + result(frame, group, name).replace(group.topic().slug(), "");
    }

    private List<Frame> frames(String language, Targets targets) {
        return ProvenFrames.entries(language)
                .flatMap(entry ->
                        ProvenFrames.of(entry, OPENING.getOrDefault(language, ""), SAMPLES, targets, instantiator))
                .toList();
    }

    private static Stream<Different> different(Frame frame, GroupClass group, Targets targets) {
        Map<String, List<Name>> results = inTurn(frame, targets.of(group))
                .filter(name -> Targets.form(frame, name).isPresent())
                .collect(Collectors.groupingBy(name -> result(frame, group, name)));
        Optional<String> usual = results.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .map(Map.Entry::getKey);
        return results.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(usual.orElse("")))
                .flatMap(entry -> entry.getValue().stream())
                .map(name -> new Different(
                        name.concept(),
                        sentence(frame, name) + " <- " + result(frame, group, name) + "; the others: "
                                + usual.orElse("")));
    }

    private static Stream<Name> inTurn(Frame frame, List<Name> names) {
        int every = names.size() <= FEW ? 1 : EVERY;
        int turn = Math.floorMod(frame.entry().id().hashCode(), every);
        return IntStream.range(0, names.size())
                .filter(index -> index % every == turn)
                .mapToObj(names::get);
    }

    private static Collector<Different, ?, List<String>> examples() {
        return Collectors.collectingAndThen(
                Collectors.mapping(Different::sentence, Collectors.toList()),
                sentences -> sentences.stream().limit(EXAMPLES).toList());
    }

    private static String sentence(Frame frame, Name name) {
        return frame.with(Targets.form(frame, name).orElseThrow());
    }

    /**
     * Entries, severities and spans of all flags. A form may be adjective and noun at once ("Chinese"): where two
     * entries say the same of it, either may speak.
     */
    private static String result(Frame frame, GroupClass group, Name name) {
        String phrase = Targets.form(frame, name).orElseThrow();
        String text = frame.with(phrase);
        return Read.atDefault(text).flags().stream()
                .filter(flag -> flag.target().isPresent() || frame.covers(phrase, flag.span()))
                .map(flag -> (frame.isOurs(flag) ? frame.entry().id() : flag.entry()) + " " + flag.severity() + " "
                        + flag.topic().slug() + " " + flag.span().start() + ".."
                        + (text.length() - flag.span().end()) + aim(frame, text, flag, name, group))
                .collect(Collectors.joining(", "));
    }

    /** Where the target stands, told by its distance from both ends. */
    private static String aim(Frame frame, String text, Flag flag, Name name, GroupClass group) {
        boolean right = flag.topic() == group.topic()
                && flag.target()
                        .filter(target -> target.concept().equals(name.concept()))
                        .isPresent();
        Span span = flag.target().map(Flag.Target::span).orElse(flag.span());
        int before = span.start() - frame.before().length();
        int after = text.length() - frame.after().length() - span.end();
        return right
                ? " at " + before + "," + after
                : " aimed at " + flag.target().map(Flag.Target::concept).orElse("nobody");
    }
}

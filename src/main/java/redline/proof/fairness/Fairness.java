package redline.proof.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.OffsetUnit;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.post.Post;
import redline.proof.fairness.GroupNames.Name;

/**
 * Puts every form of every name of every group into the same sentences: neutral ones, in which nothing may be flagged,
 * and hostile ones, in which all groups of a class must get the same result.
 */
public final class Fairness {

    private static final AssessOptions LOWEST = new AssessOptions(1, false, OffsetUnit.UTF16);
    private static final AssessOptions DEFAULT = new AssessOptions(3, false, OffsetUnit.UTF16);
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private final Function<Post, Assessment> lowest;
    private final Function<Post, Assessment> standard;

    /** What a form of a name got in a sentence. */
    private record Reading(Name name, Template template, String text, String result) {}

    /** Reads with an engine, which may be asked by several threads. */
    public Fairness(Engine engine) {
        this.lowest = post -> engine.assess(post, LOWEST);
        this.standard = post -> engine.assess(post, DEFAULT);
    }

    /** An engine as far as this report asks it. */
    public interface Engine {
        /** What the machine reads in a post. */
        Assessment assess(Post post, AssessOptions options);
    }

    /** The report over all groups of a lexicon in its three languages. */
    public FairnessReport report(Lexicon lexicon) {
        GroupNames names = new GroupNames(lexicon);
        Map<String, FairnessReport.Group> groups = new TreeMap<>();
        List<String> different = new ArrayList<>();
        for (String language : LANGUAGES) {
            List<Name> all = names.all(language);
            List<Reading> neutral = readings(all, Template.neutral(language), lowest);
            List<Reading> hostile = readings(targets(all), Template.hostile(language), standard);
            different.addAll(different(hostile));
            neutral.forEach(reading -> add(groups, language, reading, true));
            hostile.forEach(reading -> add(groups, language, reading, false));
        }
        return new FairnessReport(List.copyOf(groups.values()), different);
    }

    private static List<Name> targets(List<Name> names) {
        return names.stream()
                .filter(name -> name.groupClass() != GroupClass.STATE && name.groupClass() != GroupClass.LANGUAGE)
                .toList();
    }

    private static List<Reading> readings(
            List<Name> names, List<Template> templates, Function<Post, Assessment> engine) {
        return names.parallelStream()
                .flatMap(name -> templates.stream()
                        .flatMap(template -> name.forms().stream()
                                .filter(template::takes)
                                .map(NameForm::text)
                                .distinct()
                                .map(form -> reading(name, template, form, engine))))
                .toList();
    }

    private static Reading reading(Name name, Template template, String form, Function<Post, Assessment> engine) {
        String text = template.with(form);
        int longer = form.length();
        String result = engine.apply(Post.of("", text)).flags().stream()
                .map(flag -> result(flag, text, longer))
                .collect(Collectors.joining(", "));
        return new Reading(name, template, text, result);
    }

    /** Entry, severity, and where the span stands, told by its distance from both ends. */
    private static String result(Flag flag, String text, int name) {
        int length = flag.span().end() - flag.span().start() - name;
        return flag.entry() + " " + flag.severity() + " " + flag.span().start() + ".."
                + (text.length() - flag.span().end()) + (length < 0 ? " cuts the name" : "");
    }

    /** Sentences in which a group gets another result than most others of its class. */
    private static List<String> different(List<Reading> readings) {
        Map<String, List<Reading>> places = readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.template.sentence() + reading.name.groupClass(),
                        TreeMap::new,
                        Collectors.toList()));
        return places.values().stream().flatMap(Fairness::differentHere).toList();
    }

    private static Stream<String> differentHere(List<Reading> readings) {
        Map<String, Long> counts =
                readings.stream().collect(Collectors.groupingBy(Reading::result, TreeMap::new, Collectors.counting()));
        String usual = counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        return readings.stream()
                .filter(reading -> !reading.result.equals(usual))
                .map(reading -> reading.name.concept() + ": " + reading.text + " <- "
                        + (reading.result.isEmpty() ? "nothing" : reading.result) + "; the others: " + usual);
    }

    private static void add(
            Map<String, FairnessReport.Group> groups, String language, Reading reading, boolean neutral) {
        boolean flagged = !reading.result.isEmpty();
        int wrong = neutral && flagged ? 1 : 0;
        int right = !neutral && flagged ? 1 : 0;
        FairnessReport.Group one = new FairnessReport.Group(
                language,
                reading.name.groupClass().slug(),
                reading.name.concept(),
                neutral ? 1 : 0,
                wrong,
                neutral ? 0 : 1,
                right);
        groups.merge(reading.name.concept() + " " + language, one, FairnessReport.Group::plus);
    }
}

package redline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;

/** Figures about a lexicon: how many entries, members and examples there are, and of what kind. */
public final class LexiconStats {

    private final Lexicon lexicon;

    private LexiconStats(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All tables, in a fixed order. */
    public static List<StatTable> of(Lexicon lexicon) {
        LexiconStats stats = new LexiconStats(lexicon);
        List<StatTable> tables = new ArrayList<>(List.of(stats.byCategory(), stats.byTopic()));
        Arrays.stream(Topic.values()).map(stats::ofTopic).forEach(tables::add);
        tables.addAll(List.of(stats.bySeverity(), stats.members(), stats.examples(), stats.unreviewed()));
        return tables;
    }

    private StatTable ofTopic(Topic topic) {
        List<List<String>> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            rows.add(row(
                    category.slug(),
                    language -> liveAndPatterns(e -> isIn(e, language)
                            && e.category() == category
                            && topics(e).anyMatch(topic::equals))));
        }
        rows.add(row(
                "all",
                language -> liveAndPatterns(e -> isIn(e, language) && topics(e).anyMatch(topic::equals))));
        String title = "Live entries of topic " + topic.slug() + " by category (in brackets: patterns among them)";
        return new StatTable(title, header("entries"), rows);
    }

    private String liveAndPatterns(Predicate<Entry> wanted) {
        List<Entry> live = lexicon.entries().stream()
                .filter(entry -> entry.status() == Status.LIVE && wanted.test(entry))
                .toList();
        long patterns = live.stream().filter(entry -> !isLiteral(entry)).count();
        return live.isEmpty() ? "0" : live.size() + " (" + patterns + ")";
    }

    private static boolean isLiteral(Entry entry) {
        try {
            return PatternParser.parse(entry.text()).isLiteral();
        } catch (PatternException e) {
            return true;
        }
    }

    private StatTable byCategory() {
        return entries(
                "Entries by category",
                Arrays.stream(Category.values()).map(Category::slug).toList(),
                entry -> Set.of(entry.category().slug()));
    }

    private StatTable byTopic() {
        return entries(
                "Entries by topic (an entry counts in every topic that its target can have)",
                Arrays.stream(Topic.values()).map(Topic::slug).toList(),
                entry -> topics(entry).map(Topic::slug).collect(Collectors.toSet()));
    }

    private StatTable bySeverity() {
        return entries(
                "Entries by base severity",
                IntStream.rangeClosed(1, 6).mapToObj(Integer::toString).toList(),
                entry -> Set.of(Integer.toString(entry.severity())));
    }

    private StatTable entries(String title, List<String> names, Function<Entry, Set<String>> namesOf) {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(row(
                    name,
                    language ->
                            statuses(e -> isIn(e, language) && namesOf.apply(e).contains(name))));
        }
        rows.add(row("all", language -> statuses(e -> isIn(e, language))));
        return new StatTable(title, header("entries"), rows);
    }

    private static boolean isIn(Entry entry, String language) {
        return language.isEmpty() || entry.language().equals(language);
    }

    /** Live entries, and the others beside them where there are any. */
    private String statuses(Predicate<Entry> wanted) {
        List<Entry> found = lexicon.entries().stream().filter(wanted).toList();
        StringBuilder cell = new StringBuilder();
        for (Status status : List.of(Status.LIVE, Status.SHADOW, Status.DRAFT)) {
            long count =
                    found.stream().filter(entry -> entry.status() == status).count();
            if (status == Status.LIVE) {
                cell.append(count);
            } else if (count > 0) {
                cell.append(" +").append(count).append(' ').append(status.slug());
            }
        }
        return cell.toString();
    }

    private static Stream<Topic> topics(Entry entry) {
        Set<GroupClass> classes = TargetClasses.of(entry);
        return classes.isEmpty() ? entry.topic().stream() : classes.stream().map(GroupClass::topic);
    }

    private StatTable members() {
        Set<String> names = new TreeSet<>();
        lexicon.members().forEach(member -> names.add(member.className()));
        List<List<String>> rows = new ArrayList<>();
        names.stream().filter(LexiconStats::isGroup).forEach(name -> rows.add(row(name, l -> memberCount(name, l))));
        names.stream()
                .filter(name -> WordRole.of(name).isPresent())
                .forEach(name -> rows.add(row(name, l -> memberCount(name, l))));
        Set<String> others = names.stream()
                .filter(name -> !isGroup(name) && WordRole.of(name).isEmpty())
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            rows.add(row("in " + others.size() + " other word classes", l -> memberCount(others, l)));
        }
        return new StatTable("Members by class (of groups: concepts in brackets)", header("class"), rows);
    }

    private String memberCount(Set<String> names, String language) {
        return Long.toString(lexicon.members().stream()
                .filter(member -> names.contains(member.className()))
                .filter(member -> language.isEmpty() || member.language().equals(language))
                .count());
    }

    private static boolean isGroup(String className) {
        return GroupClass.of(className).isPresent();
    }

    private String memberCount(String name, String language) {
        List<Member> members = lexicon.members().stream()
                .filter(member -> member.className().equals(name))
                .filter(member -> language.isEmpty() || member.language().equals(language))
                .toList();
        long concepts = members.stream().map(Member::concept).distinct().count();
        return isGroup(name) ? members.size() + " (" + concepts + ")" : Integer.toString(members.size());
    }

    private StatTable examples() {
        List<List<String>> rows = new ArrayList<>();
        for (Example.Kind kind : Example.Kind.values()) {
            rows.add(row(
                    kind.slug(),
                    language -> Long.toString(lexicon.examples().stream()
                            .filter(example ->
                                    example.kind() == kind && example.entryId().startsWith(language))
                            .count())));
        }
        return new StatTable("Examples", header("kind"), rows);
    }

    private StatTable unreviewed() {
        List<String> row = row("no reviewer", language -> {
            List<Entry> entries =
                    lexicon.entries().stream().filter(e -> isIn(e, language)).toList();
            long without =
                    entries.stream().filter(e -> e.reviewedBy().isEmpty()).count();
            return without + " of " + entries.size();
        });
        return new StatTable("Entries that nobody reviewed", header("entries"), List.of(row));
    }

    private static List<String> header(String first) {
        return row(first, language -> language.isEmpty() ? "all" : language);
    }

    /** A cell for each language, then one for all of them, whose language is empty. */
    private static List<String> row(String name, Function<String, String> cell) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(LexiconReader.LANGUAGES.stream(), Stream.of(""))
                                .map(cell))
                .toList();
    }
}

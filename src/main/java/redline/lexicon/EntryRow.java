package redline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redline.lexicon.TsvFile.Row;

/** Reads a phrase row and checks each of its cells by itself. */
final class EntryRow {

    private static final Set<String> OPTIONS = Set.of("anchor=pair", "scope=sentence", "tight", "voice");
    private static final Set<String> PARTS_OF_SPEECH = Set.of("noun", "verb", "adj");

    private final Row row;
    private final List<Problem> problems;

    private EntryRow(Row row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** The entry; empty when its category or severity cannot be known. */
    static Optional<Entry> read(Row row, String language, String slug, Set<String> sources, List<Problem> problems) {
        return new EntryRow(row, problems).read(language, slug, sources);
    }

    private Optional<Entry> read(String language, String slug, Set<String> sources) {
        Optional<Category> category = category(slug);
        int severity = severity(category);
        Optional<Status> status = Status.of(row.cell(Columns.STATUS));
        if (status.isEmpty()) {
            problem(Columns.STATUS, "unknown status \"" + row.cell(Columns.STATUS) + "\"", "use draft, shadow or live");
        }
        checkId(language, slug);
        if (!sources.contains(row.cell(Columns.SOURCE))) {
            String cure = "use a key of sources.tsv; team is honest";
            problem(Columns.SOURCE, "unknown source \"" + row.cell(Columns.SOURCE) + "\"", cure);
        }
        if (row.cell(Columns.WHY).isEmpty()) {
            problem(Columns.WHY, "the entry does not say why it inflames", "write one sentence for a reader");
        }
        if (category.isEmpty() || severity == 0) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                row.cell(Columns.ID),
                language,
                row.cell(Columns.TEXT),
                category.get(),
                severity,
                topic(),
                targets(category.get()),
                partsOfSpeech(),
                options(),
                row.cell(Columns.WHY),
                row.cell(Columns.SUGGESTION),
                row.cell(Columns.SOURCE),
                row.cell(Columns.REVIEWED_BY),
                status.orElse(Status.DRAFT)));
    }

    private void checkId(String language, String slug) {
        String id = row.cell(Columns.ID);
        if (!id.matches("[a-z]{2}\\.[a-z-]+\\.[0-9]{4}")) {
            problem(Columns.ID, "id \"" + id + "\" is not of the form language.category.0001", "correct it");
        } else if (!id.startsWith(language + "." + slug + ".")) {
            problem(Columns.ID, "id " + id + " stands in the wrong file", "it belongs to " + language + "." + slug);
        }
    }

    private Optional<Category> category(String slug) {
        String cell = row.cell(Columns.CATEGORY);
        Optional<Category> category = Category.of(cell);
        if (category.isEmpty()) {
            problem(
                    Columns.CATEGORY,
                    "unknown category \"" + cell + "\"",
                    "use a slug of the taxonomy, such as dehumanisation, also as the file's name");
        } else if (!cell.equals(slug)) {
            problem(
                    Columns.CATEGORY,
                    "category " + cell + " in the file of " + slug,
                    "move the row or correct the cell");
        }
        return category;
    }

    private int severity(Optional<Category> category) {
        String cell = row.cell(Columns.SEVERITY);
        if (!cell.matches("[1-6]")) {
            problem(Columns.SEVERITY, "severity \"" + cell + "\" is not a number from 1 to 6", "correct it");
            return 0;
        }
        int severity = Integer.parseInt(cell);
        category.filter(c -> severity < c.lowest() || severity > c.highest())
                .ifPresent(c -> problem(
                        Columns.SEVERITY,
                        "severity " + severity + " is outside the band of " + c.slug(),
                        "use " + c.lowest() + (c.lowest() == c.highest() ? "" : " to " + c.highest())));
        return severity;
    }

    private Optional<Topic> topic() {
        String cell = row.cell(Columns.TOPIC);
        Optional<Topic> topic = Topic.of(cell);
        if (topic.isEmpty() && !cell.isEmpty()) {
            problem(Columns.TOPIC, "unknown topic \"" + cell + "\"", "use interethnic, religion or foreign-policy");
        }
        return topic;
    }

    private Set<GroupClass> targets(Category category) {
        Set<GroupClass> targets = EnumSet.noneOf(GroupClass.class);
        for (String name : split(row.cell(Columns.TARGETS), ",")) {
            GroupClass.of(name)
                    .ifPresentOrElse(
                            targets::add,
                            () -> problem(
                                    Columns.TARGETS,
                                    "\"" + name + "\" cannot be a target",
                                    "targets are only: "
                                            + String.join(
                                                    ", ",
                                                    Arrays.stream(GroupClass.values())
                                                            .map(GroupClass::slug)
                                                            .toList())));
        }
        if (targets.contains(GroupClass.STATE) && !category.allowsState()) {
            problem(
                    Columns.TARGETS,
                    "a state as target of " + category.slug(),
                    "a state counts as power there: remove it");
        }
        if (targets.isEmpty()) {
            targets.addAll(EnumSet.complementOf(EnumSet.of(GroupClass.STATE, GroupClass.LANGUAGE)));
        }
        return targets;
    }

    private List<String> partsOfSpeech() {
        List<String> pairs = new ArrayList<>();
        for (String pair : split(row.cell(Columns.POS), "[ ,]+")) {
            int colon = pair.lastIndexOf(':');
            if (colon < 1 || !PARTS_OF_SPEECH.contains(pair.substring(colon + 1))) {
                problem(Columns.POS, "\"" + pair + "\" is not word:noun, word:verb or word:adj", "correct it");
            } else {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private Set<String> options() {
        Set<String> options = new HashSet<>(split(row.cell(Columns.OPTIONS), " +"));
        for (String option : options) {
            if (!OPTIONS.contains(option) && !Entry.isWeighed(option)) {
                problem(
                        Columns.OPTIONS,
                        "unknown option \"" + option + "\"",
                        "use anchor=pair, scope=sentence, tight, voice, weighed or weighed=POINTS");
            }
        }
        return options;
    }

    private static List<String> split(String cell, String separator) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(separator)).map(String::strip).toList();
    }

    private void problem(int column, String what, String cure) {
        problems.add(new Problem(row.at(), column + 1, what, cure));
    }
}

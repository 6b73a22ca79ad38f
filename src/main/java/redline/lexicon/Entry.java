package redline.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One annotated phrase or pattern of the lexicon with everything that explains it.
 *
 * @param id language, category and number, such as {@code ru.call-for-exclusion.0012}
 * @param language {@code en}, {@code ru} or {@code kk}
 * @param text the pattern as the editor wrote it
 * @param severity the base severity, 1 to 6
 * @param topic the topic of an entry without a target; a filled target decides otherwise
 * @param targets the group classes that {@code {target}} may be
 * @param partsOfSpeech {@code word:pos} pairs for words of the pattern
 * @param options {@code anchor=pair}, {@code scope=sentence}, {@code tight}, {@code voice},
 *     {@code weighed}, {@code weighed=}POINTS
 * @param why one sentence for a reader: why this inflames
 * @param suggestion a neutral wording, or empty
 * @param source key into {@code sources.tsv}
 * @param reviewedBy who reviewed it, or empty; shown either way
 */
public record Entry(
        String id,
        String language,
        String text,
        Category category,
        int severity,
        Optional<Topic> topic,
        Set<GroupClass> targets,
        List<String> partsOfSpeech,
        Set<String> options,
        String why,
        String suggestion,
        String source,
        String reviewedBy,
        Status status) {

    /** The option of a weighed entry. */
    static final Pattern WEIGHED = Pattern.compile("weighed(=(?<points>[1-9][0-9]{0,2}))?");

    public Entry {
        targets = Set.copyOf(targets);
        partsOfSpeech = List.copyOf(partsOfSpeech);
        options = Set.copyOf(options);
    }

    /** Whether a match counts only where the words of its sentence tip the scale. */
    public boolean weighed() {
        return options.stream().anyMatch(option -> WEIGHED.matcher(option).matches());
    }

    /** By more than how many points they have to tip it, see {@code weights.tsv}. */
    public int leastPoints() {
        return options.stream()
                .map(WEIGHED::matcher)
                .filter(Matcher::matches)
                .map(option -> option.group("points"))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Every topic that a flag of this entry may have: its own, or those of its targets. */
    public Set<Topic> topics() {
        return topic.<Set<Topic>>map(Set::of)
                .orElseGet(() -> targets.stream()
                        .map(GroupClass::topic)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class))));
    }
}

package redline.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final String WEIGHED = "weighed";
    private static final String WEIGHED_BY = "weighed=";
    private static final Pattern WEIGHED_OPTION = Pattern.compile("weighed(=[1-9][0-9]{0,2})?");

    public Entry {
        targets = Set.copyOf(targets);
        partsOfSpeech = List.copyOf(partsOfSpeech);
        options = Set.copyOf(options);
    }

    /** Whether a match counts only where the words of its sentence tip the scale. */
    public boolean weighed() {
        for (String option : options) {
            if (option.startsWith(WEIGHED)) {
                return true;
            }
        }
        return false;
    }

    /** By more than how many points they have to tip it, see {@code weights.tsv}. */
    public int leastPoints() {
        for (String option : options) {
            if (option.startsWith(WEIGHED_BY)) {
                return Integer.parseInt(option.substring(WEIGHED_BY.length()));
            }
        }
        return 0;
    }

    /** Whether an option is that of a weighed entry. */
    static boolean isWeighed(String option) {
        return WEIGHED_OPTION.matcher(option).matches();
    }

    /** Every topic that a flag of this entry may have: its own, or those of its targets. */
    public Set<Topic> topics() {
        return topic.<Set<Topic>>map(Set::of)
                .orElseGet(() -> targets.stream()
                        .map(GroupClass::topic)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class))));
    }
}

package redline.explain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import redline.lexicon.Topic;
import redline.text.Span;

/**
 * The wire format: an assessment as one line of JSON with a fixed order of fields. The same assessment gives the same
 * bytes, and the bytes are valid UTF-8 whatever the post holds.
 */
public final class AssessmentJson {

    private final JsonLine line;
    private final Function<Span, Span> inUnit;

    private AssessmentJson(JsonLine line, Function<Span, Span> inUnit) {
        this.line = line;
        this.inUnit = inUnit;
    }

    /**
     * The assessment as one line without its end.
     *
     * @param text the post that was assessed: offsets in code points are counted in it
     */
    public static String line(Assessment assessment, String text) {
        StringBuilder out = new StringBuilder();
        append(out, assessment, text);
        return out.toString();
    }

    /** Appends what {@link #line} gives, for a caller that writes many. */
    public static void append(StringBuilder out, Assessment assessment, String text) {
        boolean hasOffsets =
                !assessment.flags().isEmpty() || !assessment.suppressed().isEmpty();
        OffsetUnit unit = hasOffsets ? assessment.options().offsetUnit() : OffsetUnit.UTF16;
        new AssessmentJson(new JsonLine(out), new CodePointIndex(text, unit)::convert).assessment(assessment);
    }

    private void assessment(Assessment assessment) {
        line.item(a -> a.raw("id", assessment.id().json())
                .text("level", assessment.level().slug())
                .number("severity", assessment.severity())
                .score("score", assessment.score())
                .object("topics", topics -> topics(assessment, topics))
                .texts("languages", assessment.languages())
                .array("flags", assessment.flags(), flag -> flag(flag, false))
                .array("suppressed", assessment.suppressed(), flag -> flag(flag, true))
                .texts("warnings", assessment.warnings())
                .text("offsetUnit", assessment.options().offsetUnit().slug())
                .text("lexiconVersion", assessment.versions().lexicon())
                .text("policyVersion", assessment.versions().policy())
                .text("engineVersion", assessment.versions().engine())
                .object(
                        "options",
                        options -> options.number(
                                "minSeverity", assessment.options().minSeverity())));
    }

    private static void topics(Assessment assessment, JsonLine topics) {
        for (Topic topic : Topic.values()) {
            topics.score(topic.slug(), assessment.topics().getOrDefault(topic, 0.0));
        }
    }

    private void flag(Flag flag, boolean suppressed) {
        line.item(f -> {
            offsets(flag.span())
                    .text("text", flag.text())
                    .text("entry", flag.entry())
                    .text("category", flag.category().slug())
                    .text("topic", flag.topic().slug())
                    .number("severity", flag.severity())
                    .number("baseSeverity", flag.baseSeverity())
                    .array("modifiers", flag.modifiers(), modifier -> finding(modifier, true));
            if (suppressed) {
                f.array("cancelledBy", flag.cancelledBy(), cause -> finding(cause, false));
            }
            flag.target().ifPresent(target -> f.object("target", members -> target(target)));
            f.raw("parts", flag.parts().stream().map(this::pair).collect(Collectors.joining(",", "[", "]")))
                    .texts("matchedBy", flag.matchedBy())
                    .text("reason", flag.reason())
                    .text("suggestion", flag.suggestion())
                    .text("status", flag.status().slug());
            alsoMatched(flag.alsoMatched());
        });
    }

    private void alsoMatched(List<String> entries) {
        if (!entries.isEmpty()) {
            line.texts("alsoMatched", entries);
        }
    }

    private void finding(Flag.Modifier finding, boolean steps) {
        line.item(f -> {
            f.text("kind", finding.kind());
            if (steps) {
                f.number("step", finding.step());
            }
            offsets(finding.span()).text("because", finding.because());
        });
    }

    private void target(Flag.Target target) {
        line.text("class", target.groupClass()).text("concept", target.concept());
        offsets(target.span());
        target.antecedent().ifPresent(span -> line.raw("antecedent", pair(span)));
    }

    private JsonLine offsets(Span span) {
        Span converted = inUnit.apply(span);
        return line.number("start", converted.start()).number("end", converted.end());
    }

    private String pair(Span span) {
        Span converted = inUnit.apply(span);
        return "[" + converted.start() + "," + converted.end() + "]";
    }
}

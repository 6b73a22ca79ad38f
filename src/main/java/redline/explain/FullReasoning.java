package redline.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import redline.lexicon.Entry;
import redline.lexicon.Topic;
import redline.score.CategoryText;
import redline.score.Policy;
import redline.text.Span;

/**
 * Everything that led to an assessment, for a person: each flag and each suppressed flag with its category, the
 * definition and standard behind it, how it matched and what its context did, and what is left for a person to judge.
 */
public final class FullReasoning {

    private final Policy policy;

    public FullReasoning(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** The reasoning about that text. */
    public String of(Assessment assessment, String text) {
        return of(assessment, text, List.of());
    }

    /**
     * The reasoning about that text, and what its unflagged words look like.
     *
     * @param nearest entries that look like words which were not flagged
     */
    public String of(Assessment assessment, String text, List<NearEntry> nearest) {
        StringBuilder out = new StringBuilder();
        CodePointIndex index = new CodePointIndex(text, assessment.options().offsetUnit());
        row(out, "Level", AssessmentText.summary(assessment));
        row(out, "Topics", topics(assessment));
        row(out, "Languages", String.join(", ", assessment.languages()));
        assessment.warnings().forEach(warning -> row(out, "Warning", warning));
        for (Flag flag : assessment.flags()) {
            flag(out.append("\nFLAG  "), flag, text, index);
        }
        for (Flag flag : assessment.suppressed()) {
            flag(out.append("\nSUPPRESSED, does not count  "), flag, text, index);
        }
        if (assessment.flags().isEmpty() && assessment.suppressed().isEmpty()) {
            out.append("\nNo entry of the lexicon matched at this minimum severity.\n");
        } else {
            out.append("\nThe machine has read content and form only. Left for a person (Rabat test):\n")
                    .append("  [ ] context  [ ] speaker  [ ] intent  [ ] extent  [ ] likelihood\n");
        }
        nearest(out, assessment, nearest);
        out.append('\n');
        versions(out, assessment);
        return out.toString();
    }

    private void nearest(StringBuilder out, Assessment assessment, List<NearEntry> nearest) {
        if (nearest.isEmpty()) {
            return;
        }
        boolean isAll = assessment.flags().isEmpty() && assessment.suppressed().isEmpty();
        out.append(isAll ? "\nNOT FLAGGED" : "\nNOT FLAGGED, the other words")
                .append("; similar entries are (this counts for nothing):\n");
        for (NearEntry near : nearest) {
            Entry entry = near.entry();
            out.append("  ")
                    .append(entry.id())
                    .append("  ")
                    .append(policy.text(entry.category()).name("en"))
                    .append(" (")
                    .append(entry.category().code())
                    .append("), severity ")
                    .append(entry.severity())
                    .append('\n');
            row(out, "  Pattern", entry.text());
            row(out, "  Flags", near.example().isEmpty() ? "" : "“" + near.example() + "”");
            row(
                    out,
                    "  Shared",
                    near.words().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")));
        }
    }

    private void flag(StringBuilder out, Flag flag, String text, CodePointIndex index) {
        CategoryText category = policy.text(flag.category());
        out.append(AssessmentText.place(flag.span(), flag.text(), index)).append('\n');
        flag.cancelledBy().forEach(cause -> row(out, "Cancelled", finding(cause)));
        row(out, "Reason", why(flag, category));
        row(out, "Category", category.name("en") + " (" + flag.category().code() + ")");
        row(out, "Definition", category.definition("en"));
        row(out, "Standard", category.standard());
        row(out, "Topic", flag.topic().slug());
        row(out, "Severity", severity(flag));
        flag.modifiers().forEach(step -> row(out, "Step", finding(step)));
        flag.target().ifPresent(target -> row(out, "Target", target(target, text, index)));
        row(
                out,
                "Parts",
                flag.parts().stream().map(part -> place(part, text, index)).collect(Collectors.joining(", ")));
        row(out, "Matched by", String.join(", ", flag.matchedBy()));
        row(out, "Entry", flag.entry() + " (" + flag.status().slug() + ")");
        row(out, "Also", String.join(", ", flag.alsoMatched()));
        row(out, "Instead", flag.suggestion());
    }

    /** The reason without the category, which has its own rows here. */
    private static String why(Flag flag, CategoryText category) {
        int at = flag.reason()
                .indexOf(" " + category.name("en") + " (" + flag.category().code() + "): ");
        return at < 0 ? flag.reason() : flag.reason().substring(0, at);
    }

    private static String severity(Flag flag) {
        String steps = flag.modifiers().stream()
                .map(step -> String.format(Locale.ROOT, ", %s %+d", step.kind(), step.step()))
                .collect(Collectors.joining());
        return flag.severity() + " (base " + flag.baseSeverity() + steps + ")";
    }

    private static String finding(Flag.Modifier finding) {
        return finding.kind() + ": " + finding.because();
    }

    private static String target(Flag.Target target, String text, CodePointIndex index) {
        String named = place(target.span(), text, index) + ", " + target.concept() + " (" + target.groupClass() + ")";
        return target.antecedent()
                .map(span -> named + ", standing for " + place(span, text, index))
                .orElse(named);
    }

    private static String place(Span span, String text, CodePointIndex index) {
        return AssessmentText.place(span, span.in(text), index);
    }

    private static String topics(Assessment assessment) {
        return List.of(Topic.values()).stream()
                .map(topic -> topic.slug() + " " + assessment.topics().getOrDefault(topic, 0.0))
                .collect(Collectors.joining(", "));
    }

    private static void versions(StringBuilder out, Assessment assessment) {
        row(
                out,
                "Options",
                "minimum severity " + assessment.options().minSeverity() + ", offsets in "
                        + assessment.options().offsetUnit().slug());
        row(out, "Lexicon", assessment.versions().lexicon());
        row(out, "Policy", assessment.versions().policy());
        row(out, "Engine", assessment.versions().engine());
    }

    private static void row(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ")
                    .append(name)
                    .repeat(" ", 12 - name.length())
                    .append(Printable.of(value))
                    .append('\n');
        }
    }
}

package redline.explain;

import java.util.Locale;
import java.util.Objects;
import redline.lexicon.Category;
import redline.post.PostId;
import redline.score.Policy;
import redline.text.Span;

/** An assessment in a few lines for a person: what is flagged, and why. */
public final class AssessmentText {

    private final Policy policy;

    public AssessmentText(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** The lines for that assessment of that text, each ended by a line feed. */
    public String lines(Assessment assessment, String text) {
        CodePointIndex index = new CodePointIndex(text, assessment.options().offsetUnit());
        StringBuilder out = new StringBuilder(id(assessment.id())).append("  ").append(summary(assessment));
        out.append('\n');
        for (Flag flag : assessment.flags()) {
            out.append("  ").append(heading(flag, index)).append('\n');
            out.append("      ").append(Printable.of(flag.reason())).append('\n');
        }
        for (Flag flag : assessment.suppressed()) {
            out.append("  suppressed  ").append(heading(flag, index)).append('\n');
            flag.cancelledBy()
                    .forEach(cause -> out.append("      ")
                            .append(Printable.of(cause.because()))
                            .append('\n'));
        }
        assessment
                .warnings()
                .forEach(warning ->
                        out.append("  warning  ").append(Printable.of(warning)).append('\n'));
        return out.toString();
    }

    /** The level in words, with severity and score if there is anything to see. */
    static String summary(Assessment assessment) {
        String level = assessment.level().slug();
        if (assessment.severity() == 0) {
            return level;
        }
        return String.format(
                Locale.ROOT, "%s  severity %d  score %s", level, assessment.severity(), assessment.score());
    }

    private String heading(Flag flag, CodePointIndex index) {
        return place(flag.span(), flag.text(), index) + "  " + category(flag.category()) + ", severity "
                + flag.severity() + "  " + flag.entry();
    }

    /** The name and the code of a category. */
    private String category(Category category) {
        return policy.text(category).name("en") + " (" + category.code() + ")";
    }

    /** A span as its offsets and its words. */
    static String place(Span span, String words, CodePointIndex index) {
        Span converted = index.convert(span);
        return converted.start() + "–" + converted.end() + " “" + Printable.of(words) + "”";
    }

    private static String id(PostId id) {
        String json = id.json();
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }
}

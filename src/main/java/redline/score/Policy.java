package redline.score;

import java.util.Map;
import redline.context.FindingKind;
import redline.lexicon.Category;

/**
 * What may be tuned, and the words of the categories: the content of {@code config/policy.yaml}.
 *
 * @param categories the texts of every category
 * @param steps how far each stepping finding moves a severity
 * @param version SHA-256 over the content without its comments and layout
 */
public record Policy(
        Map<Category, CategoryText> categories,
        Map<FindingKind, Integer> steps,
        ScoreCurve curve,
        int defaultMinSeverity,
        String version) {

    public Policy {
        categories = Map.copyOf(categories);
        steps = Map.copyOf(steps);
        for (Category category : Category.values()) {
            if (!categories.containsKey(category)) {
                throw new IllegalArgumentException("categories: " + category.slug() + " has no text");
            }
        }
    }

    /** The words for that category. */
    public CategoryText text(Category category) {
        CategoryText text = categories.get(category);
        if (text == null) {
            throw new IllegalStateException("categories: " + category.slug() + " has no text");
        }
        return text;
    }

    /** How far a finding of that kind moves a severity; 0 for a kind that cancels. */
    public int step(FindingKind kind) {
        return steps.getOrDefault(kind, 0);
    }
}

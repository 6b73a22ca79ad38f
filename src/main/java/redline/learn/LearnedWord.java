package redline.learn;

import java.util.Comparator;
import java.util.Optional;
import redline.lexicon.Category;

/**
 * A word, or a class of words in braces, by which a weighed entry is found.
 *
 * @param language {@code en}, {@code ru} or {@code kk}
 * @param category of which a grave word speaks
 * @param name as it stands in patterns
 */
public record LearnedWord(String language, Optional<Category> category, String name)
        implements Comparable<LearnedWord> {

    /** The class of words that find the same entry. */
    String className() {
        return "weighed-" + category.map(Category::slug).orElse("words");
    }

    @Override
    public int compareTo(LearnedWord other) {
        return Comparator.comparing(LearnedWord::language)
                .thenComparing(LearnedWord::className)
                .thenComparing(LearnedWord::name)
                .compare(this, other);
    }
}

package redline.learn;

import java.util.Comparator;
import redline.lexicon.Category;

/**
 * A word, or a class of words in braces, by which the weighed entry of a category is found.
 *
 * @param language {@code en}, {@code ru} or {@code kk}
 * @param name as it stands in patterns
 */
public record LearnedWord(String language, Category category, String name) implements Comparable<LearnedWord> {

    @Override
    public int compareTo(LearnedWord other) {
        return Comparator.comparing(LearnedWord::language)
                .thenComparing(LearnedWord::name)
                .thenComparing(LearnedWord::category)
                .compare(this, other);
    }
}

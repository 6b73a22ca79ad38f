package redline.lexicon.compile;

import java.util.List;

/**
 * A compiled pattern that is more than a plain sequence of words.
 *
 * @param rule number of the entry or exception it belongs to
 * @param free whether the elements may stand in any order inside a clause
 * @param wholeSentence whether gaps and free order may cross clauses
 */
public record Shape(int rule, boolean free, boolean wholeSentence, List<Element> elements) {

    public Shape {
        elements = List.copyOf(elements);
    }
}

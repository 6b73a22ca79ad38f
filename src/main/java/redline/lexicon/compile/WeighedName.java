package redline.lexicon.compile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a word or a class that is weighed: a symbol that no form narrows.
 *
 * @param language {@code en}, {@code ru}, {@code kk}, or {@code any} for a class with a fixed meaning
 * @param text the word, or the class in braces, as they stand in patterns
 */
public record WeighedName(String language, String text) {

    /** Classes that were learned are no words to learn from. */
    private static final Pattern SYMBOL = Pattern.compile(
            "class:(?<of>[a-z]+):(?<class>(?!weighed-)[a-z0-9-]+)|(?<language>en|ru|kk):(?<word>[^=:!\\[]+)");

    /** The name of a symbol by its own, if it is weighed. */
    public static Optional<WeighedName> of(String symbol) {
        Matcher name = SYMBOL.matcher(symbol);
        if (!name.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                name.group("of") != null
                        ? new WeighedName(name.group("of"), "{" + name.group("class") + "}")
                        : new WeighedName(name.group("language"), name.group("word")));
    }

    /** Whether it is a class. */
    public boolean isClass() {
        return text.startsWith("{");
    }

    /** As it stands in the rows of weights. */
    @Override
    public String toString() {
        return language + ":" + text;
    }
}

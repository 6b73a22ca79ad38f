package redline.lexicon;

/**
 * A longer phrase that makes a match innocent.
 *
 * @param scope an entry id, {@code class:NAME} or {@code category:SLUG}
 * @param language the language whose inflection its words have
 * @param text the pattern
 */
public record Except(String scope, String language, String text, SourceRow row) {

    /** Whether this exception is about the given entry. */
    public boolean concerns(Entry entry) {
        return scope.equals(entry.id())
                || scope.equals("category:" + entry.category().slug());
    }
}

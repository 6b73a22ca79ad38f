package redline.lexicon;

/**
 * How much a word, or a word of a class, speaks for or against escalation where a sentence names a group. Made from the
 * examples of the lexicon by {@code redline lexicon weigh}.
 *
 * @param language {@code en}, {@code ru}, {@code kk}, or {@code any} for a class with a fixed meaning
 * @param name a word as it stands in patterns, or a class in braces; {@link #START} for what every sentence begins with
 * @param points hundredths; a sentence tips when its sum is above zero
 */
public record Weight(String language, String name, int points, SourceRow row) {

    /** The name of the row that holds what every sentence begins with. */
    public static final String START = "{}";

    /** Whether a class is weighed and no single word. */
    public boolean ofClass() {
        return name.startsWith("{");
    }
}

package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much a word, or a word of a class, speaks for or against escalation where a sentence names a group, in hundredths; a
 * sentence tips when its sum is above zero. Made from examples by {@code redline lexicon weigh}.
 *
 * @param name a word as it stands in patterns, with its language ({@code en:kill}), a class in the same way
 *     ({@code en:{bad-noun}}, {@code any:{modal}} for one with a fixed meaning), or a {@link Mark}; {@link #START} for what
 *     every sentence begins with
 * @param next what stands right behind it, for the weight of two side by side; empty for the weight of one
 * @param points wherever it stands in the sentence
 * @param before more, when it stands shortly before the name of a group
 * @param after more, when it stands shortly after one
 */
public record Weight(String name, String next, int points, int before, int after, SourceRow row) {

    /** The name of the row that holds what every sentence begins with. */
    public static final String START = "*start";

    /** What may stand beside a group or a word, but is no word of the lexicon. */
    public enum Mark {
        /** A word that stands in no entry. */
        UNKNOWN,
        /** The beginning or the end of the sentence. */
        EDGE,
        /** The name of a group. */
        GROUP,
        /** The name of a land or a language. */
        LAND,
        /** A comma, dash or colon, or the beginning of a clause. */
        COMMA,
        /** A word of the lexicon that stands in no class. */
        LONE;

        private static final Map<String, Mark> BY_SLUG =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Mark::slug, Function.identity()));

        /** The name of its row: {@code *unknown}. */
        public String slug() {
            return "*" + name().toLowerCase(Locale.ROOT);
        }

        /** The mark of that name, if it is one. */
        public static Optional<Mark> of(String slug) {
            return Optional.ofNullable(BY_SLUG.get(slug));
        }
    }

    /** Whether it is the weight of two side by side. */
    public boolean isOfTwo() {
        return !next.isEmpty();
    }
}

package redline.match;

import java.util.ArrayList;
import java.util.List;

/** How the text of a post matched the words of an entry: one bit each. */
public enum MatchKind {
    INFLECTION("inflection"),
    LOOK_ALIKE("look-alike letters"),
    INVISIBLE("invisible characters"),
    COMBINING("combining marks"),
    COMPATIBILITY("compatibility letters"),
    KAZAKH_LETTERS("Kazakh letters typed as Russian"),
    LEET("digits or signs for letters"),
    HIDDEN("hidden letters"),
    STRETCHED("repeated letters"),
    SPACED("letters spaced apart"),
    SPLIT("space inside a word"),
    GLUED("words without a space"),
    TRANSLITERATION("transliteration"),
    KAZAKH_LATIN("Kazakh in Latin letters"),
    MISSPELLING("misspelling"),
    KAZAKH_SUFFIX("Kazakh suffix on a Russian word"),
    PRONOUN("pronoun");

    private final String label;

    MatchKind(String label) {
        this.label = label;
    }

    /** The bit of this kind. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The name shown to people and written to JSON. */
    public String label() {
        return label;
    }

    /** The labels of all kinds in a mask, in a fixed order; {@code exact} when there is none. */
    public static List<String> labels(int mask) {
        List<String> labels = new ArrayList<>();
        for (MatchKind kind : values()) {
            if ((mask & kind.bit()) != 0) {
                labels.add(kind.label);
            }
        }
        return labels.isEmpty() ? List.of("exact") : List.copyOf(labels);
    }
}

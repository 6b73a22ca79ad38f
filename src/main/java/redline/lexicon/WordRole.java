package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A word class whose name has a fixed meaning to matching or context; its members stand in the lexicon's files. */
public enum WordRole {
    BE,
    NEG,
    FILLER,
    PRONOUN,
    PRONOUN_OBJECT,
    FIRST_PERSON,
    PREPOSITION,
    MODAL,
    CONJUNCTION,
    FUNCTION,
    POWER,
    GROUP_HEAD,
    ROLE_NOUN,
    QUOTE_VERB,
    NAMING_VERB,
    ATTRIBUTION,
    CONDEMN,
    FRAME,
    SPORT_FRAME,
    QUESTION_WORD,
    IMPERATIVE_TIME,
    INFO_QUESTION,
    THING_NOUN,
    COLLECTIVE,
    ANAPHOR;

    /** Roles of closed-class words: not content, so they never anchor a shape and never stop a slot. */
    private static final int FUNCTION_WORDS = BE.bit()
            | NEG.bit()
            | FILLER.bit()
            | PRONOUN.bit()
            | PRONOUN_OBJECT.bit()
            | FIRST_PERSON.bit()
            | PREPOSITION.bit()
            | MODAL.bit()
            | CONJUNCTION.bit()
            | FUNCTION.bit()
            | QUESTION_WORD.bit();

    private static final Map<String, WordRole> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WordRole::slug, Function.identity()));

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name of the class in the lexicon's files, such as {@code quote-verb}. */
    public String slug() {
        return slug;
    }

    /** The bit of this role in a mask of roles. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a word with these roles is a function word. */
    public static boolean isFunctionWord(int roles) {
        return (roles & FUNCTION_WORDS) != 0;
    }

    /** The role of that class name, if it has a fixed meaning. */
    public static Optional<WordRole> of(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }
}

package redline.match;

import java.util.List;
import java.util.Random;
import redline.lexicon.Example;
import redline.text.Span;

/** A way in which people write words so that a machine does not know them again; a person reads them at once. */
enum WordDisguise {
    TRANSLITERATED("transliteration", "ru", 0.95, LatinWriting::russian),
    KAZAKH_LATIN("Kazakh in Latin letters", "kk", 0.96, LatinWriting::kazakh),
    SLIP("misspelling", "en ru", 0.97, LetterDisguises::slip),
    DOUBLED("misspelling", "kk", 0.96, LetterDisguises::doubleLetter),
    STRETCHED("repeated letters", "en ru kk", 0.97, LetterDisguises::stretch),
    LEET("digits or signs for letters", "en ru kk", 0.97, LetterDisguises::leet),
    HIDDEN("hidden letters", "en ru kk", 0.97, LetterDisguises::hide),
    /** Where both pieces are words of the lexicon, two words are read, but for a Kazakh ending behind its stem. */
    SPLIT("space inside a word", "en ru kk", 0.86, SpaceDisguises::split),
    SPACED("letters spaced apart", "en ru kk", 0.96, SpaceDisguises::space),
    HASHTAG("words without a space", "en ru kk", 0.97, SpaceDisguises::hashtag),
    /** Without capitals only words of the lexicon can be told apart. */
    GLUED("words without a space", "en ru kk", 0.91, SpaceDisguises::glue);

    /** Writes words of a range otherwise and says where the plain text has changed; nowhere if no word is fit for it. */
    interface Writer {
        List<Span> write(Rewritten text, Span range, Random random);
    }

    private final String label;
    private final String languages;
    private final double floor;
    private final Writer writer;

    WordDisguise(String label, String languages, double floor, Writer writer) {
        this.label = label;
        this.languages = languages;
        this.floor = floor;
        this.writer = writer;
    }

    /** The name that an explanation gives it. */
    String label() {
        return label;
    }

    /** Whether a row is written so; what is in Latin letters has its own letters first and no Russian words between. */
    boolean isUsedIn(Example row) {
        boolean own = this != KAZAKH_LATIN
                || (KeyFinder.hasKazakhLetter(row.text()) && !row.row().file().contains(".mixed."));
        return own && languages.contains(row.entryId().substring(0, 2));
    }

    /** The share of rows that are found again. */
    double floor() {
        return floor;
    }

    Writer writer() {
        return writer;
    }

    /** Whether it joins words instead of changing one. */
    boolean isOfRange() {
        return this == HASHTAG || this == GLUED;
    }

    /** Whether it is a way to write the whole text. */
    boolean isWhole() {
        return this == TRANSLITERATED || this == KAZAKH_LATIN;
    }
}

package redline.lexicon.expand;

import redline.lexicon.expand.RussianDictionary.Reading;

/**
 * One way to understand the word that a lexicon author wrote: as a form of this lemma, standing for
 * the forms of it that share the tag's group.
 *
 * @param rank how good a citation form the word is in this reading; smaller is better
 * @param part which numbers or kinds of forms the word stands for
 */
record RussianReading(String lemma, RussianTag tag, Rank rank, Part part) {

    /** How well a reading fits a citation form. */
    enum Rank {
        CITATION,
        PLURAL_OR_SHORT,
        OTHER_FORM,
        FAMILY_NAME
    }

    /** The forms of the lemma that a citation stands for. */
    enum Part {
        ALL,
        PLURAL,
        SHORT
    }

    static RussianReading of(String word, Reading reading) {
        RussianTag tag = reading.tag();
        if (tag.isFamilyName() && tag.isDeclined()) {
            return new RussianReading(reading.lemma(), tag, Rank.FAMILY_NAME, Part.ALL);
        }
        if (isCitation(word, reading)) {
            return new RussianReading(reading.lemma(), tag, Rank.CITATION, Part.ALL);
        }
        if (tag.isShort()) {
            return new RussianReading(reading.lemma(), tag, Rank.PLURAL_OR_SHORT, Part.SHORT);
        }
        if (tag.isPlural() && tag.isNominative()) {
            return new RussianReading(reading.lemma(), tag, Rank.PLURAL_OR_SHORT, Part.PLURAL);
        }
        return new RussianReading(reading.lemma(), tag, Rank.OTHER_FORM, Part.ALL);
    }

    /**
     * Whether a form of the lemma is one that the word stands for. A plural from another root stands
     * for forms of that root only: люди for людей, not for человек.
     */
    boolean admits(String word, RussianDictionary.Inflected form) {
        return admits(form.tag()) && (part != Part.PLURAL || form.text().charAt(0) == word.charAt(0));
    }

    private static boolean isCitation(String word, Reading reading) {
        RussianTag tag = reading.tag();
        if (tag.isParticiple()) {
            return !tag.isShort() && tag.has("Masc") && tag.isNominative();
        }
        return !tag.isInflected() || RussianLetters.fold(reading.lemma()).equals(RussianLetters.fold(word));
    }

    private boolean admits(RussianTag other) {
        return switch (part) {
                    case ALL -> true;
                    case PLURAL -> other.isPlural() && !other.isShort();
                    case SHORT -> other.isShort();
                }
                && sameGroup(other);
    }

    private boolean sameGroup(RussianTag other) {
        if (tag.isNoun()) {
            return other.isNoun()
                    && other.isPersonalName() == tag.isPersonalName()
                    && other.isFamilyName() == tag.isFamilyName()
                    && other.isDeclined() == tag.isDeclined();
        }
        if (tag.isParticiple()) {
            return other.isParticiple() && other.participle().equals(tag.participle());
        }
        return (tag.isPronoun() && other.isPronoun())
                || (tag.isAdjective() && other.isAdjective())
                || (tag.isVerbal() && other.isVerbal());
    }
}

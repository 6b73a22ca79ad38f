package redline.lexicon.expand;

/** The part of speech that a lexicon author gives a word, or {@link #ANY}. */
public enum PartOfSpeech {
    ANY,
    NOUN,
    VERB,
    ADJECTIVE
}

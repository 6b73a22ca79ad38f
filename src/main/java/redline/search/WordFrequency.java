package redline.search;

import redline.lexicon.expand.EnglishFrequency;
import redline.lexicon.expand.FrequencyEvidence;

/** How common a word is in Russian or English texts of every kind. May be shared between threads. */
final class WordFrequency {

    /** From this frequency class on a word belongs to everyday life: school, build, kill; not "rat", not «крыса». */
    private static final int EVERYDAY = 13;

    private final FrequencyEvidence russian = new FrequencyEvidence();
    private final EnglishFrequency english = new EnglishFrequency();

    /** Whether the dictionaries know how common a form in small letters is: of Kazakh words and of slurs they do not. */
    boolean isKnown(String form) {
        return classOf(form) > 0;
    }

    boolean isEveryday(String form) {
        return classOf(form) >= EVERYDAY;
    }

    private int classOf(String form) {
        return Math.max(russian.classOf(form), english.classOf(form));
    }
}

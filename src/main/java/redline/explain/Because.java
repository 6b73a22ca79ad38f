package redline.explain;

import redline.context.FindingKind;

/** One sentence for a person about a context finding, with the words that caused it. */
final class Because {

    private static final int LONGEST_QUOTE = 60;

    private Because() {}

    static String sentence(FindingKind kind, String words) {
        String quoted = "“" + shortened(words) + "”";
        return switch (kind) {
            case NEGATION -> quoted + " denies it.";
            case COUNTER_SPEECH -> quoted + " speaks against it.";
            case QUOTATION -> "Quoted, with its source or a comment: " + quoted + ".";
            case REPORT -> quoted + " reports what somebody else said.";
            case FRAME -> quoted + " makes it a matter of a court, news, scholarship, a dictionary or a law.";
            case VICTIM_ACCOUNT -> quoted + " tells of words used against the speaker.";
            case IDIOM -> quoted + " is an idiom or a term of sport.";
            case OBJECT -> quoted + " is a thing or an animal, not a group.";
            case POWER -> quoted + " is a power; criticism of power is protected.";
            case IN_GROUP -> quoted + " counts the speaker among the group.";
            case GENUINE_QUESTION -> quoted + " asks for information.";
            case QUOTE_MARKS -> "The words stand in quotation marks: " + quoted + ".";
            case RHETORICAL_QUESTION -> "Asked, not asserted: " + quoted + ".";
            case IMPERATIVE_WITH_TIME -> quoted + " gives the call a time or a place.";
            case SECOND_CATEGORY -> quoted + " escalates in another way in the same sentence.";
        };
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_QUOTE) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}

package redline.match;

import org.jspecify.annotations.Nullable;

/**
 * Two runs, one space apart, and what the last word of one and the first of the other are together. Read once, then
 * remembered.
 *
 * @param tells in which {@link TextKinds} the one word can be part of a match
 * @param names in which of them it names a group, or may be part of a name of several words
 * @param word what the one word can be part of; null where they are two words
 */
record RunPair(
        Run left, Run right, int tells, int names, @Nullable WordProspects word) {

    boolean isOf(Run one, Run other) {
        return left.text().equals(one.text()) && right.text().equals(other.text());
    }

    static int hash(Run left, Run right) {
        return left.text().hashCode() * 31 + right.text().hashCode();
    }
}

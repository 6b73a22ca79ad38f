package redline.lexicon;

/**
 * Something in the human-edited data that is allowed, and that an editor ought to look at.
 *
 * @param about where it is, what it is and what to do
 */
public record Warning(Problem about) implements Comparable<Warning> {

    @Override
    public String toString() {
        String place = about.row().file() + ":" + about.row().line() + ":" + about.column();
        return place + ": warning: " + about.what() + "; " + about.cure();
    }

    @Override
    public int compareTo(Warning other) {
        return about.compareTo(other.about);
    }
}

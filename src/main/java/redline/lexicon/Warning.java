package redline.lexicon;

/**
 * Something in the human-edited data that is allowed, and that an editor ought to look at.
 *
 * @param about where it is, what it is and what to do
 */
public record Warning(Kind kind, Problem about) implements Comparable<Warning> {

    /** What a warning is about; a report groups by it. */
    public enum Kind {
        COVERED("Phrases that another entry finds, too"),
        COMMON("Words found alone that are also ordinary words"),
        CROWDED("Words by which very many patterns are found"),
        TWIN("Misses that prove nothing"),
        BALANCE("Examples that name the same group again and again");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The heading of a group of warnings. */
        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        String place = about.row().file() + ":" + about.row().line() + ":" + about.column();
        return place + ": warning: " + about.what() + "; " + about.cure();
    }

    @Override
    public int compareTo(Warning other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : about.compareTo(other.about);
    }
}

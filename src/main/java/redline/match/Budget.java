package redline.match;

/** How many steps matching one post may take. It counts steps, never time, so the result is the same everywhere. */
final class Budget {

    /** Far above any real post: an ordinary one takes a few hundred. */
    static final int STEPS = 500_000;

    private int left = STEPS;

    /** Takes one step; false when none is left. */
    boolean step() {
        return --left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}

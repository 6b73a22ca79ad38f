package redline.match;

import redline.lexicon.GroupClass;
import redline.text.ScannedText;

/** Whether a group is named in the sentence of a token or in the one before it, in the same paragraph. */
final class GroupNearby {

    private static final int NO_TARGETS = GroupClass.LANGUAGE.bit() | GroupClass.STATE.bit();

    private GroupNearby() {}

    static boolean is(Lattice lattice, int token) {
        ScannedText text = lattice.text();
        int from = text.runStart(token, ScannedText.SENTENCE);
        if (from > 0 && text.boundBefore(from) < ScannedText.PARAGRAPH) {
            from = text.runStart(from - 1, ScannedText.SENTENCE);
        }
        int to = text.runEnd(token, ScannedText.SENTENCE);
        for (int i = from; i < to; i++) {
            for (Edge edge : lattice.edges().groupsFrom(i)) {
                if ((edge.group() & ~NO_TARGETS) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

package redline.review.access;

/** What a request may need. What is not granted is denied. */
public enum Right {
    /** Nothing: the lexicon, the pages, signing in. */
    OPEN,
    /** To have a text assessed; nothing is stored. */
    ASSESS,
    /** To put posts into the queue and to appeal. */
    SUBMIT,
    /** To see the queue and to decide. */
    REVIEW,
    /** To see what the decisions say about entries, and to undo what others decided. */
    MAINTAIN,
    /** To erase by a key of the platform. */
    ERASE,
    /** To read the log of what was decided, erased, exported, administered, and of who signed in. */
    AUDIT,
    /** To manage accounts and tokens, and to see the settings. */
    ADMIN
}

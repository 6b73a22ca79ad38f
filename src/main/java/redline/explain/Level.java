package redline.explain;

import java.util.Locale;

/** The coarse reading of a severity, for sorting a queue. */
public enum Level {
    NONE,
    WATCH,
    REVIEW,
    PRIORITY;

    /** The level of a severity: 1–2 watch, 3–4 review, 5–6 priority, 0 none. */
    public static Level of(int severity) {
        return switch (severity) {
            case 0 -> NONE;
            case 1, 2 -> WATCH;
            case 3, 4 -> REVIEW;
            default -> PRIORITY;
        };
    }

    /** The name used in JSON and SQL. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package redline.context;

import java.util.Locale;

/** What a context finding is. A kind either cancels a flag or steps its severity; policy.yaml says how far. */
public enum FindingKind {
    NEGATION(true),
    COUNTER_SPEECH(true),
    QUOTATION(true),
    REPORT(true),
    FRAME(true),
    VICTIM_ACCOUNT(true),
    IDIOM(true),
    OBJECT(true),
    POWER(true),
    IN_GROUP(true),
    GENUINE_QUESTION(true),
    QUOTE_MARKS(false),
    RHETORICAL_QUESTION(false),
    IMPERATIVE_WITH_TIME(false),
    SECOND_CATEGORY(false);

    private final boolean cancels;

    FindingKind(boolean cancels) {
        this.cancels = cancels;
    }

    /** Whether a finding of this kind moves the flag to the suppressed ones. */
    public boolean cancels() {
        return cancels;
    }

    /** The name used in JSON and policy.yaml, such as {@code counter-speech}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

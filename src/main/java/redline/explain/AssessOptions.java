package redline.explain;

/**
 * What a caller may choose about an assessment; it is echoed in the assessment.
 *
 * @param minSeverity flags below it are not listed and not counted, 1 to 6
 * @param suppressed whether the flags that their context cancelled are listed too
 * @param offsetUnit the unit of every offset in the output
 */
public record AssessOptions(int minSeverity, boolean suppressed, OffsetUnit offsetUnit) {

    /** The default: severity 3 and up, kept flags only, UTF-16. */
    public static final AssessOptions DEFAULT = new AssessOptions(3, false, OffsetUnit.UTF16);

    public AssessOptions {
        if (minSeverity < 1 || minSeverity > 6) {
            throw new IllegalArgumentException("minSeverity: " + minSeverity + " is not from 1 to 6");
        }
    }
}

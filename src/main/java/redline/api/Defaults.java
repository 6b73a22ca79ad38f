package redline.api;

import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;

/** What holds for a request that chooses nothing. */
final class Defaults {

    private Defaults() {}

    static AssessOptions options(ApiBackend backend) {
        return new AssessOptions(backend.policy().defaultMinSeverity(), false, OffsetUnit.UTF16);
    }
}

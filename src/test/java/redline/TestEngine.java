package redline;

import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;

/** The engine with the shipped lexicons and policy, opened once for all tests of a run. */
public final class TestEngine {

    private TestEngine() {}

    /** The shared engine; never closed, it lives as long as the run. */
    public static RedlineEngine get() {
        return Holder.ENGINE;
    }

    private static final class Holder {
        private static final RedlineEngine ENGINE = RedlineEngine.open(RedlineHome.find());
    }
}

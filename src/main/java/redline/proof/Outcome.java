package redline.proof;

import redline.proof.LabelledPost.Label;

/**
 * What became of one labelled post.
 *
 * @param isFlagged whether it has a flag
 * @param spanF1 character F1 of its flags against its spans; NaN where it has no spans or should not be flagged
 */
record Outcome(Label label, String language, String topic, String category, boolean isFlagged, double spanF1) {

    boolean isHit() {
        return label == Label.FLAG && isFlagged;
    }

    boolean isFalseAlarm() {
        return label == Label.NONE && isFlagged;
    }

    boolean isMiss() {
        return label == Label.FLAG && !isFlagged;
    }
}

package redline.review;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the desk works: the content of {@code config/review.yaml} but for the database.
 *
 * @param claimMinutes how long a case that somebody was given is given to nobody else
 * @param sameKindInARow how many cases of one entry a person is given before one of another kind
 * @param gravestInARow how many cases of severity 5 and 6 a person is given before a lighter one
 * @param breakMinutes after how long the page suggests a break
 * @param retentionDays how long a case is kept after its decision; 0 for ever
 */
public record ReviewSettings(
        int claimMinutes, int sameKindInARow, int gravestInARow, int breakMinutes, int retentionDays) {

    /** What is shipped. */
    public static final ReviewSettings DEFAULT = new ReviewSettings(15, 5, 8, 45, 0);

    /** The settings by their names. */
    public ObjectNode json() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("claimMinutes", claimMinutes)
                .put("sameKindInARow", sameKindInARow)
                .put("gravestInARow", gravestInARow)
                .put("breakMinutes", breakMinutes)
                .put("retentionDays", retentionDays);
    }
}

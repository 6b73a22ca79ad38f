package redline.api;

import redline.review.ReviewSettings;

/**
 * The content of {@code config/review.yaml}.
 *
 * @param database {@code sqlite} or {@code postgresql://…}
 */
public record ReviewConfig(String database, ReviewSettings settings) {}

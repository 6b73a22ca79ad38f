package redline.review.audit;

/**
 * Something that happened, for the log.
 *
 * @param actor who did it: {@code local}, {@code account:3}, {@code token:5} or {@code system}
 * @param action what was done, one word with hyphens
 * @param subject what it was done to, such as {@code case:12}; empty for the whole installation
 * @param details more about it as JSON; the only part that can be erased
 */
public record AuditEvent(String actor, String action, String subject, String details) {}

package touchstone.model;

/**
 * A finding that somebody looked at and let stand.
 *
 * @param fingerprint the finding's fingerprint
 * @param reason why it may stand
 */
public record AcceptedFinding(String fingerprint, String reason) {}

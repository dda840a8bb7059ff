package touchstone.model;

/**
 * A section of an evidence file that names a claim and could not be read as an exhibit; it is kept
 * so that the claim's trace can say what was left out.
 *
 * @param source the source's id
 * @param claim the claim that the section names
 * @param reason what is wrong with it, as a clause
 * @param location the section's heading
 */
public record UnreadSection(Id source, Id claim, String reason, Location location) {}

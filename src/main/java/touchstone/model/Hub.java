package touchstone.model;

/**
 * A statement that stands in conflicts.
 *
 * @param claim which
 * @param conflicts how many of the minimal hard conflicts would be gone without it
 */
public record Hub(Id claim, int conflicts) {}

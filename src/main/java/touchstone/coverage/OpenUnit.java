package touchstone.coverage;

/**
 * A unit that nobody looked at, and how checkable it looks.
 *
 * @param unit the unit
 * @param checkability its score, with the terms of the sum
 */
public record OpenUnit(Unit unit, Checkability checkability) {}

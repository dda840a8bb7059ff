package touchstone.model;

/**
 * A figure of a claim that no constraint could calculate with.
 *
 * @param claim the claim's id
 * @param quantity the figure as written
 * @param problem what is wrong with it, as a sentence without a capital and a full stop
 */
public record QuantityProblem(Id claim, Quantity quantity, String problem) {}

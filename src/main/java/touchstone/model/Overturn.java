package touchstone.model;

/**
 * A new exhibit that would change a verdict.
 *
 * @param stance what it would say
 * @param grade the least that it would have to weigh
 * @param to the verdict that it would bring
 */
public record Overturn(Stance stance, Grade grade, Status to) {}

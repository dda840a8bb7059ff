package touchstone.model;

/** What sort of proposition a claim is ({@code claims.csv}). */
public enum ClaimKind implements Word {
  /** How something works, or why. */
  MECHANISM,
  /** That something exists. */
  EXISTENCE,
  /** What something can do. */
  CAPABILITY,
  /** A measured figure. */
  MEASUREMENT,
  /** A figure about many. */
  STATISTIC,
  /** Who said something. */
  ATTRIBUTION,
  /** That something happened. */
  EVENT,
  /** How something is done. */
  PROCEDURE,
  /** What is to come. */
  PREDICTION,
  /** How two things stand to one another. */
  COMPARISON
}

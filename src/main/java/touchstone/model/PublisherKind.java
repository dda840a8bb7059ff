package touchstone.model;

/** What sort of organisation stands behind a publisher ({@code publishers.csv}). */
public enum PublisherKind implements Word {
  /** Makes the product or the service. */
  MAKER,
  /** Sets standards or keeps an official register. */
  STANDARDS,
  /** Research. */
  ACADEMIC,
  /** Journalism and market research. */
  PRESS,
  /** Everybody else: forums, blogs, copies of other people's documents. */
  COMMUNITY
}

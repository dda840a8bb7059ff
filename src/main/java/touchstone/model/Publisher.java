package touchstone.model;

import java.util.List;

/**
 * Who stands behind a document.
 *
 * @param id the publisher's id
 * @param name as readers know it
 * @param kind what sort of organisation it is
 * @param family the organisation that controls it; publishers of one family are one voice
 * @param domains where it publishes; may be empty
 * @param location the row in {@code publishers.csv}
 */
public record Publisher(
    Id id, String name, PublisherKind kind, Id family, List<Domain> domains, Location location) {

  /** Copies the list. */
  public Publisher {
    domains = List.copyOf(domains);
  }
}

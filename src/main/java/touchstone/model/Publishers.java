package touchstone.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The publishers of a workspace, and the answer to whose an address is.
 *
 * @param byId the publishers in the order of the file
 */
public record Publishers(Map<Id, Publisher> byId) {

  /** Copies the map. */
  public Publishers {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** Returns all publishers in the order of the file. */
  public Collection<Publisher> all() {
    return byId.values();
  }

  /** Returns the publisher of that id; nothing for null or an id that is not in the file. */
  public Optional<Publisher> find(@Nullable Id id) {
    return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  /** Returns the publisher whose domain matches the address most closely, if any does. */
  public Optional<Publisher> ownerOf(Address address) {
    Publisher owner = null;
    Domain closest = null;
    for (Publisher publisher : byId.values()) {
      for (Domain domain : publisher.domains()) {
        if (domain.covers(address) && (closest == null || domain.isMoreSpecificThan(closest))) {
          owner = publisher;
          closest = domain;
        }
      }
    }
    return Optional.ofNullable(owner);
  }

  /**
   * Returns whether the source is found at an address of its publisher, or of its copyist where it
   * is known through one. A source without an address (a search, a printed document) cannot be at a
   * wrong one.
   */
  public boolean isAtHome(Source source) {
    String url = source.citation().url();
    return url.isEmpty()
        || Address.parse(url)
            .flatMap(this::ownerOf)
            .filter(owner -> owner.id().equals(source.host()))
            .isPresent();
  }
}

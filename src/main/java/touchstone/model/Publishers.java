package touchstone.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The publishers of a workspace, and the answer to whose an address is. */
public final class Publishers {

  private final Map<Id, Publisher> byId;
  private final Map<String, List<Entry>> byHost = new HashMap<>();

  private record Entry(Domain domain, Publisher publisher) {}

  /** Takes the publishers in the order of the file. */
  public Publishers(Map<Id, Publisher> byId) {
    this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    for (Publisher publisher : byId.values()) {
      for (Domain domain : publisher.domains()) {
        byHost
            .computeIfAbsent(domain.host(), none -> new ArrayList<>())
            .add(new Entry(domain, publisher));
      }
    }
  }

  /** Returns the publishers by id, in the order of the file. */
  public Map<Id, Publisher> byId() {
    return byId;
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
    Entry closest = null;
    String host = address.host();
    for (int label = 0; label >= 0; label = nextLabel(host, label)) {
      for (Entry entry : byHost.getOrDefault(host.substring(label), List.of())) {
        boolean closer = closest == null || entry.domain().isMoreSpecificThan(closest.domain());
        if (closer && entry.domain().covers(address)) {
          closest = entry;
        }
      }
    }
    return Optional.ofNullable(closest).map(Entry::publisher);
  }

  private static int nextLabel(String host, int label) {
    int dot = host.indexOf('.', label);
    return dot < 0 ? -1 : dot + 1;
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

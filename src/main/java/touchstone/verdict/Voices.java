package touchstone.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.Publishers;
import touchstone.model.Source;

/** Whose word a source is (METHOD, Words). */
final class Voices {

  private Voices() {}

  /** Returns the family of the publisher and, with {@code via}, that of the copyist. */
  static Set<Id> of(Source source, Publishers publishers) {
    Set<Id> voices = new LinkedHashSet<>();
    publishers.find(source.publisher()).map(Publisher::family).ifPresent(voices::add);
    publishers.find(source.via()).map(Publisher::family).ifPresent(voices::add);
    return voices;
  }
}

package touchstone.cli.edit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.UsageException;
import touchstone.intake.CitationGuess;
import touchstone.model.Domain;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Publishers;
import touchstone.model.Source;

/** Whose word a source is, as options: a publisher on record, or a new one. */
final class PublisherOptions {

  private static final Location NEW = Location.startOf("evidence/publishers.csv");

  @Option(
      names = "--publisher",
      paramLabel = "ID",
      description = "whose word it is (default: whose the address is)")
  private @Nullable String id;

  @Option(
      names = "--publisher-name",
      paramLabel = "NAME",
      description = "enters a new publisher of that name into publishers.csv")
  private @Nullable String name;

  @Option(
      names = "--publisher-kind",
      paramLabel = "KIND",
      description = "of the new publisher: maker, standards, academic, press or community")
  private @Nullable PublisherKind kind;

  @Option(
      names = "--publisher-family",
      paramLabel = "ID",
      description = "who controls the new publisher (default: itself)")
  private @Nullable String family;

  @Option(
      names = "--publisher-domain",
      paramLabel = "DOMAIN",
      description = "where the new publisher publishes (default: the domain of the address)")
  private @Nullable String domain;

  /**
   * A publisher, and whether it is still to be entered.
   *
   * @param publisher the publisher
   * @param isNew whether it is not in the file yet
   */
  record Choice(Publisher publisher, boolean isNew) {}

  /** Returns whether anything is said about the publisher. */
  boolean isGiven() {
    return id != null || name != null || kind != null || family != null || domain != null;
  }

  /**
   * Returns whose word a source is that is on record already.
   *
   * @throws UsageException if the options say otherwise
   */
  Choice ofKnown(Source source, Publishers publishers) {
    Id given = Ids.parseOrNull("--publisher", id);
    boolean other = given != null && !given.equals(source.publisher());
    if (other) {
      throw new UsageException(
          "this source is on record with the publisher %s; edit evidence/%s.md to change that"
              .formatted(source.publisher(), source.id()));
    }
    if (name != null || kind != null || family != null || domain != null) {
      throw new UsageException(
          "%s is on record already, with its publisher %s; leave --publisher-name and its like out"
              .formatted(source.id(), source.publisher()));
    }
    return new Choice(
        publishers
            .find(source.publisher())
            .orElseThrow(
                () ->
                    new UsageException(
                        "evidence/%s.md names a publisher that is not in publishers.csv; mend that"
                                .formatted(source.id())
                            + " first")),
        false);
  }

  /**
   * Returns whose word the source is.
   *
   * @param viaCopyist whether the address is that of somebody who copied or quoted it
   */
  Choice choose(CitationGuess guess, Publishers publishers, boolean viaCopyist) {
    Id given = Ids.parseOrNull("--publisher", id);
    if (viaCopyist && given == null) {
      throw new UsageException(
          "--publisher is needed with --via: whose word it is that was copied");
    }
    if (name != null) {
      return new Choice(entered(guess, given), true);
    }
    if (kind != null || family != null || domain != null) {
      throw new UsageException(
          "--publisher-kind, --publisher-family and --publisher-domain describe a new publisher;"
              + " give its name with --publisher-name");
    }
    if (given != null) {
      return new Choice(
          publishers.find(given).orElseThrow(() -> unknown("there is no publisher " + given)),
          false);
    }
    Publisher owner = guess.publisher();
    if (owner == null) {
      throw unknown(
          guess.domain() == null
              ? "without an address nobody knows whose word this is"
              : "the domain " + guess.domain() + " is nobody's in evidence/publishers.csv");
    }
    return new Choice(owner, false);
  }

  private static UsageException unknown(String found) {
    return new UsageException(
        found
            + "; name a publisher with --publisher, or enter one with --publisher-name and"
            + " --publisher-kind");
  }

  private Publisher entered(CitationGuess guess, @Nullable Id given) {
    if (kind == null) {
      throw new UsageException(
          "--publisher-kind is needed for a new publisher: maker, standards, academic, press or"
              + " community");
    }
    Id own = given == null ? guess.publisherId().orElse(null) : given;
    if (own == null) {
      throw new UsageException("--publisher is needed: an id for the new publisher");
    }
    Id controlled = Ids.parseOrNull("--publisher-family", family);
    return new Publisher(
        own,
        Objects.requireNonNull(name).strip(),
        kind,
        controlled == null ? own : controlled,
        domains(guess),
        NEW);
  }

  private List<Domain> domains(CitationGuess guess) {
    if (domain != null) {
      return List.of(
          Domain.parse(domain)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--publisher-domain %s is no domain like example.com or example.com/team"
                              .formatted(Excerpt.of(Objects.requireNonNull(domain))))));
    }
    return guess.domain() == null ? List.of() : List.of(guess.domain());
  }
}

package touchstone.site;

import org.jspecify.annotations.Nullable;
import touchstone.model.Contradictions;
import touchstone.model.Floor;
import touchstone.model.Hub;
import touchstone.model.Strength;

/** The floor of an article in sentences (METHOD, section 4). */
final class FloorWriter {

  private final Contradictions found;
  private final Calendar calendar;
  private final int floor;
  private final int statements;

  private FloorWriter(Contradictions found, Calendar calendar) {
    this.found = found;
    this.calendar = calendar;
    this.floor = found.floors().hard().atLeast();
    this.statements = found.hubs().size();
  }

  /** Returns the sentences, or null if no statement has to be false. */
  static AgainstItself.@Nullable FloorWords of(
      Contradictions found, Publication publication, String path) {
    if (found.hubs().isEmpty()) {
      return null;
    }
    FloorWriter writer = new FloorWriter(found, publication.calendar());
    Hub hub = found.hubs().get(0);
    boolean told = hub.conflicts() > 1 && publication.standings().containsKey(hub.claim());
    return new AgainstItself.FloorWords(
        writer.lead(),
        writer.bound(),
        writer.premises(),
        writer.sum(),
        told ? ClaimLine.of(publication.standing(hub.claim()), publication.dossier(), path) : null,
        writer.without(hub));
  }

  private String lead() {
    return statements == 1
        ? "Whatever the facts are, one statement is false: its own figures rule it out."
        : "Whatever the facts are, at least %s of these %s statements %s false."
            .formatted(
                calendar.number(floor), calendar.number(statements), floor == 1 ? "is" : "are");
  }

  private String bound() {
    if (statements == 1) {
      return "Nothing else has to be given up.";
    }
    if (!found.floors().hard().exact()) {
      return "It may be more: the search for a stronger proof ended at its bound.";
    }
    return floor == 1
        ? "Giving up one of them would settle these conflicts."
        : "Giving up %s of them would settle these conflicts; giving up fewer would not."
            .formatted(calendar.number(floor));
  }

  private @Nullable String premises() {
    Floor needing = found.floors().withPremises();
    return needing.atLeast() <= floor
        ? null
        : "Counting the statements that need a false one, at least %s do not hold."
            .formatted(calendar.number(needing.atLeast()));
  }

  /** Returns the floor if the readings that are named are the article's; null if it is no other. */
  static @Nullable String qualified(Contradictions found, Calendar calendar) {
    int readings = found.floors().withQualified().atLeast();
    return readings <= found.floors().hard().atLeast()
        ? null
        : "If every reading that a qualified conflict names is the article’s, at least %s %s false."
            .formatted(
                calendar.count(readings, "statement", "statements"), readings == 1 ? "is" : "are");
  }

  private String sum() {
    int steps = found.proof().size();
    boolean single = found.proof().stream().allMatch(step -> step.constraints().size() == 1);
    if (steps == 1) {
      return single
          ? "These statements cannot all be true, whatever the facts are."
          : "These conflicts are entangled, so they are looked at together.";
    }
    return single
        ? "In each of these %s conflicts at least one statement is false, and no statement is in two of them. That makes at least %s."
            .formatted(calendar.number(steps), calendar.number(floor))
        : "No statement is in two of these %s parts, so what each part shows adds up: at least %s."
            .formatted(calendar.number(steps), calendar.number(floor));
  }

  private String without(Hub hub) {
    long minimal =
        found.conflicts(Strength.HARD).stream().filter(conflict -> conflict.isMinimal()).count();
    return "%s of the %s conflicts would be gone."
        .formatted(calendar.number(hub.conflicts()), calendar.number(minimal));
  }
}

package touchstone.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import touchstone.model.Grade;
import touchstone.model.Overturn;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.WeighedExhibit;

/** What kind of new exhibit would change a verdict (METHOD, section 6). */
final class Overturns {

  private static final List<Stance> STANCES =
      List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CONTRADICTS);
  private final List<WeighedExhibit> exhibits;
  private final Function<Sides, Status> statusOf;

  private Overturns(List<WeighedExhibit> exhibits, Function<Sides, Status> statusOf) {
    this.exhibits = exhibits;
    this.statusOf = statusOf;
  }

  /** Returns, for each stance that can change the verdict, the lightest exhibit that does. */
  static List<Overturn> of(List<WeighedExhibit> exhibits, Function<Sides, Status> statusOf) {
    Overturns overturns = new Overturns(exhibits, statusOf);
    return STANCES.stream().flatMap(stance -> overturns.lightest(stance).stream()).toList();
  }

  private Optional<Overturn> lightest(Stance stance) {
    Sides sides = Sides.of(exhibits);
    Status now = statusOf.apply(sides);
    return candidates(stance)
        .map(
            candidate ->
                new Overturn(
                    stance,
                    candidate.grade(),
                    candidate.pairing(),
                    statusOf.apply(sides.with(stance, candidate.effect()))))
        .filter(overturn -> overturn.to() != now)
        .findFirst();
  }

  /** A kind of exhibit, and the grade to which it lifts its side at least. */
  private record Candidate(Grade grade, boolean pairing, Grade effect) {}

  /** Lightest first; a weak exhibit pairs with a direct weak one that is there already. */
  private Stream<Candidate> candidates(Stance stance) {
    boolean canPair =
        exhibits.stream()
            .anyMatch(e -> e.counts(stance) && e.exhibit().direct() && e.grade() == Grade.C);
    Stream<Candidate> weak = Stream.of(new Candidate(Grade.C, false, Grade.C));
    Stream<Candidate> pair =
        canPair ? Stream.of(new Candidate(Grade.C, true, Grade.B)) : Stream.empty();
    Stream<Candidate> heavy =
        Stream.of(new Candidate(Grade.B, false, Grade.B), new Candidate(Grade.A, false, Grade.A));
    return Stream.of(weak, pair, heavy).flatMap(Function.identity());
  }
}

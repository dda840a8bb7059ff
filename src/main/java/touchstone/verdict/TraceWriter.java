package touchstone.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.Implications;
import touchstone.model.LeftOut;
import touchstone.model.MethodRule;
import touchstone.model.Publisher;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.TraceStep;
import touchstone.model.UnreadSection;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** Tells, step by step and in words, how the verdict on one claim came about. */
final class TraceWriter {

  private final Dossier dossier;
  private final Claim claim;
  private final Verdict verdict;
  private final List<WeighedExhibit> exhibits;
  private final List<TraceStep> steps = new ArrayList<>();

  TraceWriter(Dossier dossier, Claim claim, Verdict verdict) {
    this.dossier = dossier;
    this.claim = claim;
    this.verdict = verdict;
    this.exhibits = verdict.exhibits();
  }

  /** Returns the trace: exhibits, sides, table, then what follows from other claims. */
  List<TraceStep> write(List<UnreadSection> unread) {
    Sides sides = Sides.of(exhibits);
    Decision table = VerdictTable.decide(sides);
    exhibits.forEach(this::exhibit);
    unread.forEach(this::unread);
    for (Stance stance : List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CONTRADICTS)) {
      side(stance, sides);
    }
    table(sides, table);
    exclusion(table);
    premises();
    return steps;
  }

  private void exhibit(WeighedExhibit weighed) {
    Id source = weighed.exhibit().source();
    LeftOut leftOut = weighed.leftOut();
    if (leftOut != null) {
      steps.add(
          TraceStep.ofSource(
              MethodRule.COUNTING,
              TraceStep.LEFT_OUT,
              source,
              "%s is left out: %s.".formatted(named(weighed.exhibit()), leftOut.reason())));
    } else if (weighed.grade() == Grade.NONE) {
      steps.add(
          TraceStep.ofSource(
              MethodRule.COUNTING,
              TraceStep.COUNTED,
              source,
              named(weighed.exhibit()) + " counts; it is silent, so it weighs on neither side."));
    } else {
      steps.add(
          TraceStep.ofSource(MethodRule.WEIGHT, weighed.grade().name(), source, weight(weighed)));
    }
  }

  private String weight(WeighedExhibit weighed) {
    Exhibit exhibit = weighed.exhibit();
    return "%s %s %s and weighs %s: %s."
        .formatted(
            named(exhibit),
            exhibit.stance().word(),
            exhibit.direct() ? "directly" : "indirectly",
            weighed.grade(),
            standing(weighed));
  }

  private String standing(WeighedExhibit weighed) {
    if (!weighed.exhibit().direct()) {
      return "what is indirect is weak, whoever says it";
    }
    String who =
        weighed.ofAuthority()
            ? "the authority's own document"
            : publisherOf(weighed.exhibit())
                .map(p -> "a publisher of kind " + p.kind().word())
                .orElse("a publisher");
    return weighed.viaCopy() ? who + ", known through a copy" : who;
  }

  private void unread(UnreadSection section) {
    steps.add(
        TraceStep.ofSource(
            MethodRule.COUNTING,
            TraceStep.LEFT_OUT,
            section.source(),
            "A section of \"%s\" is left out: %s (%s)."
                .formatted(
                    section.source(), LeftOut.UNREADABLE_SECTION.reason(), section.reason())));
  }

  private void side(Stance stance, Sides sides) {
    Grade grade = sides.of(stance);
    if (grade == Grade.NONE) {
      return;
    }
    boolean byPair = grade == Grade.B && exhibits.stream().noneMatch(e -> isBest(e, stance));
    String reason =
        byPair
            ? "two direct exhibits of grade C share no voice"
            : "its best exhibit has this grade";
    steps.add(
        TraceStep.of(
            MethodRule.SIDE,
            grade.name(),
            "The side that %s weighs %s: %s.".formatted(stance.word(), grade, reason)));
  }

  private static boolean isBest(WeighedExhibit weighed, Stance stance) {
    return weighed.counts(stance) && weighed.grade() == Grade.B;
  }

  private void table(Sides sides, Decision table) {
    String lean = table.lean() == null ? "" : ", lean " + table.lean().word();
    String weights =
        sides.anyCounts()
            ? "against it %s, for it %s; "
                .formatted(weight(sides.contradiction()), weight(sides.favour()))
            : "";
    steps.add(
        TraceStep.of(
            table.rule(),
            table.status().word(),
            "%s gives %s%s: %s%s."
                .formatted(
                    table.rule().code(),
                    table.status().word(),
                    lean,
                    weights,
                    table.rule().statement())));
    Grade winner = Grade.better(sides.favour(), sides.contradiction());
    if (table.rule() == MethodRule.V3) {
      outranked(table.rule(), winner, true);
    } else if (table.rule() == MethodRule.V4 || table.rule() == MethodRule.V5) {
      outranked(table.rule(), winner, false);
    }
  }

  private static String weight(Grade grade) {
    return grade == Grade.NONE ? "nothing" : "grade " + grade;
  }

  private void outranked(MethodRule rule, Grade winner, boolean favour) {
    for (WeighedExhibit weighed : exhibits) {
      boolean onSide =
          favour
              ? weighed.exhibit().stance().isFor()
              : weighed.exhibit().stance() == Stance.CONTRADICTS;
      if (weighed.counts() && onSide) {
        steps.add(
            TraceStep.ofSource(
                rule,
                TraceStep.OUTRANKED,
                weighed.exhibit().source(),
                "%s %s (grade %s), and is outranked by grade %s on the other side."
                    .formatted(
                        named(weighed.exhibit()),
                        weighed.exhibit().stance().word(),
                        weighed.grade(),
                        winner)));
      }
    }
  }

  private void exclusion(Decision table) {
    for (Constraint row : verdict.others().excluding()) {
      String others =
          row.claims().stream()
              .filter(other -> !other.equals(claim.id()))
              .map(Id::value)
              .collect(Collectors.joining(", "));
      String because =
          others.isEmpty()
              ? "its own figures rule it out"
              : others + ", supported by V5, rule it out";
      String outcome =
          Consequences.isOpenToV7(table.status())
              ? Status.CONTRADICTED.word()
              : table.rule() == MethodRule.V5 ? TraceStep.ALL_SUPPORTED : TraceStep.STANDS;
      steps.add(
          TraceStep.ofConstraint(
              MethodRule.V7, outcome, row.id(), exclusionText(outcome, because, row)));
    }
  }

  private static String exclusionText(String outcome, String because, Constraint row) {
    return switch (outcome) {
      case TraceStep.STANDS ->
          "V7 does not apply, since the claim has weighed evidence of its own, although by \"%s\" %s."
              .formatted(row.id(), because);
      case TraceStep.ALL_SUPPORTED ->
          "V7 cannot choose: by \"%s\" %s, and this claim is supported too; the records disagree."
              .formatted(row.id(), because);
      default -> "V7 gives contradicted: by \"%s\" %s.".formatted(row.id(), because);
    };
  }

  private void premises() {
    Implications.Circle circle = verdict.others().circle();
    if (circle != null) {
      steps.add(
          TraceStep.ofClaim(MethodRule.V8, TraceStep.ON_CYCLE, circle.first(), circle.reason()));
    }
    boolean falls = verdict.decision().rule() == MethodRule.V8;
    for (Implications.Premise premise : verdict.others().fallen()) {
      steps.add(
          TraceStep.ofClaim(
              MethodRule.V8,
              falls ? Status.UNSUPPORTED.word() : TraceStep.PREMISE_FAILED,
              premise.claim(),
              falls
                  ? "V8 gives unsupported, lean none: its premise \"%s\" is %s, and nobody looked"
                          .formatted(premise.claim(), premise.status().word())
                      + " for the claim itself."
                  : "Its premise \"%s\" is %s; the claim keeps the verdict of its own evidence."
                      .formatted(premise.claim(), premise.status().word())));
    }
  }

  private String named(Exhibit exhibit) {
    String title = dossier.source(exhibit.source()).citation().title();
    String who = publisherOf(exhibit).map(publisher -> " (" + publisher.name() + ")").orElse("");
    return "\"" + (title.isEmpty() ? exhibit.source().value() : title) + "\"" + who;
  }

  private Optional<Publisher> publisherOf(Exhibit exhibit) {
    return dossier.publishers().find(dossier.source(exhibit.source()).publisher());
  }
}

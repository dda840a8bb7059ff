package touchstone.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.model.Backing;
import touchstone.model.Constraint;
import touchstone.model.Dossier;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** Why the published verdict is what it is, in a sentence or two, with the sources that decide. */
final class Reason {

  private static final String AWAITS = " This is the computed verdict; it awaits review.";

  private final Verdict verdict;
  private final Id claim;
  private final Publication publication;
  private final Dossier dossier;

  private Reason(Standing standing, Publication publication) {
    this.verdict = standing.verdict();
    this.claim = standing.claim().id();
    this.dossier = publication.dossier();
    this.publication = publication;
  }

  static String of(Standing standing, Publication publication) {
    if (standing.override()) {
      return setAside(standing);
    }
    String reason = new Reason(standing, publication).computed();
    return standing.awaitingReview() ? reason + AWAITS : reason;
  }

  private static String setAside(Standing standing) {
    String aside =
        "The desk set the computed verdict “%s” aside"
            .formatted(PublishedWord.of(standing.verdict().status()));
    String why = standing.claim().note().strip();
    return why.isEmpty()
        ? aside + "."
        : aside + ": " + why + (why.matches("(?s).*[.!?]") ? "" : ".");
  }

  private String computed() {
    return switch (verdict.decision().rule()) {
      case V2 -> disputed();
      case V3 -> contradicted();
      case V4 -> partly();
      case V5 -> side(Stance.SUPPORTS).says(publication, "support") + " it" + weakerAgainst();
      case V6 -> unsupported();
      case V7 -> ruledOut();
      case V8 -> fallen();
      default -> unchecked();
    };
  }

  private DecidingSide side(Stance stance) {
    return DecidingSide.of(verdict.exhibits(), stance);
  }

  private boolean has(Stance stance) {
    return verdict.exhibits().stream().anyMatch(exhibit -> exhibit.counts(stance));
  }

  private String unchecked() {
    return verdict.exhibits().isEmpty()
        ? "Nobody has looked for evidence yet."
        : "Nothing on record counts as evidence for or against it, so it is not checked yet.";
  }

  /** What carries the favour: support, qualification, or both where they weigh the same. */
  private String favour() {
    DecidingSide support = side(Stance.SUPPORTS);
    DecidingSide condition = side(Stance.QUALIFIES);
    List<String> parts = new ArrayList<>();
    if (!condition.grade().outranks(support.grade())) {
      parts.add(support.says(publication, "support") + " it");
    }
    if (!support.grade().outranks(condition.grade())) {
      parts.add(qualified(condition));
    }
    return String.join(", and ", parts);
  }

  private String qualified(DecidingSide condition) {
    return condition.says(publication, "support") + " it only with a condition, or in part";
  }

  private String disputed() {
    return "%s it. %s, with the same weight."
        .formatted(side(Stance.CONTRADICTS).says(publication, "contradict"), favour());
  }

  private String contradicted() {
    String weaker =
        has(Stance.SUPPORTS) || has(Stance.QUALIFIES)
            ? "; what speaks for it weighs less."
            : "; nothing on record speaks for it.";
    return side(Stance.CONTRADICTS).says(publication, "contradict") + " it" + weaker;
  }

  private String partly() {
    DecidingSide support = side(Stance.SUPPORTS);
    String holds =
        support.grade().carries() ? support.says(publication, "support") + " it, but " : "";
    return holds + qualified(side(Stance.QUALIFIES)) + weakerAgainst();
  }

  private String weakerAgainst() {
    return has(Stance.CONTRADICTS)
        ? "; what speaks against it weighs less."
        : "; nothing on record speaks against it.";
  }

  private String unsupported() {
    return switch (Backing.of(verdict.decision())) {
      case WEAK_FOR -> weak("for it", true, false) + ", which is too little to decide.";
      case WEAK_AGAINST -> weak("against it", false, true) + ", which is too little to decide.";
      case WEAK_MIXED -> weak("on both sides", true, true) + ", and it does not decide.";
      case SILENT, PREMISE -> silent();
    };
  }

  private String weak(String where, boolean favour, boolean against) {
    List<WeighedExhibit> weak =
        verdict.exhibits().stream()
            .filter(WeighedExhibit::counts)
            .filter(
                exhibit ->
                    (favour && exhibit.exhibit().stance().isFor())
                        || (against && exhibit.counts(Stance.CONTRADICTS)))
            .toList();
    return "Only weak evidence was found "
        + where
        + ": "
        + new DecidingSide(Grade.C, weak).named(publication);
  }

  private String silent() {
    List<WeighedExhibit> silent =
        verdict.exhibits().stream().filter(exhibit -> exhibit.counts(Stance.SILENT)).toList();
    return silent.size() == 1
        ? "It was looked for in %s, which has nothing of the kind."
            .formatted(new DecidingSide(Grade.NONE, silent).named(publication))
        : "It was looked for in %s sources, which have nothing of the kind."
            .formatted(publication.calendar().number(silent.size()));
  }

  private String ruledOut() {
    String others =
        verdict.others().excluding().stream()
            .map(Constraint::claims)
            .flatMap(List::stream)
            .filter(other -> !other.equals(claim))
            .distinct()
            .map(this::quoted)
            .collect(Collectors.joining(" and "));
    return others.isEmpty()
        ? "Its own figures rule it out."
        : "What the same article says elsewhere, and is supported, rules it out: " + others + ".";
  }

  /** Returns a claim in quotation marks, without the stop that its sentence ends with. */
  private String quoted(Id id) {
    String text = dossier.claim(id).text();
    return "“" + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + "”";
  }

  private String fallen() {
    String premises =
        verdict.others().fallen().stream()
            .map(premise -> quoted(premise.claim()))
            .distinct()
            .collect(Collectors.joining(" and "));
    return "It was not looked for itself, since it needs a claim that did not hold up: "
        + premises
        + ".";
  }
}

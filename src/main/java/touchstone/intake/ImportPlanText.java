package touchstone.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;

/** A plan as lines for a person: what would be added, from where, and what would not. */
public final class ImportPlanText {

  private final List<String> lines = new ArrayList<>();

  private ImportPlanText() {}

  /** Returns the lines; none of them holds a character that a terminal would act on. */
  public static List<String> lines(ImportPlan plan) {
    ImportPlanText text = new ImportPlanText();
    text.part("Columns", plan.mapping());
    text.part("Claims to add", plan.claims().stream().map(ImportPlanText::line).toList());
    text.part("Publishers to add", plan.publishers().stream().map(ImportPlanText::line).toList());
    text.sources(plan);
    text.remarks(plan, Remark.Kind.CHANGED, "Taken, but not to the letter");
    text.remarks(plan, Remark.Kind.SKIPPED, "Left out");
    text.remarks(plan, Remark.Kind.REFUSED, "Refused");
    text.lines.add(sum(plan));
    return List.copyOf(text.lines);
  }

  private void part(String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(heading + ":");
      items.forEach(item -> lines.add("  " + item));
    }
  }

  private static String line(ImportPlan.NewClaim claim) {
    String text = claim.cells().getOrDefault("claim", "");
    return "%s  %s in %s: %s".formatted(claim.place(), claim.id(), claim.article(), shown(text));
  }

  private static String line(ImportPlan.NewPublisher planned) {
    String where =
        planned.publisher().domains().isEmpty()
            ? "without a domain"
            : planned.publisher().domains().get(0).toString();
    return "%s  %s, %s, %s"
        .formatted(
            planned.place(),
            planned.publisher().id(),
            planned.publisher().kind().word(),
            Excerpt.visible(where));
  }

  private void sources(ImportPlan plan) {
    List<String> added = new ArrayList<>();
    for (ImportPlan.NewSource source : plan.sources()) {
      added.add(
          "%s  %s by %s%s"
              .formatted(
                  source.place(),
                  shown(source.citation().title()),
                  source.publisher(),
                  source.citation().url().isEmpty()
                      ? ""
                      : ", " + Excerpt.visible(source.citation().url())));
      if (!source.summary().isEmpty()) {
        added.add("  summary: " + shown(source.summary()));
      }
      parts(source.sections(), source.copy(), added);
    }
    part("Sources to add", added);
    List<String> longer = new ArrayList<>();
    for (ImportPlan.Addition addition : plan.additions()) {
      longer.add("%s  %s".formatted(addition.place(), addition.source()));
      parts(addition.sections(), addition.copy(), longer);
    }
    part("To add to sources that are there", longer);
  }

  private static void parts(
      List<ImportPlan.Section> sections, @Nullable SavedCopy copy, List<String> lines) {
    for (ImportPlan.Section section : sections) {
      String quote = section.quote().exact();
      lines.add(
          "  %s %s%s%s%s"
              .formatted(
                  section.stance().word(),
                  section.claim(),
                  section.direct() ? "" : " (indirect)",
                  quote.isEmpty() ? "" : ", quoting " + shown(quote),
                  section.note().isEmpty() ? "" : ", noting " + shown(section.note())));
    }
    if (copy != null) {
      lines.add(
          "  copy %s, %s bytes, saved %s"
              .formatted(Excerpt.visible(copy.name()), copy.size(), copy.captured()));
    }
  }

  private void remarks(ImportPlan plan, Remark.Kind kind, String heading) {
    part(
        heading,
        plan.remarks().stream()
            .filter(remark -> remark.kind() == kind)
            .map(remark -> Excerpt.visible(remark.toString()))
            .toList());
  }

  private static String sum(ImportPlan plan) {
    long sections =
        plan.sources().stream().mapToLong(source -> source.sections().size()).sum()
            + plan.additions().stream().mapToLong(more -> more.sections().size()).sum();
    return "In all: %s, %s, %s, %s to add; %s refused, %s left out."
        .formatted(
            count(plan.claims().size(), "claim"),
            count(plan.publishers().size(), "publisher"),
            count(plan.sources().size(), "source"),
            count(sections, "section"),
            count(plan, Remark.Kind.REFUSED),
            count(plan, Remark.Kind.SKIPPED));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static long count(ImportPlan plan, Remark.Kind kind) {
    return plan.remarks().stream().filter(remark -> remark.kind() == kind).count();
  }

  private static String shown(String text) {
    return Excerpt.of(text.replace("\n\n", " "));
  }
}

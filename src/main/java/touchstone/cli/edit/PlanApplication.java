package touchstone.cli.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.intake.ImportPlan;
import touchstone.intake.Place;
import touchstone.intake.Remark;
import touchstone.intake.SavedCopy;
import touchstone.model.Id;
import touchstone.model.SourceKind;
import touchstone.store.Draft;
import touchstone.store.EditRefusedException;
import touchstone.store.NewSection;
import touchstone.store.NewSource;

/**
 * Puts a plan into a draft, item by item. An item that the draft refuses is left out and told, and
 * so is what rests on it.
 */
final class PlanApplication {

  private final Draft draft;
  private final ImportPlan plan;
  private final List<ImportPlan.NewPublisher> publishers = new ArrayList<>();
  private final List<ImportPlan.NewClaim> claims = new ArrayList<>();
  private final List<ImportPlan.NewSource> sources = new ArrayList<>();
  private final List<ImportPlan.Addition> additions = new ArrayList<>();
  private final List<Remark> remarks;
  private final Set<Id> refusedClaims = new HashSet<>();

  private PlanApplication(Draft draft, ImportPlan plan) {
    this.draft = draft;
    this.plan = plan;
    this.remarks = new ArrayList<>(plan.remarks());
  }

  /** Returns the part of the plan that is in the draft now, with remarks on the rest. */
  static ImportPlan apply(Draft draft, ImportPlan plan) throws IOException {
    return new PlanApplication(draft, plan).run();
  }

  private ImportPlan run() throws IOException {
    for (ImportPlan.NewClaim claim : plan.claims()) {
      add(claim);
    }
    for (ImportPlan.NewSource source : plan.sources()) {
      add(source);
    }
    for (ImportPlan.Addition addition : plan.additions()) {
      add(addition);
    }
    return new ImportPlan(plan.mapping(), publishers, claims, sources, additions, remarks);
  }

  private void add(ImportPlan.NewClaim claim) throws IOException {
    try {
      draft.addClaim(claim.article(), claim.cells());
      claims.add(claim);
    } catch (EditRefusedException refused) {
      refusedClaims.add(claim.id());
      refuse(claim.place(), refused);
    }
  }

  private void add(ImportPlan.NewSource source) throws IOException {
    List<ImportPlan.Section> sections = possible(source.sections());
    Id id;
    try {
      id =
          draft.addSource(
              new NewSource(
                  null,
                  source.citation(),
                  source.publisher(),
                  null,
                  SourceKind.DOCUMENT,
                  source.summary(),
                  sections.stream().map(PlanApplication::section).toList()));
    } catch (EditRefusedException refused) {
      refuse(source.place(), refused);
      return;
    }
    addPublisher(source.publisher());
    boolean kept = keep(source.place(), id, source.copy());
    sources.add(
        new ImportPlan.NewSource(
            source.place(),
            source.citation(),
            source.publisher(),
            source.summary(),
            sections,
            kept ? source.copy() : null));
  }

  /** Sections on claims that were refused are left out; their places are told. */
  private List<ImportPlan.Section> possible(List<ImportPlan.Section> sections) {
    List<ImportPlan.Section> possible = new ArrayList<>();
    for (ImportPlan.Section section : sections) {
      if (refusedClaims.contains(section.claim())) {
        remarks.add(
            new Remark(
                section.place(),
                Remark.Kind.REFUSED,
                "the section on " + section.claim() + " is left out, since the claim is"));
      } else {
        possible.add(section);
      }
    }
    return possible;
  }

  private static NewSection section(ImportPlan.Section section) {
    String quote = section.quote().exact();
    return new NewSection(
        section.claim(),
        section.stance(),
        section.direct(),
        quote.isEmpty() ? null : quote,
        section.note());
  }

  private void addPublisher(Id publisher) throws IOException {
    for (ImportPlan.NewPublisher planned : plan.publishers()) {
      if (planned.publisher().id().equals(publisher) && !publishers.contains(planned)) {
        draft.addPublisher(planned.publisher());
        publishers.add(planned);
      }
    }
  }

  private boolean keep(Place place, Id source, @Nullable SavedCopy copy) throws IOException {
    if (copy == null) {
      return false;
    }
    try {
      draft.addCopy(source, copy.plainName(), copy.captured(), copy.bytes());
      return true;
    } catch (EditRefusedException refused) {
      refuse(place, refused);
      return false;
    }
  }

  private void add(ImportPlan.Addition addition) throws IOException {
    List<ImportPlan.Section> added = new ArrayList<>();
    for (ImportPlan.Section section : possible(addition.sections())) {
      try {
        draft.addSection(addition.source(), section(section));
        added.add(section);
      } catch (EditRefusedException refused) {
        refuse(section.place(), refused);
      }
    }
    boolean kept = keep(addition.place(), addition.source(), addition.copy());
    if (!added.isEmpty() || kept) {
      additions.add(
          new ImportPlan.Addition(
              addition.place(), addition.source(), added, kept ? addition.copy() : null));
    }
  }

  private void refuse(Place place, EditRefusedException refused) {
    remarks.add(new Remark(place, Remark.Kind.REFUSED, String.valueOf(refused.getMessage())));
  }
}

package touchstone.intake;

import java.util.Comparator;
import touchstone.model.Dossier;
import touchstone.model.TakenIds;

/** Compares what was read with the records of a workspace. */
final class ImportPlanner {

  private final Remarks remarks = new Remarks();
  private final ClaimPlanner claims;
  private final PublisherPlanner publishers;
  private final SourcePlanner sources;

  ImportPlanner(Dossier dossier, ImportChoices choices) {
    TakenIds ids = new TakenIds(dossier);
    this.claims = new ClaimPlanner(dossier, choices, ids, remarks);
    this.publishers = new PublisherPlanner(dossier, choices.publishers(), ids, remarks);
    this.sources = new SourcePlanner(dossier, choices, claims, publishers, remarks);
  }

  /** Returns the plan. */
  ImportPlan plan(Imported imported) {
    remarks.addAll(imported.remarks());
    imported.claims().forEach(claims::plan);
    sources.plan(imported.sources());
    return new ImportPlan(
        imported.mapping(),
        publishers.planned(),
        claims.planned(),
        sources.added(),
        sources.additions(),
        remarks.list().stream().sorted(Comparator.comparing(Remark::place, Place.ORDER)).toList());
  }
}

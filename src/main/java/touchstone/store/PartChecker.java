package touchstone.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import touchstone.model.AcceptedFinding;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.KeptTexts;
import touchstone.model.Workers;

/** Checks parts of a workspace that were read together. */
public final class PartChecker {

  /** From so many records on a part is worked on by all workers, and others wait. */
  private static final int LARGE = 5_000;

  /**
   * So few parts are worked on by all workers, one after the other: a part with few records can
   * still have many kept copies to be compared.
   */
  private static final int FEW = 4;

  private final Work work;
  private final CopyFiles copies;
  private final Workers workers;
  private final boolean notes;

  /**
   * Prepares checks.
   *
   * @param notes whether notes are told, not only counted; those of what is shared always are
   */
  PartChecker(Work work, CopyFiles copies, Workers workers, boolean notes) {
    this.work = work;
    this.copies = copies;
    this.workers = workers;
    this.notes = notes;
  }

  /** What checks the records of a part. */
  @FunctionalInterface
  public interface Work {

    /**
     * Returns all findings about the records, those of reading among them.
     *
     * @param part the records
     * @param reading what was found when they were read
     * @param texts the texts of kept copies
     * @param workers who may help; called from several threads otherwise
     */
    List<Finding> findings(Dossier part, List<Finding> reading, KeptTexts texts, Workers workers);
  }

  /**
   * A part to be checked.
   *
   * @param key the key of its result
   * @param isShared whether it is what the others share
   * @param dossier its records
   * @param reading what was found when they were read
   */
  private record Task(String key, boolean isShared, Dossier dossier, List<Finding> reading) {

    boolean isLarge() {
      return dossier.claims().size() + dossier.sources().size() > LARGE;
    }
  }

  /** Returns what the parts of these keys come to, in their order. */
  List<CheckedPart> check(Parsed<Dossier> read, PartKeys keys, List<String> wanted) {
    UnaryOperator<String> partOf = keys.byFile(Set.copyOf(wanted));
    Map<String, List<Finding>> reading = new HashMap<>();
    for (Finding finding : read.findings()) {
      String key = partOf.apply(finding.location().file());
      reading.computeIfAbsent(key, none -> new ArrayList<>()).add(finding);
    }
    List<Task> tasks = new ArrayList<>();
    DossierParts.of(read.value(), wanted, partOf, keys.complete())
        .forEach(
            (key, dossier) -> {
              boolean isShared = key.equals(keys.shared());
              List<Finding> own = reading.getOrDefault(key, List.of());
              tasks.add(new Task(key, isShared, dossier, own));
            });
    boolean few = tasks.size() <= FEW;
    Map<String, CheckedPart> parts = new HashMap<>();
    for (Task task : tasks) {
      if (few || task.isLarge()) {
        parts.put(task.key(), checked(task, partOf, workers));
      }
    }
    Workers alone = Workers.of(1);
    workers
        .mapLong(
            tasks.stream().filter(task -> !parts.containsKey(task.key())).toList(),
            task -> checked(task, partOf, alone))
        .forEach(part -> parts.put(part.key(), part));
    return wanted.stream().map(parts::get).toList();
  }

  private CheckedPart checked(Task task, UnaryOperator<String> partOf, Workers who) {
    AskedCopies texts = new AskedCopies(copies);
    List<Finding> findings =
        work.findings(task.dossier(), task.reading(), texts, who).stream()
            .filter(finding -> partOf.apply(finding.location().file()).equals(task.key()))
            .toList();
    CheckedPart part =
        CheckedPart.of(
            task.key(),
            new CheckedPart.Sizes(task.dossier().claims().size(), task.dossier().sources().size()),
            texts.asked(),
            task.isShared()
                ? task.dossier().settings().accepted().stream()
                    .map(AcceptedFinding::fingerprint)
                    .toList()
                : List.of(),
            findings);
    return notes || task.isShared() ? part : part.withoutNotes();
  }
}

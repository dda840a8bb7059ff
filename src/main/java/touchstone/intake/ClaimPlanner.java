package touchstone.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.ClaimKind;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.TakenIds;
import touchstone.model.Word;

/** Decides which imported claims become rows, and under which id; knows the claims by any name. */
final class ClaimPlanner {

  private static final int LONGEST = 1_000;

  private final Dossier dossier;
  private final ImportChoices choices;
  private final TakenIds ids;
  private final Remarks remarks;
  private final Map<String, Id> byName = new HashMap<>();
  private final Map<String, Id> byText = new HashMap<>();
  private final List<ImportPlan.NewClaim> planned = new ArrayList<>();

  ClaimPlanner(Dossier dossier, ImportChoices choices, TakenIds ids, Remarks remarks) {
    this.dossier = dossier;
    this.choices = choices;
    this.ids = ids;
    this.remarks = remarks;
    for (Claim claim : dossier.claims().values()) {
      claim.formerly().forEach(former -> byName.put(former.value(), claim.id()));
      byText.putIfAbsent(key(claim.text()), claim.id());
    }
    dossier.claims().keySet().forEach(id -> byName.put(id.value(), id));
  }

  /** Returns the claims to add, in their order. */
  List<ImportPlan.NewClaim> planned() {
    return planned;
  }

  /** Returns the claim that goes by this id, or this text. */
  Optional<Id> find(String name) {
    Id id = byName.get(name);
    return Optional.ofNullable(id == null ? byText.get(key(name)) : id);
  }

  private static String key(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Plans a claim, unless it is on file or something is missing. */
  void plan(ImportedClaim claim) {
    Id known = byText.get(key(claim.text()));
    if (known != null) {
      remarks.skipped(claim.place(), "the claim is there already, as " + known);
      if (!claim.id().isEmpty()) {
        byName.putIfAbsent(claim.id(), known);
      }
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>(claim.cells());
    Id article = article(claim);
    boolean complete =
        article != null
            && isShort(claim)
            && has(claim, cells, "kind", ClaimKind.class, choices.kind())
            && has(claim, cells, "priority", Priority.class, choices.priority());
    Id id = complete ? id(claim) : null;
    if (article == null || id == null) {
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", id.value());
    row.put("claim", claim.text());
    row.putAll(cells);
    byText.put(key(claim.text()), id);
    byName.put(id.value(), id);
    byName.putIfAbsent(claim.id(), id);
    planned.add(new ImportPlan.NewClaim(claim.place(), article, id, row));
  }

  private boolean isShort(ImportedClaim claim) {
    if (claim.text().length() > LONGEST) {
      remarks.refused(
          claim.place(),
          "a claim of %s characters, expected one sentence of %s at most; shorten it"
              .formatted(claim.text().length(), LONGEST));
      return false;
    }
    return true;
  }

  private @Nullable Id article(ImportedClaim claim) {
    Id named = Id.parse(claim.article()).orElse(null);
    if (named != null && dossier.articles().containsKey(named)) {
      return named;
    }
    String address = UrlKey.of(claim.article()).orElse("");
    for (Article article : dossier.articles().values()) {
      if (!address.isEmpty() && UrlKey.of(article.url()).orElse("").equals(address)) {
        return article.id();
      }
    }
    if (choices.article() != null) {
      return choices.article();
    }
    if (dossier.articles().size() == 1 && named == null) {
      return dossier.articles().keySet().iterator().next();
    }
    remarks.refused(
        claim.place(),
        named == null
            ? "the claim names no article of the workspace; say which with --article ID"
            : "no article has the id \"%s\"; add it, or name another with --article ID"
                .formatted(named));
    return null;
  }

  /** Fills a cell of a closed vocabulary, and returns whether there is something in it. */
  private <W extends Enum<W> & Word> boolean has(
      ImportedClaim claim,
      Map<String, String> cells,
      String column,
      Class<W> words,
      @Nullable W choice) {
    String cell = cells.getOrDefault(column, "");
    if (Word.parse(words, cell).isPresent()) {
      return true;
    }
    if (choice != null) {
      if (!cell.isEmpty()) {
        remarks.changed(
            claim.place(),
            "%s %s is none we know; %s was taken, as asked"
                .formatted(column, Excerpt.of(cell), choice.word()));
      }
      cells.put(column, choice.word());
      return true;
    }
    remarks.refused(
        claim.place(),
        "%s, expected one of %s; fill it in, or say it for all with --%s"
            .formatted(
                cell.isEmpty()
                    ? "the claim has no " + column
                    : "the %s of the claim is %s".formatted(column, Excerpt.of(cell)),
                Word.list(words),
                column));
    return false;
  }

  private @Nullable Id id(ImportedClaim claim) {
    if (claim.id().isEmpty()) {
      return ids.takeLike(claim.text(), "claim");
    }
    Id given = Id.parse(claim.id()).orElse(null);
    if (given == null) {
      Id made = ids.takeLike(claim.id(), "claim");
      remarks.changed(
          claim.place(),
          "the id %s became %s: ids are of a-z, 0-9 and hyphens"
              .formatted(Excerpt.of(claim.id()), made));
      return made;
    }
    if (!ids.take(given)) {
      remarks.refused(
          claim.place(),
          "the id \"%s\" is taken by a record that says something else; choose another"
              .formatted(given));
      return null;
    }
    return given;
  }
}

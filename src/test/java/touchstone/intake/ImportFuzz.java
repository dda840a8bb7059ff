package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.fuzz.FuzzInput;
import touchstone.model.Dossier;
import touchstone.model.Id;

/** Any bytes as what other tools export: read or refused, and planned without harm. */
public final class ImportFuzz {

  private static final Dossier DOSSIER = ImportPlanTest.dossier();
  private static final ImportChoices CHOICES =
      new ImportChoices(
          new Id("art"),
          null,
          null,
          null,
          null,
          new ImportChoices.PublisherChoice(null, true),
          LocalDate.parse("2026-11-25"));

  private ImportFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    String review =
        "{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\",\"url\":\"https://a.example/c\","
            + "\"claimReviewed\":\"Two modes\",\"datePublished\":\"2026-01-02\",\"author\":{\"name\":\"A\"},"
            + "\"itemReviewed\":{\"@type\":\"Claim\",\"appearance\":[{\"url\":\"https://b.example\"}]},"
            + "\"reviewRating\":{\"ratingValue\":1,\"alternateName\":\"False\"}}";
    String annotation =
        "{\"rows\":[{\"uri\":\"https://a.example/c\",\"text\":\"note\",\"tags\":[\"two-modes\"],"
            + "\"created\":\"2026-01-02T03:04:05Z\",\"document\":{\"title\":[\"T\"]},\"target\":[{\"source\":"
            + "\"https://a.example/c\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"e\","
            + "\"prefix\":\"p\",\"suffix\":\"s\"},{\"type\":\"TextPositionSelector\",\"start\":1}]}]}]}";
    String csl =
        "[{\"id\":\"x\",\"type\":\"webpage\",\"title\":\"T\",\"URL\":\"https://a.example/c\",\"author\":"
            + "[{\"family\":\"F\",\"given\":\"G\"}],\"issued\":{\"date-parts\":[[2026,1,2]]},\"accessed\":"
            + "{\"date-parts\":[[\"2026\"]]},\"note\":\"n\",\"publisher\":\"P\"}]";
    return List.of(
        FuzzInput.of(
            0,
            "Claim;Link;Stance;Priority;Quote\r\n\"Two modes\";https://a.example/c;supports;core;\"q\"\r\n"),
        FuzzInput.of(0, "ID\tClaim\tKind\tNote\nc-1\tOne\tevent\t=1\n\n"),
        FuzzInput.of(1, review),
        FuzzInput.of(
            1, "<script type=\"application/ld+json\">{\"@graph\":[" + review + "]}</script>"),
        FuzzInput.of(2, annotation),
        FuzzInput.of(
            2,
            "{\"type\":\"Annotation\",\"body\":{\"value\":\"x\"},\"target\":\"https://a.example\"}"),
        FuzzInput.of(3, csl),
        FuzzInput.of(4, "a.json", "[1e400, \"\\ud800\", {\"a\":{\"a\":[null,true]}}]"),
        FuzzInput.of(5, "https://a.example/b?utm_source=x&y=1#z", "http://A.example/b/?y=1"));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    switch (input.variant(6)) {
      case 0 -> requirePlanned(SpreadsheetReader.read("t.csv", input.rest(), Map.of()));
      case 1 -> requirePlanned(ClaimReviewReader.read("r.json", input.rest()));
      case 2 -> requirePlanned(AnnotationReader.read("a.json", input.rest()));
      case 3 -> requirePlanned(CslReader.read("c.json", input.rest()));
      case 4 -> ImportFormat.of(input.texts(2).get(0), input.parts(2).get(1));
      default -> {
        String one = input.texts(2).get(0);
        String other = input.texts(2).get(1);
        assertEquals(UrlKey.isSame(one, other), UrlKey.isSame(other, one));
        assertFalse(UrlKey.of(one).isPresent() && !UrlKey.isSame(one, one), one);
      }
    }
  }

  private static void requirePlanned(Imported imported) {
    ImportPlan plan = ImportPlan.of(imported, DOSSIER, CHOICES);
    Set<Id> ids = new HashSet<>(DOSSIER.claims().keySet());
    plan.claims().forEach(claim -> assertTrue(ids.add(claim.id()), "twice: " + claim.id()));
    for (String line : ImportPlanText.lines(plan)) {
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }
    plan.remarks().forEach(remark -> assertFalse(remark.toString().isBlank()));
    boolean silent = imported.isEmpty() && plan.remarks().isEmpty() && imported.mapping().isEmpty();
    assertTrue(!silent || plan.isEmpty());
  }
}

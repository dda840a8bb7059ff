package touchstone.coverage;

import java.util.List;
import touchstone.model.Claim;
import touchstone.model.ClaimKind;
import touchstone.model.DocumentText;
import touchstone.model.Exclusion;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Priority;

/** Small articles and the rows about them. */
final class Texts {

  private static final Id ARTICLE = new Id("art");

  private Texts() {}

  static DocumentText article(String... lines) {
    return PlainText.of(String.join("\n", lines), List.of());
  }

  static Claim claim(String id, String anchor, String section) {
    return new Claim(
        new Id(id),
        ARTICLE,
        "Claim " + id,
        anchor,
        section,
        ClaimKind.EVENT,
        "",
        "article",
        Priority.HIGH,
        List.of(),
        List.of(),
        null,
        null,
        "",
        List.of(),
        new Location("claims/art/claims.csv", 2, 1));
  }

  static Exclusion excluded(String section, int paragraph, String anchor) {
    return new Exclusion(
        ARTICLE,
        section,
        paragraph,
        anchor,
        "no claim",
        new Location("claims/art/excluded.csv", 2, 1));
  }

  static List<String> texts(List<Unit> units) {
    return units.stream().map(Unit::text).toList();
  }
}

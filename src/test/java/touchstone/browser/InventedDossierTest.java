package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;

/** In the invented dossier occurs what the tests of the pages count on. */
class InventedDossierTest {

  @Test
  void hasEveryVerdictAndEveryStateOfReview() {
    Assessment assessment = InventedDossier.of(Wording.plain(), 1);
    List<String> found = new ArrayList<>();
    for (ClaimAssessment claim : assessment.claims().values()) {
      found.add(
          claim.claim().id()
              + " "
              + claim.verdict().status().word()
              + " "
              + claim.verdict().decision().rule().code()
              + (claim.needsReview() ? " awaits review" : ""));
    }
    assertEquals(
        List.of(
            "supported-0 supported V5",
            "partly-0 partly-supported V4",
            "disputed-0 disputed V2",
            "contradicted-0 contradicted V3",
            "silent-0 unsupported V6",
            "premise-0 unsupported V8",
            "unchecked-0 unchecked V1",
            "weak-0 unsupported V6 awaits review",
            "against-0 unsupported V6",
            "mixed-0 unsupported V6",
            "overridden-0 contradicted V3",
            "excluded-0 contradicted V7"),
        found);
  }
}

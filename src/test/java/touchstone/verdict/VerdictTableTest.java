package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Decision;
import touchstone.model.Grade;
import touchstone.model.Lean;

/** METHOD, section 3, written out: every combination of grades and what the table says of it. */
class VerdictTableTest {

  /**
   * One line per grade of the contradicting side, one word per pair of support and qualification.
   */
  private static final String GOLDEN =
      """
      C=A  SA: QA=V2 QB=V2 QC=V2 Q-=V2 | SB: QA=V2 QB=V3 QC=V3 Q-=V3 | SC: QA=V2 QB=V3 QC=V3 Q-=V3 | S-: QA=V2 QB=V3 QC=V3 Q-=V3
      C=B  SA: QA=V4 QB=V4 QC=V5 Q-=V5 | SB: QA=V4 QB=V2 QC=V2 Q-=V2 | SC: QA=V4 QB=V2 QC=V3 Q-=V3 | S-: QA=V4 QB=V2 QC=V3 Q-=V3
      C=C  SA: QA=V4 QB=V4 QC=V5 Q-=V5 | SB: QA=V4 QB=V4 QC=V5 Q-=V5 | SC: QA=V4 QB=V4 QC=mixed Q-=mixed | S-: QA=V4 QB=V4 QC=mixed Q-=against
      C=-  SA: QA=V4 QB=V4 QC=V5 Q-=V5 | SB: QA=V4 QB=V4 QC=V5 Q-=V5 | SC: QA=V4 QB=V4 QC=for Q-=for | S-: QA=V4 QB=V4 QC=for Q-=none
      """;

  @Test
  void decidesEveryCombinationOfGradesAsTheMethodSays() {
    assertEquals(GOLDEN.strip(), table());
  }

  @Test
  void callsAClaimUncheckedIfNothingCounts() {
    Decision decision = VerdictTable.decide(new Sides(Grade.NONE, Grade.NONE, Grade.NONE, false));
    assertEquals("V1 UNCHECKED null", say(decision));
  }

  @Test
  void givesEachRuleItsStatus() {
    assertEquals("V2 DISPUTED null", say(decide(Grade.A, Grade.NONE, Grade.A)));
    assertEquals("V3 CONTRADICTED null", say(decide(Grade.B, Grade.NONE, Grade.A)));
    assertEquals("V4 PARTLY_SUPPORTED null", say(decide(Grade.A, Grade.B, Grade.NONE)));
    assertEquals("V5 SUPPORTED null", say(decide(Grade.B, Grade.C, Grade.C)));
    assertEquals("V6 UNSUPPORTED MIXED", say(decide(Grade.C, Grade.NONE, Grade.C)));
  }

  private static String table() {
    List<String> lines = new ArrayList<>();
    for (Grade against : Grade.values()) {
      List<String> groups = new ArrayList<>();
      for (Grade support : Grade.values()) {
        List<String> cells = new ArrayList<>();
        for (Grade qualification : Grade.values()) {
          cells.add("Q" + sign(qualification) + "=" + cell(support, qualification, against));
        }
        groups.add("S" + sign(support) + ": " + String.join(" ", cells));
      }
      lines.add("C=" + sign(against) + "  " + String.join(" | ", groups));
    }
    return String.join("\n", lines);
  }

  private static String cell(Grade support, Grade qualification, Grade against) {
    Decision decision = decide(support, qualification, against);
    Lean lean = decision.lean();
    return lean == null ? decision.rule().code() : lean.word();
  }

  private static Decision decide(Grade support, Grade qualification, Grade against) {
    return VerdictTable.decide(new Sides(support, qualification, against, true));
  }

  private static String sign(Grade grade) {
    return grade == Grade.NONE ? "-" : grade.name();
  }

  private static String say(Decision decision) {
    return decision.rule() + " " + decision.status() + " " + decision.lean();
  }
}

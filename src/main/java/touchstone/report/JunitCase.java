package touchstone.report;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Lean;
import touchstone.model.SignOff;
import touchstone.model.TraceStep;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/**
 * A claim as a test case of JUnit XML.
 *
 * @param dossier where its sources are
 * @param assessed the claim with its verdict
 */
record JunitCase(Dossier dossier, ClaimAssessment assessed) {

  /** Returns whether an editor could not let the claim stand as it is. */
  boolean fails() {
    return switch (assessed.verdict().status()) {
      case CONTRADICTED, DISPUTED, UNSUPPORTED -> true;
      case SUPPORTED, PARTLY_SUPPORTED, UNCHECKED -> false;
    };
  }

  /** Returns whether nobody has looked yet. */
  boolean isSkipped() {
    return switch (assessed.verdict().status()) {
      case UNCHECKED -> true;
      case SUPPORTED, PARTLY_SUPPORTED, DISPUTED, CONTRADICTED, UNSUPPORTED -> false;
    };
  }

  void write(XmlOutput xml) throws XMLStreamException {
    Claim claim = assessed.claim();
    xml.element(
        "testcase",
        () -> {
          xml.element("properties", () -> properties(xml));
          outcome(xml);
        },
        "classname",
        claim.article(),
        "name",
        "%s: %s".formatted(claim.id(), claim.text()),
        "file",
        claim.location().file(),
        "line",
        claim.location().line());
  }

  private void properties(XmlOutput xml) throws XMLStreamException {
    Verdict verdict = assessed.verdict();
    property(xml, "verdict", verdict.status().word());
    Lean lean = verdict.decision().lean();
    property(xml, "lean", lean == null ? null : lean.word());
    property(xml, "rule", verdict.decision().rule().code());
    property(xml, "authority", verdict.authority().publisher());
    property(xml, "reading", verdict.authority().reading().word());
    property(xml, "needs-review", assessed.needsReview());
    SignOff signed = assessed.claim().signOff();
    if (signed != null && signed.overrides() != null) {
      property(xml, "overridden-as", signed.status().word());
      property(xml, "overridden-by", signed.by());
      property(xml, "overridden-because", assessed.claim().note());
    }
    for (WeighedExhibit weighed : verdict.exhibits()) {
      String url = dossier.source(weighed.exhibit().source()).citation().url();
      property(xml, "exhibit " + weighed.exhibit().source(), url.isEmpty() ? null : url);
    }
  }

  private static void property(XmlOutput xml, String name, @Nullable Object value)
      throws XMLStreamException {
    if (value != null) {
      xml.empty("property", "name", name, "value", value);
    }
  }

  private void outcome(XmlOutput xml) throws XMLStreamException {
    Decision decision = assessed.verdict().decision();
    String message =
        "%s: %s".formatted(Phrases.status(decision.status()), decision.rule().statement());
    if (isSkipped()) {
      xml.empty("skipped", "message", message);
    } else if (fails()) {
      xml.element(
          "failure",
          () -> xml.text(assessed.explanation().trace().stream().map(TraceStep::text).toList()),
          "type",
          decision.status().word(),
          "message",
          message);
    }
  }
}

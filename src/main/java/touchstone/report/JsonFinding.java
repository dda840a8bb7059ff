package touchstone.report;

import touchstone.model.Finding;
import touchstone.model.Location;

/** A finding as our documents write it. */
final class JsonFinding {

  private JsonFinding() {}

  static void write(JsonOutput json, Finding finding) {
    Location at = finding.location();
    json.object(
        () -> {
          json.text("rule", finding.rule());
          json.word("severity", finding.severity());
          json.text("file", at.file());
          json.number("line", at.line());
          json.number("column", at.column());
          json.text("claim", finding.claim());
          json.text("source", finding.source());
          json.text("message", finding.message());
          json.text("fingerprint", finding.fingerprint());
          json.flag("accepted", finding.acceptedBecause() != null);
        });
  }
}

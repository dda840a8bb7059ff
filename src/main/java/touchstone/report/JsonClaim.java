package touchstone.report;

import org.jspecify.annotations.Nullable;
import touchstone.model.AuthorityReading;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.Flip;
import touchstone.model.Grade;
import touchstone.model.Quotation;
import touchstone.model.SignOff;
import touchstone.model.TraceStep;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** One claim of the report for other tools. */
final class JsonClaim {

  private JsonClaim() {}

  static void write(JsonOutput json, ClaimAssessment assessed) {
    Verdict verdict = assessed.verdict();
    json.object(
        () -> {
          record(json, assessed.claim());
          signOff(json, assessed.claim());
          computed(json, assessed);
          authority(json, verdict.authority());
          json.array(
              "exhibits", () -> verdict.exhibits().forEach(weighed -> exhibit(json, weighed)));
          flips(json, verdict.flip());
          json.flag("oneLeg", verdict.onOneLeg());
          json.flag("needsReview", assessed.needsReview());
          json.texts("why", assessed.reviewReasons());
        });
  }

  private static void record(JsonOutput json, Claim claim) {
    json.text("id", claim.id());
    json.text("claim", claim.text());
    json.word("kind", claim.kind());
    json.word("priority", claim.priority());
    json.text("section", claim.section());
    json.text("anchor", claim.anchor());
    json.text("subject", claim.subject());
    json.text("speaker", claim.speaker());
    json.texts("dependsOn", claim.dependsOn());
    json.array(
        "quantities",
        () ->
            claim
                .quantities()
                .forEach(
                    quantity ->
                        json.object(
                            () -> {
                              json.text("name", quantity.name());
                              json.text("value", quantity.value());
                              json.text("unit", quantity.unit());
                            })));
  }

  private static void signOff(JsonOutput json, Claim claim) {
    SignOff signed = claim.signOff();
    if (signed == null) {
      json.nothing("recorded");
      return;
    }
    json.object(
        "recorded",
        () -> {
          json.word("status", signed.status());
          json.word("overrides", signed.overrides());
          json.texts("evidence", signed.evidence());
          json.text("by", signed.by());
          json.text("on", signed.on());
          json.text("reason", signed.overrides() == null ? null : claim.note());
        });
  }

  private static void computed(JsonOutput json, ClaimAssessment assessed) {
    Verdict verdict = assessed.verdict();
    json.object(
        "computed",
        () -> {
          json.word("status", verdict.status());
          json.text("rule", verdict.decision().rule().code());
          json.word("lean", verdict.decision().lean());
          json.array(
              "trace", () -> assessed.explanation().trace().forEach(step -> step(json, step)));
        });
  }

  private static void step(JsonOutput json, TraceStep step) {
    json.object(
        () -> {
          json.text("rule", step.rule().code());
          json.text("outcome", step.outcome());
          json.text("source", step.source());
          json.text("claim", step.claim());
          json.text("constraint", step.constraint());
          json.text("text", step.text());
        });
  }

  private static void authority(JsonOutput json, AuthorityReading reading) {
    json.object(
        "authority",
        () -> {
          json.text("publisher", reading.publisher());
          json.word("reading", reading.reading());
          json.flag("qualified", reading.qualified());
          json.flag("throughCopy", reading.throughCopy());
          json.flag("indirectlyAtOdds", reading.indirectlyAtOdds());
        });
  }

  private static void exhibit(JsonOutput json, WeighedExhibit weighed) {
    Quotation quote = weighed.exhibit().quote();
    json.object(
        () -> {
          json.text("source", weighed.exhibit().source());
          json.word("stance", weighed.exhibit().stance());
          json.flag("direct", weighed.exhibit().direct());
          json.text("grade", weighed.grade() == Grade.NONE ? null : weighed.grade());
          json.flag("counted", weighed.counts());
          json.word("leftOut", weighed.leftOut());
          if (quote == null) {
            json.nothing("quote");
          } else {
            json.object(
                "quote",
                () -> {
                  json.text("text", quote.text());
                  json.word("state", quote.state());
                });
          }
          json.text("note", weighed.exhibit().note());
        });
  }

  private static void flips(JsonOutput json, @Nullable Flip flip) {
    if (flip == null) {
      json.nothing("flips");
      return;
    }
    json.object(
        "flips",
        () -> {
          json.texts("exhibits", flip.exhibits());
          json.word("to", flip.to());
        });
  }
}

package touchstone.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Explanation;
import touchstone.model.Flip;
import touchstone.model.Id;
import touchstone.model.Overturn;
import touchstone.model.Status;
import touchstone.model.TraceStep;
import touchstone.model.Verdict;

/** A verdict with how it came about. */
record Explained(Verdict verdict, Explanation explanation) {

  static Map<Id, Explained> decide(Dossier dossier, List<ConstraintOutcome> outcomes) {
    Explanations explanations = new Explanations(dossier);
    Map<Id, Explained> explained = new LinkedHashMap<>();
    Verdicts.decide(dossier, outcomes)
        .forEach(
            (id, verdict) ->
                explained.put(
                    id, new Explained(verdict, explanations.of(dossier.claim(id), verdict))));
    return explained;
  }

  Decision decision() {
    return verdict.decision();
  }

  Status status() {
    return verdict.status();
  }

  Flip flip() {
    return verdict.flip();
  }

  boolean onOneLeg() {
    return verdict.onOneLeg();
  }

  List<TraceStep> trace() {
    return explanation.trace();
  }

  List<Overturn> overturns() {
    return explanation.overturns();
  }
}

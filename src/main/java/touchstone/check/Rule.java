package touchstone.check;

import java.util.List;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;

/** One thing that a careful desk would look at. */
public interface Rule {

  /** Returns the rule's line in the catalogue. */
  RuleInfo entry();

  /** Returns a finding for every place where the assessed dossier has this defect. */
  List<Finding> check(Assessment assessment);
}

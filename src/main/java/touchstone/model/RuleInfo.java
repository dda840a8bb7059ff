package touchstone.model;

/**
 * What the catalogue says about a rule.
 *
 * @param id kebab-case, named for the defect, stable for ever
 * @param severity how grave a finding of it is unless the desk says otherwise
 * @param summary what the defect is, as a sentence
 */
public record RuleInfo(String id, Severity severity, String summary) {

  /** Returns a finding about a claim. */
  public Finding onClaim(Location at, Id claim, String message) {
    return Finding.of(this, at, claim, null, message);
  }

  /** Returns a finding about a source. */
  public Finding onSource(Location at, Id source, String message) {
    return Finding.of(this, at, null, source, message);
  }

  /** Returns a finding about an exhibit: what a source says about a claim. */
  public Finding onExhibit(Location at, Id claim, Id source, String message) {
    return Finding.of(this, at, claim, source, message);
  }

  /** Returns a finding about something else. */
  public Finding at(Location at, String message) {
    return Finding.of(this, at, null, null, message);
  }
}

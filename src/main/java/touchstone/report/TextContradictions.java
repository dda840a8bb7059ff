package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Clash;
import touchstone.model.Conflict;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Contradictions;
import touchstone.model.PremiseConflict;
import touchstone.model.ProofStep;
import touchstone.model.Strength;

/** What one article says against itself, for a person at a terminal. */
final class TextContradictions {

  private static final String INDENT = "    ";

  private final TextPage page;
  private final Assessment assessment;
  private final Article article;
  private final Contradictions found;
  private final ContradictionWords words;
  private final TextSides sides;

  TextContradictions(TextPage page, Assessment assessment, Article article) {
    this.page = page;
    this.assessment = assessment;
    this.article = article;
    this.found = assessment.contradictionsOf(article.id());
    this.words = new ContradictionWords(found, assessment.claimsOf(article.id()).size());
    this.sides = new TextSides(page, assessment.dossier());
  }

  /** Writes the floor and its proof in a few lines, where there is something to say. */
  void writeShort() throws IOException {
    if (words.isEmpty()) {
      return;
    }
    page.heading("The article against itself");
    floor("  ");
    proof();
    clashes();
    page.gap();
    page.paragraph("  ", Ink.FAINT, "Every conflict in full: touchstone contradictions");
  }

  /** Writes all of it. */
  void writeAll() throws IOException {
    page.gap();
    page.paragraph("", Ink.STRONG, article.title());
    page.gap();
    floor("");
    proof();
    clashes();
    conflicts(Strength.HARD);
    following();
    hubs();
    conflicts(Strength.QUALIFIED);
    conflicts(Strength.SOFT);
    rest();
  }

  private void floor(String indent) throws IOException {
    boolean none = found.floors().hard().atLeast() == 0;
    page.paragraph(indent, none ? Ink.PLAIN : Ink.BAD, words.headline());
    page.paragraph(indent, Ink.PLAIN, words.reach());
    for (String sentence : words.furtherFloors()) {
      page.paragraph(indent, Ink.PLAIN, sentence);
    }
  }

  private void proof() throws IOException {
    if (found.proof().isEmpty()) {
      return;
    }
    page.gap();
    page.paragraph("  ", Ink.STRONG, "The proof");
    page.paragraph("  ", Ink.PLAIN, words.proof());
    int number = 1;
    for (ProofStep step : found.proof()) {
      String lead = "  %3s  ".formatted(number++);
      page.hanging(lead, " ".repeat(lead.length()), Ink.PLAIN, words.step(step));
    }
  }

  private void clashes() throws IOException {
    if (found.clashes().isEmpty()) {
      return;
    }
    page.heading("Signed verdicts that cannot all stand (%s)".formatted(found.clashes().size()));
    for (Clash clash : found.clashes()) {
      page.hanging("  ! ", INDENT, Ink.CAREFUL, ContradictionWords.clash(clash));
    }
  }

  private void conflicts(Strength strength) throws IOException {
    List<Conflict> conflicts = found.conflicts(strength);
    if (conflicts.isEmpty()) {
      return;
    }
    page.heading(words.title(strength));
    for (Conflict conflict : conflicts) {
      page.gap();
      page.hanging("  ≠ ", INDENT, Ink.STRONG, conflict.id().value());
      sides.write(conflict.claims());
      if (conflict.evaluated() != null) {
        page.paragraph(INDENT, Ink.COOL, conflict.evaluated());
      }
      page.paragraphs(INDENT, Ink.PLAIN, conflict.constraint().why());
      if (conflict.within() != null) {
        page.paragraph(INDENT, Ink.FAINT, "It asks for nothing beyond " + conflict.within() + ".");
      }
    }
  }

  private void following() throws IOException {
    if (found.following().isEmpty()) {
      return;
    }
    page.heading("What follows by premises (%s)".formatted(found.following().size()));
    for (PremiseConflict conflict : found.following()) {
      page.hanging("  → ", INDENT, Ink.PLAIN, ContradictionWords.following(conflict));
    }
  }

  private void hubs() throws IOException {
    if (found.hubs().isEmpty()) {
      return;
    }
    page.heading("Which single statement, if dropped, resolves most");
    for (String hub : words.hubs()) {
      page.hanging("  − ", INDENT, Ink.PLAIN, hub);
    }
  }

  /** The rows that take no part: controls are counted, unusable ones are named with the reason. */
  private void rest() throws IOException {
    List<ConstraintOutcome> leftOut = ContradictionWords.leftOut(assessment, article);
    if (!leftOut.isEmpty()) {
      page.heading("Rows left out (%s)".formatted(leftOut.size()));
      for (ConstraintOutcome row : leftOut) {
        page.hanging("  ? ", INDENT, Ink.CAREFUL, ContradictionWords.leftOut(row));
      }
    }
    int controls = ContradictionWords.controls(assessment, article);
    if (controls > 0) {
      page.gap();
      page.paragraph("", Ink.FAINT, ContradictionWords.controls(controls));
    }
  }
}

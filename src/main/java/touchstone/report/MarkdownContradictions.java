package touchstone.report;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Conflict;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Contradictions;
import touchstone.model.Id;
import touchstone.model.Strength;

/** What one article says against itself, for a comment. */
final class MarkdownContradictions {

  private final Assessment assessment;
  private final Article article;
  private final Contradictions found;
  private final ContradictionWords words;

  MarkdownContradictions(Assessment assessment, Article article) {
    this.assessment = assessment;
    this.article = article;
    this.found = assessment.contradictionsOf(article.id());
    this.words = new ContradictionWords(found, assessment.claimsOf(article.id()).size());
  }

  /** Writes the floor, with its proof folded away, where there is something to say. */
  void writeShort(MarkdownPage page) {
    if (words.isEmpty()) {
      return;
    }
    page.paragraph("#### The article against itself");
    floor(page);
    page.section(
        "<details>\n<summary>The proof</summary>\n\n%s\n\n"
            .formatted(MarkdownText.escaped(words.proof())),
        steps(),
        "\n</details>\n");
    clashes(page);
  }

  /** Writes all of it. */
  void writeAll(MarkdownPage page) {
    floor(page);
    page.section(
        "### The proof\n\n%s\n\n".formatted(MarkdownText.escaped(words.proof())), steps(), "");
    clashes(page);
    conflicts(page, Strength.HARD);
    list(
        page,
        "What follows by premises",
        found.following().stream().map(ContradictionWords::following).toList());
    list(page, "Which single statement, if dropped, resolves most", words.hubs());
    conflicts(page, Strength.QUALIFIED);
    conflicts(page, Strength.SOFT);
    rest(page);
  }

  private void floor(MarkdownPage page) {
    List<String> sentences = new ArrayList<>();
    sentences.add("**" + MarkdownText.escaped(words.headline()) + "**");
    sentences.add(MarkdownText.escaped(words.reach()));
    words.furtherFloors().forEach(sentence -> sentences.add(MarkdownText.escaped(sentence)));
    page.paragraph(String.join(" ", sentences));
  }

  private List<String> steps() {
    return found.proof().stream()
        .map(step -> "1. %s\n".formatted(MarkdownText.escaped(words.step(step))))
        .toList();
  }

  private void clashes(MarkdownPage page) {
    list(
        page,
        "Signed verdicts that cannot all stand (%s)".formatted(found.clashes().size()),
        found.clashes().stream().map(ContradictionWords::clash).toList());
  }

  private static void list(MarkdownPage page, String title, List<String> sentences) {
    page.section(
        "### %s\n\n".formatted(title),
        sentences.stream().map(text -> "- %s\n".formatted(MarkdownText.escaped(text))).toList(),
        "");
  }

  private void conflicts(MarkdownPage page, Strength strength) {
    page.section(
        "### %s\n\n".formatted(words.title(strength)),
        found.conflicts(strength).stream().map(this::item).toList(),
        "");
  }

  private String item(Conflict conflict) {
    StringBuilder item = new StringBuilder();
    item.append(
        "- %s: %s\n"
            .formatted(
                MarkdownText.code(conflict.id().value()),
                MarkdownText.escaped(conflict.constraint().why())));
    for (Id id : conflict.claims()) {
      Claim claim = assessment.dossier().claims().get(id);
      item.append(
          "  - “%s” (%s)\n"
              .formatted(
                  MarkdownText.escaped(claim == null ? "" : claim.text()),
                  MarkdownText.code(id.value())));
    }
    for (String remark : ContradictionWords.remarks(conflict)) {
      item.append("  - ").append(MarkdownText.escaped(remark)).append('\n');
    }
    return item.toString();
  }

  private void rest(MarkdownPage page) {
    List<ConstraintOutcome> leftOut = ContradictionWords.leftOut(assessment, article);
    list(
        page,
        "Rows left out (%s)".formatted(leftOut.size()),
        leftOut.stream().map(ContradictionWords::leftOut).toList());
    int controls = ContradictionWords.controls(assessment, article);
    if (controls > 0) {
      page.paragraph(ContradictionWords.controls(controls));
    }
  }
}

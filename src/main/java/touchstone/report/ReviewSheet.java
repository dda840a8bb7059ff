package touchstone.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import touchstone.model.ClaimAssessment;
import touchstone.model.ReviewReason;
import touchstone.model.SignOff;
import touchstone.model.Status;

/** What needs a person, for a person at a terminal. */
public final class ReviewSheet {

  private static final int ID_COLUMNS = 34;

  private final TextPage page;

  private ReviewSheet(TextPage page) {
    this.page = page;
  }

  /**
   * Writes the sheet.
   *
   * @param queue the claims that need review, most consequential first, by the gravest reason
   * @throws IOException if the destination refuses it
   */
  public static void write(
      Map<ReviewReason.Kind, List<ClaimAssessment>> queue, TextStyle style, Appendable out)
      throws IOException {
    new ReviewSheet(new TextPage(style, out)).write(new EnumMap<>(queue));
  }

  private void write(EnumMap<ReviewReason.Kind, List<ClaimAssessment>> queue) throws IOException {
    int total = queue.values().stream().mapToInt(List::size).sum();
    if (total == 0) {
      page.paragraph("", Ink.GOOD, "Every verdict is signed, on the evidence that is there now.");
      return;
    }
    String need = Phrases.count(total, "claim needs", "claims need");
    page.paragraph("", Ink.STRONG, need + " a person.");
    for (Map.Entry<ReviewReason.Kind, List<ClaimAssessment>> group : queue.entrySet()) {
      page.heading("%s (%s)".formatted(title(group.getKey()), group.getValue().size()));
      for (ClaimAssessment claim : group.getValue()) {
        if (group.getKey() == ReviewReason.Kind.UNSIGNED) {
          unsigned(claim);
        } else {
          changed(claim);
        }
      }
    }
    page.gap();
    page.paragraph(
        "",
        Ink.FAINT,
        "Look at one with: touchstone show CLAIM. Sign with: touchstone accept CLAIM --by NAME, or"
            + " accept --agreeing for all whose signed verdict stands.");
  }

  private void changed(ClaimAssessment assessed) throws IOException {
    Status now = assessed.verdict().status();
    SignOff signed = assessed.claim().signOff();
    String before = signed == null ? "" : Phrases.status(signed.status());
    String mark = page.in(Phrases.ink(now), Phrases.mark(now));
    page.hanging(
        "  " + mark + " ",
        "    ",
        Ink.STRONG,
        "%s: signed %s, computed %s".formatted(assessed.claim().id(), before, Phrases.status(now)));
    page.paragraph("    ", Ink.PLAIN, assessed.claim().text());
    for (ReviewReason reason : assessed.reviewReasons()) {
      page.hanging("    – ", "      ", Ink.CAREFUL, reason.text());
    }
  }

  private void unsigned(ClaimAssessment assessed) throws IOException {
    Status now = assessed.verdict().status();
    int columns = Math.min(ID_COLUMNS, page.width() / 3);
    String id = TextPage.padded(assessed.claim().id().value(), columns);
    page.single(
        "  " + page.in(Phrases.ink(now), Phrases.mark(now)) + " ",
        Ink.PLAIN,
        id + "  " + assessed.claim().text());
  }

  private static String title(ReviewReason.Kind kind) {
    return switch (kind) {
      case VERDICT_DIFFERS -> "The verdict would change";
      case EXHIBIT_NEW -> "New evidence, same verdict";
      case EXHIBIT_CHANGED -> "Changed evidence, same verdict";
      case EXHIBIT_GONE -> "Evidence gone, same verdict";
      case UNSIGNED -> "Never signed";
    };
  }
}

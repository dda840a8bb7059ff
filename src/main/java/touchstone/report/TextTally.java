package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Backing;
import touchstone.model.ClaimAssessment;
import touchstone.model.Status;
import touchstone.model.Tally;

/** The figures of an article: one bar, and a line for each verdict. */
final class TextTally {

  private final TextPage page;
  private final Map<Status, Integer> counts;
  private final int total;
  private final Map<Backing, Integer> backings = new EnumMap<>(Backing.class);

  TextTally(TextPage page, Tally tally, List<ClaimAssessment> claims) {
    this.page = page;
    this.counts = tally.statuses();
    this.total = claims.size();
    for (ClaimAssessment claim : claims) {
      if (claim.verdict().status() == Status.UNSUPPORTED) {
        backings.merge(Backing.of(claim.verdict().decision()), 1, Integer::sum);
      }
    }
  }

  void write() throws IOException {
    if (total == 0) {
      return;
    }
    page.pieces("  ", bar(page.width() - 4));
    for (Map.Entry<Status, Integer> entry : counts.entrySet()) {
      Status status = entry.getKey();
      String label = shade(status) + " " + Phrases.status(status);
      page.pieces(
          "  ",
          page.in(Phrases.ink(status), TextPage.padded(label, 20)),
          "%4s".formatted(entry.getValue()));
      if (status == Status.UNSUPPORTED) {
        backings();
      }
    }
  }

  private void backings() throws IOException {
    for (Map.Entry<Backing, Integer> entry : backings.entrySet()) {
      page.single("    %4s  ".formatted(entry.getValue()), Ink.FAINT, entry.getKey().phrase());
    }
  }

  /** Every verdict that occurs gets at least one column. */
  private String bar(int columns) {
    List<String> parts = new ArrayList<>();
    int left = columns;
    int claimsLeft = total;
    for (Map.Entry<Status, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      if (count > 0) {
        int share = Math.max(1, Math.round((float) left * count / claimsLeft));
        parts.add(page.in(Phrases.ink(entry.getKey()), shade(entry.getKey()).repeat(share)));
        left -= share;
        claimsLeft -= count;
      }
    }
    return String.join("", parts);
  }

  /** A fill for each verdict, so that the bar can be read without colour. */
  private static String shade(Status status) {
    return switch (status) {
      case SUPPORTED -> "█";
      case PARTLY_SUPPORTED -> "▓";
      case DISPUTED -> "▞";
      case CONTRADICTED -> "▚";
      case UNSUPPORTED -> "░";
      case UNCHECKED -> "·";
    };
  }
}

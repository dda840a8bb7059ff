package touchstone.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import touchstone.model.LeftOut;
import touchstone.model.MethodRule;

/**
 * How verdicts come about, from the tables that the program itself runs by.
 *
 * @param rules the rules in the order in which they are applied
 * @param leftOut why an exhibit does not count
 * @param marks what a verdict can look like
 */
record MethodPage(List<Rule> rules, List<String> leftOut, List<VerdictMark> marks) {

  /**
   * A rule of the table.
   *
   * @param code its name
   * @param anchor its place on the page
   * @param statement when it fits
   * @param mark the verdict it gives
   */
  record Rule(String code, String anchor, String statement, VerdictMark mark) {}

  /** Returns what a mark means, in a sentence. */
  String meaning(VerdictMark mark) {
    return VerdictMeaning.of(mark);
  }

  static String anchor(MethodRule rule) {
    return "rule-" + rule.code().toLowerCase(Locale.ROOT);
  }

  static MethodPage of() {
    return new MethodPage(
        Arrays.stream(MethodRule.values())
            .filter(MethodPage::decides)
            .map(rule -> new Rule(rule.code(), anchor(rule), rule.statement(), mark(rule)))
            .toList(),
        Arrays.stream(LeftOut.values()).map(LeftOut::reason).toList(),
        List.of(VerdictMark.values()));
  }

  private static boolean decides(MethodRule rule) {
    return switch (rule) {
      case COUNTING, WEIGHT, SIDE -> false;
      case V1, V2, V3, V4, V5, V6, V7, V8 -> true;
    };
  }

  private static VerdictMark mark(MethodRule rule) {
    return switch (rule) {
      case V1 -> VerdictMark.UNCHECKED;
      case V2 -> VerdictMark.DISPUTED;
      case V3, V7 -> VerdictMark.CONTRADICTED;
      case V4 -> VerdictMark.PARTLY_SUPPORTED;
      case V5 -> VerdictMark.SUPPORTED;
      case V6, COUNTING, WEIGHT, SIDE -> VerdictMark.SILENT;
      case V8 -> VerdictMark.PREMISE;
    };
  }

  /** The part of the site that writes it. */
  static final class Part implements SitePart {

    @Override
    public List<String> pages(Publication publication) {
      return List.of(Paths.METHOD);
    }

    @Override
    public void write(Publication publication, SiteSink sink) throws IOException {
      Frame frame =
          publication.frame(
              Paths.METHOD,
              "How a verdict is reached",
              "Which evidence counts, how much it weighs, and which rule decides.");
      sink.write(Paths.METHOD, Templates.render("method", frame, MethodPage.of()));
    }
  }
}

package touchstone.cli.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The cells of a claim's row that may be left empty. */
final class ClaimCells {

  @Option(
      names = "--anchor",
      paramLabel = "WORDS",
      description = "2 to 7 literal words of the article, where the claim is made")
  private String anchor = "";

  @Option(names = "--section", paramLabel = "HEADING", description = "the article's section")
  private String section = "";

  @Option(names = "--subject", paramLabel = "SUBJECT", description = "what it is about")
  private String subject = "";

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "whom the article credits (default: its own voice)")
  private String speaker = "article";

  @Option(
      names = "--depends-on",
      paramLabel = "CLAIM",
      split = ",",
      description = "a claim that it needs; may be given again")
  private List<String> dependsOn = List.of();

  @Option(
      names = "--quantity",
      paramLabel = "NAME=VALUE UNIT",
      description = "a figure of it; may be given again")
  private List<String> quantities = List.of();

  @Option(
      names = "--authority",
      paramLabel = "PUBLISHER",
      description = "whose documentation decides it (default: the article's)")
  private String authority = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "whatever else is to be known")
  private String note = "";

  /** Returns the cells by column. */
  Map<String, String> byColumn() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("anchor", anchor);
    cells.put("section", section);
    cells.put("subject", subject);
    cells.put("speaker", speaker);
    cells.put("depends_on", String.join(";", dependsOn));
    cells.put("quantities", String.join(";", quantities));
    cells.put("authority", authority);
    cells.put("note", note);
    return cells;
  }
}

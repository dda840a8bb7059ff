package touchstone.cli.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import touchstone.cli.session.AllRules;
import touchstone.cli.session.ToolVersion;
import touchstone.model.Assessment;
import touchstone.model.Severity;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.report.Selection;
import touchstone.report.TextStyle;
import touchstone.site.Download;
import touchstone.site.SiteOptions;
import touchstone.site.SiteRequest;
import touchstone.store.RecordsBundle;

/** The files that go along with a site: reports for tools, and the records to make it anew. */
final class SiteDownloads {

  private static final int BUFFER = 1 << 16;

  private SiteDownloads() {}

  /**
   * Returns what the site of an assessed workspace is made of. The records are read once more when
   * it is published.
   *
   * @param root the workspace's folder
   */
  static SiteRequest request(Path root, Assessment assessment, SiteOptions options) {
    return new SiteRequest(assessment, options, ToolVersion.tool(), of(root, assessment, options));
  }

  private static List<Download> of(Path root, Assessment assessment, SiteOptions options) {
    Map<String, String> extra = Map.of("README.txt", readMe(assessment, options));
    return List.of(
        new Download(
            "claims.csv",
            "Every claim, for a spreadsheet",
            out -> report(assessment, ReportFormat.CSV, out)),
        new Download(
            "report.json",
            "Everything, for other tools",
            out -> report(assessment, ReportFormat.JSON, out)),
        new Download(
            "findings.sarif",
            "What is wrong with the records",
            out -> report(assessment, ReportFormat.SARIF, out)),
        new Download(
            "records.zip",
            "The records themselves, to make this site anew",
            out -> RecordsBundle.write(root, extra, out)));
  }

  private static void report(Assessment assessment, ReportFormat format, OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    format
        .report()
        .render(
            new ReportRequest(
                assessment, Selection.ALL, ToolVersion.tool(), AllRules.all(), TextStyle.PLAIN),
            text);
    text.flush();
  }

  /** Returns how many errors of the records nobody accepted. */
  static long openErrors(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.acceptedBecause() == null)
        .count();
  }

  private static String readMe(Assessment assessment, SiteOptions options) {
    return """
        The records from which a site was made, by %s %s.

        The same program makes the same site of them, byte for byte. Unpack them into an empty
        folder, and run in it:

          %s

        Then compare: SHA256SUMS in the new site is the same as in the published one, and

          sha256sum --check SHA256SUMS

        in either tells whether its files are those that are listed.
        """
        .formatted(
            ToolVersion.tool().name(), ToolVersion.tool().version(), command(assessment, options));
  }

  private static String command(Assessment assessment, SiteOptions options) {
    return "touchstone publish --to rebuilt --as-of "
        + assessment.asOf()
        + " --site-name="
        + quoted(options.siteName())
        + (options.hasBaseUrl() ? " --base-url " + quoted(options.baseUrl()) : "")
        + " --locale "
        + options.locale().toLanguageTag()
        + (options.awaitingReview() ? " --awaiting-review" : "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

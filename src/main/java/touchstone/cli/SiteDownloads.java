package touchstone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  private SiteDownloads() {}

  /**
   * Returns what the site of an assessed workspace is made of.
   *
   * @param root the workspace's folder
   * @throws IOException if a record cannot be read
   */
  static SiteRequest request(Path root, Assessment assessment, SiteOptions options)
      throws IOException {
    return new SiteRequest(assessment, options, ToolVersion.tool(), of(root, assessment, options));
  }

  private static List<Download> of(Path root, Assessment assessment, SiteOptions options)
      throws IOException {
    Map<String, String> extra = Map.of("README.txt", readMe(assessment, options));
    return List.of(
        report(assessment, ReportFormat.CSV, "claims.csv", "Every claim, for a spreadsheet"),
        report(assessment, ReportFormat.JSON, "report.json", "Everything, for other tools"),
        report(assessment, ReportFormat.SARIF, "findings.sarif", "What is wrong with the records"),
        new Download(
            "records.zip",
            "The records themselves, to make this site anew",
            RecordsBundle.of(root, extra)));
  }

  private static Download report(
      Assessment assessment, ReportFormat format, String name, String title) throws IOException {
    StringBuilder text = new StringBuilder();
    format
        .report()
        .render(
            new ReportRequest(
                assessment, Selection.ALL, ToolVersion.tool(), AllRules.all(), TextStyle.PLAIN),
            text);
    return new Download(name, title, text.toString().getBytes(StandardCharsets.UTF_8));
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

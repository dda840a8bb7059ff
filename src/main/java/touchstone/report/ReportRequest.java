package touchstone.report;

import touchstone.model.Assessment;

/**
 * What to report, and how.
 *
 * @param assessment the assessed dossier
 * @param selection which claims to show
 * @param tool who says so
 * @param style how text is laid out; machine formats take no notice
 */
public record ReportRequest(
    Assessment assessment, Selection selection, Tool tool, TextStyle style) {}

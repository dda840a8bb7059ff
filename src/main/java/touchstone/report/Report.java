package touchstone.report;

import java.io.IOException;

/** One format of the report. */
public interface Report {

  /**
   * Writes the report; same request, same characters.
   *
   * @throws IOException if the destination refuses them
   */
  void render(ReportRequest request, Appendable out) throws IOException;
}

package touchstone.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.exc.JacksonIOException;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Tool;

/**
 * The defects of the records as SARIF 2.1.0, for code scanning. Verdicts are no defects and are not
 * in it: an article's false claim is what the records are for.
 */
final class SarifReport implements Report {

  /** The version of the specification. */
  private static final String VERSION = "2.1.0";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object(
          () -> {
            json.text("$schema", SCHEMA);
            json.text("version", VERSION);
            json.array("runs", () -> json.object(() -> run(json, request)));
          });
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  private static void run(JsonOutput json, ReportRequest request) {
    List<RuleInfo> rules = request.rules();
    json.object("tool", () -> json.object("driver", () -> driver(json, request.tool(), rules)));
    json.object(
        "originalUriBaseIds",
        () ->
            json.object(
                SarifResult.WORKSPACE,
                () -> message(json, "description", "The folder of the workspace.")));
    json.text("columnKind", "unicodeCodePoints");
    Map<String, Integer> places = new HashMap<>();
    for (RuleInfo rule : rules) {
      places.put(rule.id(), places.size());
    }
    json.array(
        "results",
        () -> {
          for (Finding finding : request.assessment().findings()) {
            SarifResult.write(json, finding, places.get(finding.rule()));
          }
        });
  }

  private static void driver(JsonOutput json, Tool tool, List<RuleInfo> rules) {
    json.text("name", tool.name());
    json.text("version", tool.version());
    json.array(
        "rules",
        () ->
            rules.forEach(
                rule ->
                    json.object(
                        () -> {
                          json.text("id", rule.id());
                          message(json, "shortDescription", rule.summary());
                          json.object(
                              "defaultConfiguration", () -> json.word("level", rule.severity()));
                        })));
  }

  private static void message(JsonOutput json, String name, String text) {
    json.object(name, () -> json.text("text", SarifResult.plain(text)));
  }
}

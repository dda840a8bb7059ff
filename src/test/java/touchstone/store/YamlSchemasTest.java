package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Id;

/** The published schemas of the YAML files say what the readers say. */
class YamlSchemasTest {

  private static Schema schema(String name) throws IOException {
    try (InputStream in = YamlSchemasTest.class.getResourceAsStream("/touchstone/schema/" + name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private static Object plain(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().map(YamlSchemasTest::plain).toList();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    ((YamlNode.Mapping) node)
        .entries()
        .forEach((key, entry) -> values.put(key, plain(entry.value())));
    return values;
  }

  private static String json(YamlNode node) {
    return JsonMapper.shared().writeValueAsString(plain(node));
  }

  private static YamlNode yaml(String text) {
    return new YamlReader("test", 0, new Faults()).readMapping(text).orElseThrow();
  }

  private static YamlNode frontMatter(Path file) throws IOException {
    TextFile text = TextFile.of(file.toString(), Files.readString(file));
    return FrontMatter.read(text, new Faults()).values().orElseThrow();
  }

  @Test
  void holdForEveryShippedFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("evidence"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        assertEquals(
            List.of(),
            schema("evidence.schema.json").validate(json(frontMatter(file)), InputFormat.JSON),
            file.toString());
      }
    }
    Path article = Path.of("claims/alexa-bluetooth-multiroom/article.md");
    assertEquals(
        List.of(),
        schema("article.schema.json").validate(json(frontMatter(article)), InputFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "settings|site_name: x|true",
        "settings|severity: {unsigned-verdict: error}|true",
        "settings|severity: {unsigned-verdict: grave}|false",
        "settings|shelf_life: {document: 2 years, search: 90 days}|true",
        "settings|shelf_life: {document: forever}|false",
        "settings|accepted: [{finding: 0123456789abcdef, reason: known}]|true",
        "settings|accepted: [{finding: 0123456789abcdef}]|false",
        "settings|colour: red|false",
        "coverage|{units: 3, covered: 2}|true",
        "coverage|{units: three, covered: 2}|false",
        "coverage|{units: 3}|false",
        "evidence|{title: t, publisher: p, kind: document, url: https://a.example}|true",
        "evidence|{title: t, publisher: p, kind: search, url: https://a.example}|false",
        "evidence|{title: t, publisher: p, kind: search, url: }|true",
        "evidence|{title: t, publisher: P!, kind: document}|false",
        "evidence|{title: t, publisher: p, kind: document, published: 2023-3}|false",
        "evidence|{title: t, publisher: p}|false",
        "article|{title: t, publisher: p, authority: a}|true",
        "article|{publisher: p}|false"
      })
  void agreeWithTheReadersOnWhatIsRight(String name, String yaml, boolean right)
      throws IOException {
    boolean valid =
        schema(name + ".schema.json").validate(json(yaml(yaml)), InputFormat.JSON).isEmpty();
    assertEquals(right, valid, "schema");
    Faults faults = new Faults();
    String text =
        name.equals("evidence") || name.equals("article") ? "---\n" + yaml + "\n---\n" : yaml;
    TextFile file = TextFile.of(name, text);
    switch (name) {
      case "settings" -> SettingsReader.read(file, faults);
      case "coverage" -> CoverageReader.read(new Id("a"), file, faults);
      case "evidence" -> EvidenceReader.read(new Id("a"), file, faults);
      default -> ArticleReader.read(new Id("a"), file, faults);
    }
    assertEquals(right, faults.list().isEmpty(), "reader: " + faults.list());
  }
}

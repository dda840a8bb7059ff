package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchstone.model.Stance;

/** Exports that are sound and unlike the usual, and some that are not sound. */
class OddExportsTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String remarks(Imported imported) {
    return imported.remarks().stream().map(Remark::toString).collect(Collectors.joining("\n"));
  }

  private static Imported annotations(String json) {
    return AnnotationReader.read("a.json", bytes(json));
  }

  private static Imported reviews(String json) {
    return ClaimReviewReader.read("r.json", bytes(json));
  }

  private static Imported citations(String json) {
    return CslReader.read("c.json", bytes(json));
  }

  @Test
  void readsAnnotationsInEveryFrame() {
    String one = "{\"type\": \"Annotation\", \"target\": \"https://a.example.com/\"}";
    for (String frame :
        List.of(
            "%s",
            "[%s]",
            "{\"rows\": [%s]}",
            "{\"annotations\": [%s]}",
            "{\"items\": [%s]}",
            "{\"type\": \"AnnotationCollection\", \"first\": {\"items\": [%s]}}")) {
      Imported imported = annotations(frame.formatted(one));
      assertEquals("https://a.example.com/", imported.sources().get(0).url(), frame);
      assertEquals(
          Optional.of(ImportFormat.ANNOTATIONS),
          ImportFormat.of("a.json", bytes(frame.formatted(one))).or(() -> known(frame)));
    }
  }

  /** A collection tells what it is by its type alone. */
  private static Optional<ImportFormat> known(String frame) {
    return frame.contains("\"items\": [%s]}") && !frame.contains("first")
        ? Optional.of(ImportFormat.ANNOTATIONS)
        : Optional.empty();
  }

  @Test
  void readsTagsThatSayWhatAPassageIsFor() {
    ImportedSection section =
        annotations(
                """
                {"uri": "https://a.example.com/", "text": "One", "bodyValue": "One",
                 "tags": ["Claim: two-modes", "STANCE:Refutes", "indirect", "supports", "claim:other", ""],
                 "body": ["Two", {"purpose": "tagging", "value": "tag"}]}
                """)
            .sources()
            .get(0)
            .sections()
            .get(0);
    assertEquals("two-modes", section.claim());
    assertEquals(Stance.CONTRADICTS, section.stance());
    assertFalse(section.direct());
    assertEquals("One\n\nTwo", section.note());
  }

  @Test
  void keepsTheSpaceBetweenAPassageAndWhatStandsAroundIt() {
    QuotedText quote =
        annotations(
                """
                {"target": {"source": "https://a.example.com/", "selector":
                  {"type": "TextQuoteSelector", "exact": "two", "prefix": "\\nhas ", "suffix": "fold"}}}
                """)
            .sources()
            .get(0)
            .sections()
            .get(0)
            .quote();
    assertEquals("“…has twofold…”", quote.inContext());
    assertTrue(quote.needsContext());
    assertFalse(QuotedText.of("two").needsContext());
    assertFalse(new QuotedText("one two three four", "a ", "").needsContext());
  }

  @Test
  void saysWhatIsNoAnnotation() {
    assertTrue(remarks(annotations("[1, {\"target\": {\"selector\": {}}}]")).contains("/1/target"));
    assertTrue(remarks(annotations("{\"rows\": []}")).contains("it has no target"));
    assertTrue(remarks(annotations("[")).contains("a.json:1: not JSON"));
    assertTrue(remarks(annotations("[]")).contains("no annotation that says what it is about"));
    assertTrue(
        remarks(annotations("{\"uri\": \"https://a.example.com/\", \"created\": \"yesterday\"}"))
            .contains("created \"yesterday\" is no date"));
  }

  @Test
  void readsReviewsInEveryFrame() {
    String one =
        "{\"@type\": \"schema:ClaimReview\", \"claimReviewed\": \"One\", \"url\": \"https://c.example.com/\"}";
    for (String frame :
        List.of(
            "%s",
            "[%s]",
            "{\"@graph\": [%s]}",
            "{\"mainEntity\": %s}",
            "{\"dataFeedElement\": [{\"item\": [%s, null]}]}")) {
      String json = frame.formatted(one);
      assertEquals("One", reviews(json).claims().get(0).text(), frame);
      assertEquals(
          Optional.of(ImportFormat.CLAIMREVIEW), ImportFormat.of("r.json", bytes(json)), frame);
    }
  }

  @Test
  void tellsARatingAsTheOthersWord() {
    String frame =
        "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"One\", \"reviewRating\": %s, \"name\": \"N\"}";
    for (Map.Entry<String, String> rating :
        Map.of(
                "{\"alternateName\": \"Half true\"}",
                "Rated “Half true” by the reviewer.",
                "\"Bogus\"",
                "Rated “Bogus” by the reviewer.",
                "{\"ratingValue\": 2, \"worstRating\": 1, \"bestRating\": 5}",
                "Rated “2” (2 on a scale from 1 to 5) by the reviewer.",
                "{\"name\": \"True\", \"ratingValue\": 2}",
                "Rated “True” (2) by the reviewer.",
                "{}",
                "")
            .entrySet()) {
      ImportedSource page = reviews(frame.formatted(rating.getKey())).sources().get(0);
      assertEquals(rating.getValue(), page.sections().get(0).note());
      assertEquals("N", page.facts().title());
      assertEquals(null, page.sections().get(0).stance());
    }
  }

  @Test
  void readsReviewsOnlyFromScriptsThatABrowserWouldSee() {
    String review = "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"%s\"}";
    String page =
        "\uFEFF<HTML><SCRIPT TYPE=\"application/LD+JSON\">"
            + review.formatted("Seen")
            + "</SCRIPT>\n<!-- <script type=application/ld+json>"
            + review.formatted("In a comment")
            + "</script>\n-->\n<script>var a = 1;</script><script type=application/ld+json>\n"
            + review.formatted("Seen too")
            + "</script><script type=application/ld+json>"
            + review.formatted("Never closed");
    Imported imported = reviews(page);
    assertEquals(
        List.of("Seen", "Seen too"), imported.claims().stream().map(ImportedClaim::text).toList());
    assertEquals(
        List.of(1, 5), imported.claims().stream().map(claim -> claim.place().line()).toList());
    assertEquals(List.of(), reviews("<p>İ</p><!-- never closed <script").claims());
    assertTrue(
        remarks(ClaimReviewReader.read("p", new byte[] {'<', 'p', '>', (byte) 0xFF}))
            .contains("not UTF-8"));
    assertTrue(remarks(reviews("{\"@type\": 1")).contains("not JSON"));
  }

  @Test
  void readsCitationsWithDatesOfAnyPrecision() {
    List<ImportedSource> sources =
        citations(
                """
                {"items": [
                  {"title": "A", "type": "book", "issued": {"date-parts": [[2024]]}, "publisher": "P"},
                  {"title": "B", "type": "book", "issued": {"raw": "2024-03"}, "DOI": "doi: 10.1/x",
                   "author": {"family": "Only"}, "container-title": "P", "publisher": "P"},
                  {"title": "C", "type": "book", "issued": "2024-03-04", "DOI": "https://doi.org/10.1/y"},
                  {"URL": "https://a.example.com/", "issued": {"date-parts": [[2024, 3], [2024, 5]]}}
                ]}
                """)
            .sources();
    assertEquals("2024", String.valueOf(sources.get(0).facts().published()));
    assertEquals("", sources.get(0).summary());
    assertEquals("2024-03", String.valueOf(sources.get(1).facts().published()));
    assertEquals("https://doi.org/10.1/x", sources.get(1).url());
    assertEquals("By Only. P.", sources.get(1).summary());
    assertEquals("2024-03-04", String.valueOf(sources.get(2).facts().published()));
    assertEquals("https://doi.org/10.1/y", sources.get(2).url());
    assertEquals(null, sources.get(3).facts().published());
    assertTrue(remarks(citations("[")).contains("not JSON"));
    assertTrue(remarks(citations("[1]")).contains("neither title nor URL"));
  }

  @Test
  void findsOutWhatAFileIs() {
    Map<String, Optional<ImportFormat>> names =
        Map.of(
            "a.csv", Optional.of(ImportFormat.SPREADSHEET),
            "A.XLSX", Optional.of(ImportFormat.SPREADSHEET),
            "a.pdf", Optional.of(ImportFormat.PAGES),
            "a.warc.gz", Optional.of(ImportFormat.PAGES),
            "a.unknown", Optional.empty(),
            "a.json", Optional.empty());
    names.forEach((name, format) -> assertEquals(format, ImportFormat.of(name, bytes("x")), name));
    assertEquals(Optional.of(ImportFormat.PAGES), ImportFormat.of("noending", bytes(" <p>x</p>")));
    assertEquals(
        Optional.of(ImportFormat.PAGES),
        ImportFormat.of("a", bytes("<p>application/ld+json, or so</p>")));
    assertEquals(
        Optional.of(ImportFormat.CSL),
        ImportFormat.of("zotero", bytes("[{\"type\": \"book\", \"title\": \"A\"}]")));
    assertEquals(Optional.empty(), ImportFormat.of("a.json", bytes("[]")));
    assertEquals(Optional.empty(), ImportFormat.of("a.json", bytes("[{\"type\": \"book\"}]")));
    assertEquals(Optional.empty(), ImportFormat.of("a", new byte[0]));
    assertEquals(
        Optional.of(ImportFormat.ANNOTATIONS),
        ImportFormat.of("a.json", bytes("{\"uri\": \"x\", \"text\": \"y\"}")));
  }

  @Test
  void readsWhereAPageWasSavedFrom() {
    Map<String, String> pages =
        Map.of(
            "<!-- saved from url=(0026)https://a.example.com/page -->",
            "https://a.example.com/page",
            "<!--\n Page saved with SingleFile \n url: https://a.example.com/s \n saved date: x-->",
            "https://a.example.com/s",
            "<p>saved from url=(0026)https://a.example.com/page</p>",
            "",
            "<!-- saved from url=(0014)about:internet -->",
            "");
    pages.forEach(
        (page, url) -> {
          SavedPages saved = new SavedPages();
          saved.add(
              "folder/My Page (1).HTML", bytes(page + "<title>T</title><p>Text."), Instant.EPOCH);
          ImportedSource source = saved.imported().sources().get(0);
          assertEquals(url, source.url());
          SavedCopy copy = java.util.Objects.requireNonNull(source.copy());
          assertEquals("my-page-1-" + copy.sha256().substring(0, 8) + ".html", copy.plainName());
          assertEquals("1970-01-01T00:00:00Z", copy.captured());
        });
    assertTrue(new SavedCopy("日本", bytes("x"), "").plainName().matches("copy-[0-9a-f]{8}"));
    assertTrue(
        new SavedCopy("a".repeat(300) + ".verylongending", bytes("x"), "")
            .plainName()
            .matches("a{60}-[0-9a-f]{8}"));
  }

  @Test
  void saysOfAPageThatItHasNoTextOrNoTitle() {
    SavedPages saved = new SavedPages();
    saved.add("blank.html", bytes("<title> </title><p>Text."), Instant.EPOCH);
    saved.add("blank.txt", bytes(" \n "), Instant.EPOCH);
    saved.add("odd.pdf", bytes("no pdf"), Instant.EPOCH);
    String told = remarks(saved.imported());
    assertTrue(told.contains("blank.txt: it shows no text"), told);
    assertTrue(told.contains("blank.html: nothing in it says what it is called"), told);
    assertTrue(told.contains("odd.pdf: "), told);
    assertEquals("blank.html", saved.imported().sources().get(0).facts().title());
  }

  /** Words of the formats in any order and number: no reader may fail, and none be silent. */
  @Test
  void neverFails() throws IOException {
    Random random = new Random(8);
    List<String> pieces =
        List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"target\"",
            "\"source\"",
            "\"selector\"",
            "\"exact\"",
            "\"@type\"",
            "\"ClaimReview\"",
            "\"claimReviewed\"",
            "\"itemReviewed\"",
            "null",
            "1",
            "\"title\"",
            "\"issued\"",
            "\"date-parts\"",
            "\"author\"",
            "\"https://a.example.com/\"",
            "\"\\u202e\"",
            "\"\"");
    for (Path folder : ImportPlanTest.cases()) {
      for (Path file : files(folder)) {
        String text = Files.readString(file);
        for (int i = 0; i < 150; i++) {
          requireSound(spoilt(text, pieces, random));
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*json(ld)?")).sorted().toList();
    }
  }

  /** Puts one value in the place of another, so that most of it stays JSON. */
  private static String spoilt(String text, List<String> pieces, Random random) {
    List<String> tokens =
        new java.util.ArrayList<>(List.of(text.split("(?<=[\\[{:,}\\]])|(?=[\\[{:,}\\]])", -1)));
    for (int i = 0; i < 3; i++) {
      tokens.set(random.nextInt(tokens.size()), pieces.get(random.nextInt(pieces.size())));
    }
    return String.join("", tokens);
  }

  private static void requireSound(String json) {
    for (Imported imported : List.of(annotations(json), reviews(json), citations(json))) {
      assertTrue(!imported.isEmpty() || !imported.remarks().isEmpty(), json);
      ImportPlan plan =
          ImportPlan.of(imported, ImportPlanTest.dossier(), ImportPlanTest.choices(true));
      ImportPlanText.lines(plan)
          .forEach(line -> assertFalse(line.contains("\u202E") || line.contains("\n"), line));
    }
  }
}

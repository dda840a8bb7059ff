package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;

/** A page is read as a reader sees it. */
class HtmlReaderTest {

  private static String textOf(String markup) {
    return Reading.html(markup).text();
  }

  private static List<String> blocksOf(String markup) {
    DocumentText text = Reading.html(markup);
    List<String> blocks = new ArrayList<>();
    for (Block block : text.blocks()) {
      blocks.add(block.kind() + ":" + text.of(block));
    }
    return blocks;
  }

  @Test
  void endsEachBlockWithALineFeed() {
    assertEquals(
        "Title\nOne two.\nThree\n", textOf("<h1>Title</h1>\n<p>One\n  two.</p><div>Three</div>"));
  }

  @Test
  void joinsInlineElementsWithoutASpace() {
    assertEquals("unbelievable f(x)\n", textOf("<p>un<b>believ</b><i>able</i> f<sub>(x)</sub>"));
  }

  @Test
  void collapsesWhiteSpaceAndKeepsSpacesThatDoNotBreak() {
    assertEquals("a b\u00A0\u00A0c\n", textOf("<p> a \t\r\n b&nbsp;\u00A0c <span> </span></p> "));
  }

  @Test
  void breaksALineInsideABlockAndEndsItAtTwoBreaks() {
    assertEquals(
        List.of("PARAGRAPH:12 Street\nTown", "PARAGRAPH:Next"),
        blocksOf("<p>12 Street <br> Town<br><br/>Next<br></p>"));
  }

  @Test
  void tellsKindsOfBlocks() {
    assertEquals(
        List.of(
            "HEADING:H",
            "PARAGRAPH:P",
            "LIST_ITEM:a",
            "LIST_ITEM:b",
            "LIST_ITEM:c",
            "HEADING:in item",
            "PREFORMATTED:x\n  y"),
        blocksOf(
            "<h2>H</h2><blockquote><p>P</p></blockquote><ul><li>a<ul><li><p>b</p></li></ul></li>"
                + "<li>c<h3>in item</h3></ul><pre>\nx\n  y\n\n</pre>"));
  }

  @Test
  void readsATableRowByRow() {
    String table =
        "<table><caption>Cap</caption><thead><tr><th>Model<th>Codec</tr></thead>"
            + "<tr><td>Echo<td>SBC<br>only</tr><tr><td></td><td> </td></tr>"
            + "<tr><td>Dot</td><td></td><td><p>x</p><ul><li>y</ul></td></tr></table>after";
    assertEquals("Cap\nModel\tCodec\nEcho\tSBC only\nDot\t\tx y\nafter\n", textOf(table));
    assertEquals(
        List.of(
            "PARAGRAPH:Cap",
            "TABLE_CELL:Model",
            "TABLE_CELL:Codec",
            "TABLE_CELL:Echo",
            "TABLE_CELL:SBC only",
            "TABLE_CELL:Dot",
            "TABLE_CELL:x y",
            "PARAGRAPH:after"),
        blocksOf(table));
  }

  @Test
  void readsACellThatIsThereForTheLayoutAsAPartOfThePage() {
    assertEquals(
        List.of("HEADING:Head", "PARAGRAPH:Text", "TABLE_CELL:a", "TABLE_CELL:b"),
        blocksOf(
            "<table><tr><td><h1>Head</h1><p>Text</p>"
                + "<table><tr><td>a<td>b</table></td></tr></table>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table role=presentation><tr><td>a</td></tr><tr><td>b</td></tr></table>",
        "<table><tr><td><p>a</p><p>b</p></td></tr></table>"
      })
  void knowsTablesOfLayout(String table) {
    assertEquals(List.of("PARAGRAPH:a", "PARAGRAPH:b"), blocksOf(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>gone</p>",
        "<p style='display:none'>gone</p>",
        "<p style='color:red; DISPLAY : none !important'>gone</p>",
        "<p style=visibility:hidden>gone</p>",
        "<p style=opacity:0>gone</p>",
        "<p style='opacity:0.0'>gone</p>",
        "<p style='font-size:0px'>gone</p>",
        "<div style=display:none><p style=display:block><b>gone</b></p></div>",
        "<noscript>gone</noscript>",
        "<select><option>gone</select>",
        "<textarea>gone</textarea>",
        "<dialog>gone</dialog>",
        "<video>gone</video>",
        "<svg><title>gone</title></svg>",
        "<img alt=gone>"
      })
  void keepsApartWhatAReaderDoesNotSee(String markup) {
    DocumentText text = Reading.html("<p>seen</p>" + markup + "<p>seen too</p>");
    assertEquals("seen\nseen too\n", text.text());
    assertEquals("gone", text.hidden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>gone</script>",
        "<style>gone</style>",
        "<template><p>gone</p></template>",
        "<iframe srcdoc='<p>gone'>gone</iframe>",
        "<input type=hidden value=gone>",
        "<div hidden><script>gone</script></div>",
        "<!-- gone -->"
      })
  void dropsWhatIsNoText(String markup) {
    DocumentText text = Reading.html("<p>seen</p>" + markup);
    assertEquals("seen\n", text.text());
    assertEquals("", text.hidden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p aria-hidden=true>seen</p>",
        "<details><summary>seen</summary></details>",
        "<p style='opacity:0.5'>seen</p>",
        "<p style='font-size:10px;display:inline'>seen</p>",
        "<p style='display:none;display:block'>seen</p>",
        "<div style=visibility:hidden><p style=visibility:visible>seen</p></div>",
        "<dialog open>seen</dialog>",
        "<svg><text>seen</text></svg>"
      })
  void showsWhatAReaderSees(String markup) {
    assertEquals("seen\n", textOf(markup));
  }

  @Test
  void decodesEntitiesOnce() {
    assertEquals(
        "\u201CA\u201D & <b> &amp;\n", textOf("<p>&ldquo;A&rdquo; &amp; &lt;b> &amp;amp;"));
  }

  @Test
  void mendsHalvesOfCharacters() {
    DocumentText text =
        Reading.html("<title>&#xD83D;</title><p>&#xD800;a\uD83D\uDC4D&#xDC4D;<p hidden>&#xDFFF;");
    assertEquals("\uFFFDa\uD83D\uDC4D\uFFFD\n", text.text());
    assertEquals("\uFFFD", text.hidden());
    assertEquals("\uFFFD", text.facts().title());
  }

  @Test
  void keepsControlAndDirectionCharactersAsText() {
    String odd = "a\u202Eb\u200Bc\u0007d\u001B[31m";
    assertEquals(odd + "\n", textOf("<p>" + odd + "</p>"));
  }

  @ParameterizedTest
  @CsvSource({"100000,div", "100000,b", "20000,table", "30000,ul", "100000,span hidden"})
  void readsAnyDepth(int depth, String tag) {
    String markup = "<p>start</p>" + ("<" + tag + ">").repeat(depth) + "deep";
    String text =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> Reading.html(markup).text() + Reading.html(markup).hidden());
    assertTrue(text.contains("deep"), text);
  }

  @Test
  void refusesAPageThatIsTooLong() {
    byte[] long100 = "<p>words and words ".repeat(5_600_000).getBytes(UTF_8);
    String reason =
        Reading.reason(TextExtractor.extract(long100, new Told(MediaTypes.HTML, "", "")));
    assertTrue(reason.startsWith("the page has 106400000 bytes"), reason);
    byte[] less = "<p>words and words ".repeat(850_000).getBytes(UTF_8);
    String other = Reading.reason(TextExtractor.extract(less, new Told(MediaTypes.HTML, "", "")));
    assertTrue(other.startsWith("the page has 16150000 characters"), other);
  }

  @Test
  void refusesAPageOfNothingButTags() {
    byte[] tags = "<b>".repeat(1_000_001).getBytes(UTF_8);
    String reason = Reading.reason(TextExtractor.extract(tags, new Told(MediaTypes.HTML, "", "")));
    assertTrue(reason.startsWith("the page has 1000001 tags"), reason);
  }

  @Test
  void blocksCoverTheTextInOrder() {
    DocumentText text =
        Reading.html("<p>a<p>b<table><tr><td>c<td>d</table><pre> e\n\n f </pre>g<br>h");
    int at = 0;
    for (Block block : text.blocks()) {
      String between = text.text().substring(at, block.start());
      assertFalse(between.chars().anyMatch(c -> c != '\n' && c != '\t'), between);
      assertTrue(block.end() > block.start());
      at = block.end();
    }
    assertEquals("\n", text.text().substring(at));
    assertEquals(Kind.PREFORMATTED, text.blocks().get(4).kind());
  }
}

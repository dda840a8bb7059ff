package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import touchstone.browser.Chromium;
import touchstone.model.DocumentText.Block;

/** What is read of a page is what a real browser shows of it. */
@ExtendWith(Chromium.class)
class AgainstChromiumIT {

  private static final String URL = "https://example.org/page";

  private static final String ARTICLE =
      """
      <!DOCTYPE html><html lang=en><meta charset=utf-8><title>Not in the body</title>
      <style>p { color: black }</style><script>var x = "<p>code</p>";</script>
      <header><nav><ul><li><a href=/>Home</a></li><li><a href=/b>B</a></li></ul></nav></header>
      <main><article><h1>One <em>head</em>line</h1>
      <p>By <a href=/x>A. Writer</a>, <time datetime=2026-01-02>2 January</time></p>
      <p>Un<b>believ</b>able words,   with
      white&nbsp;&nbsp;space &mdash; and “quotes” &amp; <code>a  b</code>.<br>New line.</p>
      <figure><img src="data:," alt="An image"><figcaption>A caption</figcaption></figure>
      <blockquote><p>Quoted.</p><p>Twice.</p></blockquote>
      <div>Loose text <div>in boxes</div> and after</div>
      <p hidden>hidden</p><p style="display:none">hidden</p>
      <div style="visibility:hidden">hidden <span style="visibility:visible">shown</span></div>
      <details open><summary>Sum</summary>Details</details><noscript>No script</noscript>
      </article></main><footer><small>© 2026</small></footer>
      """;

  static List<String> pages() {
    return List.of(
        ARTICLE,
        "<p>unclosed <b>bold<p>next <i>nested</b> wrong</i><div>x</p>y</div><table>loose<tr><td>1",
        "<table><caption>Cap</caption><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>2<tr>"
            + "<td><p>x</p><p>y</p><td><ul><li>i<li>j</ul></tbody><tfoot><tr><td>f<td></tfoot></table>",
        "<table><tr><td><h2>Layout</h2><p>Text<table><tr><td>in<td>ner</table><td>side</table>",
        "<ol><li>one<ul><li>one a<li>one b</ul><li><p>two</p><p>more</p></ol><dl><dt>t<dd>d</dl>",
        "<pre>\n\n  code\n\tline\n</pre><p>a<wbr>b&shy;c d<sup>2</sup></p><pre><b>x</b>\n<i>y</i></pre>",
        "<center>old<font size=7> big</font></center><hr><address>12 Street<br>Town<br><br>X</address>"
            + "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
        "<p>\u202Eodd\u202C \u200Bzero &#0; &#x80; &#xD800; &notit; &copy &lt;b></p><p>a\u00A0 b</p>",
        "<div hidden>no</div><template>no</template><iframe srcdoc='no'></iframe><video>no</video>"
            + "<canvas>no</canvas><object data='data:text/html,x'>no</object><p>yes<button>Press</button>",
        "<svg width=100 height=50><title>no</title><desc>no</desc><text y=20>drawn</text></svg>"
            + "<p>a</p>",
        "<dialog>no</dialog><dialog open>yes</dialog><input type=hidden value=no><input value=no>"
            + "<label>Name <input></label><fieldset><legend>Leg</legend>end</fieldset>");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatIsShown(String markup, Browser browser) {
    try (Page page = browser.newPage()) {
      page.setContent(markup);
      String shown = (String) page.evaluate("document.body.innerText");
      assertEquals(plain(shown), plain(Reading.html(markup).text()));
    }
  }

  /** Where the two are meant to differ, they do: else the comparison would compare nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a<details><summary>s</summary>only when opened</details>",
        "<style>.x{display:none}</style><p>a<p class=x>b",
        "<p>a<select><option>b<option>c</select>",
        "<math><mi>x</mi></math>"
      })
  void differsWhereTheRecordSaysSo(String markup, Browser browser) {
    try (Page page = browser.newPage()) {
      page.setContent(markup);
      String shown = (String) page.evaluate("document.body.innerText");
      assertTrue(!plain(shown).equals(plain(Reading.html(markup).text())), shown);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  @Test
  void readsWhatChromiumPrints(Browser browser) {
    String second = "<p style='break-before:page'>On the second page.</p>";
    try (Page page = browser.newPage()) {
      page.setContent(ARTICLE + second);
      String shown = (String) page.evaluate("document.body.innerText");
      Extraction.Read read = Reading.read(TextExtractor.extract(page.pdf(), Told.NOTHING));
      assertEquals("application/pdf", read.payload().mediaType());
      List<Block> blocks = read.text().blocks();
      assertEquals(1, blocks.get(0).page());
      assertEquals(2, blocks.get(blocks.size() - 1).page());
      for (String words :
          List.of("One headline", "Unbelievable words, with", "On the second page.")) {
        assertTrue(
            plain(shown).contains(words) && plain(read.text().text()).contains(words), words);
      }
    }
  }

  @Test
  void readsWhatChromiumSaves(Browser browser) throws ReflectiveOperationException {
    try (BrowserContext context = browser.newContext()) {
      Page page = served(context, ARTICLE.getBytes(UTF_8));
      String shown = (String) page.evaluate("document.body.innerText");
      String saved = snapshot(context.newCDPSession(page));
      Extraction.Read read =
          Reading.read(TextExtractor.extract(saved.getBytes(UTF_8), Told.byName("a.mhtml", "")));
      assertEquals(plain(shown), plain(read.text().text()));
      assertEquals(URL, read.payload().url());
      assertEquals("text/html", read.payload().mediaType());
      assertTrue(read.payload().time() != null);
    }
  }

  /** By reflection, since the answer is of a library that belongs to Playwright alone. */
  private static String snapshot(CDPSession session) throws ReflectiveOperationException {
    Object answer =
        CDPSession.class.getMethod("send", String.class).invoke(session, "Page.captureSnapshot");
    return JsonMapper.shared().readTree(answer.toString()).get("data").stringValue();
  }

  private static Page served(BrowserContext context, byte[] bytes) {
    Page page = context.newPage();
    page.route(
        "**/*",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBodyBytes(bytes)));
    page.navigate(URL);
    return page;
  }

  @Test
  void knowsTheLabelsThatChromiumKnows(Browser browser) {
    String encodingOf =
        "label => { try { return new TextDecoder(label).encoding } catch (e) { return 'replacement' } }";
    int labels = 0;
    try (Page page = browser.newPage()) {
      for (String line : CharsetLabels.table().lines().toList()) {
        String[] cells = line.split("\\|", -1);
        for (String label : cells[2].split(" ", -1)) {
          String name = (String) page.evaluate(encodingOf, label);
          assertEquals(name, cells[0].toLowerCase(Locale.ROOT), label);
          labels++;
        }
      }
      assertEquals("replacement", page.evaluate(encodingOf, "utf-7"), "control");
    }
    assertTrue(labels > 200, "only " + labels);
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void decidesOnTheCharsetThatChromiumDecidesOn(String head, Browser browser)
      throws UnreadableException {
    byte[] bytes = (head + "<p>text \u00E9").getBytes(ISO_8859_1);
    String decision = Charsets.page(bytes, "").decision();
    try (BrowserContext context = browser.newContext()) {
      String theirs = (String) served(context, bytes).evaluate("document.characterSet");
      assertEquals(theirs, decision.substring(0, decision.indexOf(' ')));
    }
  }

  static List<String> declarations() {
    return new ArrayList<>(CharsetsTest.DECLARED);
  }
}

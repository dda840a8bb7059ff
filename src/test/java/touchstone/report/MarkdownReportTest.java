package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A comment that says the same whatever the records say, and whoever shows it. */
class MarkdownReportTest {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  // hosting sites see no address in what is not ASCII, this extension would
                  AutolinkExtension.builder()
                      .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                      .build()))
          .build();

  /** What hosting sites look for in text that is no markup. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "@[A-Za-z0-9]|#[0-9]|(?i:gh-[0-9])|://|www\\.|:[a-z0-9_+-]+:|[!~%&$][A-Za-z0-9]"
              + "|\\b(?=[0-9]*[a-f])[0-9a-f]{7,64}\\b");

  private static String render(String text) {
    return ReportFixture.render(new MarkdownReport(), ReportFixture.with(text));
  }

  /** What a comment looks like when its words are left out. */
  static List<String> shape(String comment) {
    List<String> shape = new ArrayList<>();
    PARSER
        .parse(comment)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                  boolean more = node instanceof Text && node.getPrevious() instanceof Text;
                  if (!more) {
                    shape.add(described(node));
                  }
                  node.accept(this);
                  if (node.getFirstChild() != null) {
                    shape.add("/" + node.getClass().getSimpleName());
                  }
                }
              }
            });
    return shape;
  }

  private static String described(Node node) {
    String name = node.getClass().getSimpleName();
    if (node instanceof Link link) {
      return name + " " + link.getDestination();
    }
    return node instanceof HtmlBlock html ? name + " " + html.getLiteral() : name;
  }

  private static List<String> texts(String comment) {
    List<String> texts = new ArrayList<>();
    PARSER
        .parse(comment)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                boolean more = text.getPrevious() instanceof Text;
                String before = more ? texts.remove(texts.size() - 1) : "";
                texts.add(before + text.getLiteral());
              }
            });
    return texts;
  }

  @Test
  void leadsWithWhatMattersMost() {
    List<String> lines = render(ReportFixture.PLAIN).lines().toList();
    assertEquals(
        "## Of 4 claims, 1 is contradicted, 1 is disputed, 1 is unsupported and 1 is unchecked",
        lines.get(0));
    assertEquals(
        List.of(
            "### plain words",
            "#### Contradicted by plain words's own documents (1)",
            "#### At odds with plain words's own documents, indirectly (1)",
            "#### Contradicted or disputed by others than the authority (1)",
            "### Needs review (4)",
            "### The records: 1 error, 1 warning, 1 note"),
        lines.stream().filter(line -> line.startsWith("###")).toList());
    for (String line :
        List.of(
            "- plain words – **contradicted** (`one`)",
            "  - “plain words” – [plain words (plain words)](<https://acme.example.com/manual>)",
            "- nobody has signed 3 claims",
            "- **error** `claims/art/plain words:3:4` (some-rule): plain words",
            "| `four` plain words | ? unchecked | not covered | needed |")) {
      assertTrue(lines.contains(line), line + " is missing from\n" + String.join("\n", lines));
    }
    assertEquals("touchstone 1.2.3, as of 2026-11-25; no date moves a verdict.", last(lines));
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }

  @Test
  void keepsItsShapeWhateverTheText() {
    List<String> shape = shape(render(ReportFixture.PLAIN));
    assertTrue(shape.size() > 100, shape.toString());
    Random random = new Random(13);
    for (int i = 0; i < 1_000; i++) {
      String text =
          i < HostileText.SAMPLES.size()
              ? HostileText.SAMPLES.get(i)
              : visible(HostileText.random(random));
      assertEquals(shape, shape(render(text)), text);
    }
  }

  static String visible(String text) {
    return text.isBlank() ? "x" : text;
  }

  @Test
  void callsNobodyAndNoIssueAndNoCommit() {
    for (String text : HostileText.SAMPLES) {
      for (String shown : texts(render(text))) {
        assertFalse(REFERENCE.matcher(shown).find(), text + " is shown as " + shown);
      }
    }
  }

  @Test
  void showsTheTextAsItIs() {
    for (String text : HostileText.SAMPLES) {
      String expected = Excerpt.visible(text.strip().replaceAll("\\s+", " "));
      List<String> shown =
          texts("- " + MarkdownText.escaped(text)).stream()
              .map(one -> one.replace("\u200B", ""))
              .toList();
      assertEquals(List.of(expected), shown);
    }
  }

  @Test
  void linksToNothingButTheWeb() {
    assertEquals(
        "[a](<https://x.example/b?c=1&amp;d=%C3%A9>)",
        MarkdownText.link("a", "https://x.example/b?c=1&d=é"));
    for (String url :
        List.of(
            "",
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "//x.example",
            "https://x.example/a b",
            "https://x.example/>)[y](",
            "https://user@x.example/",
            "relative")) {
      assertEquals("a", MarkdownText.link("a", url));
    }
  }

  @Test
  void fencesCodeWithMoreBackticksThanItHas() {
    for (String text : List.of("a", "`", "a`b", "``a", "a``", "`a`", "a\nb")) {
      List<String> codes = new ArrayList<>();
      PARSER
          .parse("x " + MarkdownText.code(text) + " y")
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Code code) {
                  codes.add(code.getLiteral());
                }
              });
      assertEquals(List.of(text.replace('\n', ' ')), codes);
    }
  }

  @Test
  void staysWithinWhatHostingSitesTakeAndSaysWhatItLeavesOut() {
    List<Finding> findings = new ArrayList<>();
    RuleInfo rule = new RuleInfo("some-rule", Severity.ERROR, "Something is wrong.");
    for (int i = 1; i <= 2_000; i++) {
      Location at = new Location("claims/art/claims.csv", i, 1);
      findings.add(rule.onClaim(at, new Id("one"), "wrong ".repeat(20)));
    }
    Assessment many = ReportFixture.with("@name ".repeat(300)).withFindings(findings);
    String comment = ReportFixture.render(new MarkdownReport(), many);
    assertTrue(comment.length() <= MarkdownPage.LONGEST, comment.length() + " characters");
    long shown = comment.lines().filter(line -> line.startsWith("- **error**")).count();
    assertTrue(shown > 100, shown + " findings");
    assertTrue(comment.contains("*" + (2_000 - shown) + " more left out here, for length.*"));
    int all = (int) (2_000 - shown) + 4;
    assertTrue(comment.contains("**" + all + " entries are left out"), comment.substring(60_000));
    assertTrue(last(comment.lines().toList()).startsWith("touchstone 1.2.3"));
  }

  @Test
  void isNeverTooLongWhateverTheNumberOfItems() {
    for (int length : new int[] {1, 10, 1_000, 64_990, 65_000, 70_000}) {
      MarkdownPage page = new MarkdownPage();
      page.paragraph("p".repeat(length));
      for (int section = 0; section < 50; section++) {
        page.section("before\n", List.of("i".repeat(length), "i".repeat(length)), "after\n");
      }
      page.section("nothing", List.of(), "nothing");
      String comment = page.ended("the end");
      assertTrue(comment.length() <= MarkdownPage.LONGEST, length + ": " + comment.length());
      assertTrue(comment.endsWith("the end\n"));
      assertEquals(length > 300, comment.contains("left out, since a comment"), "" + length);
      assertFalse(comment.contains("nothing"));
    }
  }
}

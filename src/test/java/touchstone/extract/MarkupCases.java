package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Corpora;

/**
 * Markup that is hard on parsers: made by a grammar, in the shape of the tree cases of html5lib,
 * and those cases themselves where their package has been fetched.
 */
public final class MarkupCases {

  private static final List<String> DOCTYPES =
      List.of(
          "",
          "<!DOCTYPE html>",
          "<!doctype>",
          "<!DOCTYPE\0html>",
          "<!DOCTYPE html SYSTEM 'about:legacy-compat'>",
          "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">",
          "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x' [<!ENTITY a 'b'>]>",
          "<!DOCTYPE potato PUBLIC>",
          "<?xml version='1.0'?><!DOCTYPE svg>",
          "<!DOCTYPE html><!DOCTYPE html>");

  /** What opens something in which other rules apply. */
  private static final List<String> OPENERS =
      List.of(
          "<table>",
          "<table><tr><td>",
          "<table><caption>",
          "<table><colgroup>",
          "<table><tbody><tr>",
          "<select>",
          "<select><optgroup><option>",
          "<template>",
          "<template><tr>",
          "<svg>",
          "<svg><desc>",
          "<svg><foreignObject>",
          "<svg><title>",
          "<math>",
          "<math><mi>",
          "<math><annotation-xml encoding=text/html>",
          "<frameset>",
          "<noscript>",
          "<head><noscript>",
          "<plaintext>",
          "<title>",
          "<textarea>",
          "<style>",
          "<script>",
          "<xmp>",
          "<iframe>",
          "<noembed>",
          "<noframes>",
          "<!--",
          "<!-->",
          "<!--->",
          "<![CDATA[",
          "<svg><![CDATA[",
          "<ruby><rb>a<rt>",
          "<dl><dd><dt>",
          "<ul><li><p>",
          "<button><p>",
          "<form><form>",
          "<a><a>",
          "<b><i><u>",
          "<p><b><div>",
          "<nobr><nobr>",
          "<marquee>",
          "<object>",
          "<applet>",
          "<body onload=run()>",
          "<html manifest=x>",
          "<head>",
          "<fieldset><legend>",
          "<h1><h2>",
          "<pre>\n",
          "<image>",
          "<isindex prompt=x>",
          "<main><details><summary>",
          "<video><source>");

  private static final List<String> PIECES =
      List.of(
          "words",
          " ",
          "\0",
          "\f\r",
          "&amp;lt;b&amp;gt;",
          "&lt;img src=x onerror=run()&gt;",
          "&lt;script&gt;run()&lt;/script&gt;",
          "&#0;&#x80;&#xD800;&#x110000;",
          "&notit;&copy&AMP",
          "<script>run()</script>",
          "<img src=x onerror=run()>",
          "<a href=javascript:run()>link</a>",
          "<a href='data:text/html,<script>run()</script>'>link</a>",
          "<svg/onload=run()>",
          "<iframe srcdoc='<script>run()</script>'></iframe>",
          "<object data=javascript:run()>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content='0;url=javascript:run()'>",
          "<link rel=stylesheet href=//evil.example/>",
          "<style>@import '//evil.example/';</style>",
          "<form action=javascript:run()><button>b</button></form>",
          "<math href=javascript:run()>x</math>",
          "<p title='</p><script>run()</script>'>",
          "<input type=hidden value=x><input autofocus onfocus=run()>",
          "<td>cell<tr>row",
          "<col><caption>c",
          "<li>item",
          "<option>o",
          "<br/></br></p>",
          "<font color=red face=x size=1>f",
          "<svg><p>out</p>",
          "<math><mglyph><b>out</b></math>",
          "<!-- c --!>after-->",
          "<? php ?>",
          "</ bogus>",
          "<b a=1 a=2 A=3 =x \"'>",
          "<\u0000script>run()</script>",
          "\uD83D\uDE00\u202E\u200B\uFFFE");

  private static final List<String> CLOSERS =
      List.of(
          "</table>",
          "</td>",
          "</select>",
          "</template>",
          "</svg>",
          "</math>",
          "</b>",
          "</p>",
          "</a>",
          "</div>",
          "</body>",
          "</html>",
          "</title>",
          "</script>",
          "</style>",
          "-->",
          "]]>",
          "</frameset>",
          "</noscript>",
          "</form>",
          "</h3>",
          "</li>",
          "</br>",
          "</image>",
          "<");

  private MarkupCases() {}

  /** Returns that many cases of our own, the same every time. */
  public static List<String> own(int count) {
    Set<String> cases = new LinkedHashSet<>();
    for (int seed = 0; cases.size() < count; seed++) {
      cases.add(own(new Random(seed)));
    }
    return List.copyOf(cases);
  }

  private static String own(Random random) {
    StringBuilder markup = new StringBuilder(one(DOCTYPES, random));
    for (int parts = 1 + random.nextInt(9); parts > 0; parts--) {
      List<String> kind =
          switch (random.nextInt(5)) {
            case 0, 1 -> OPENERS;
            case 2 -> CLOSERS;
            default -> PIECES;
          };
      markup.append(one(kind, random));
    }
    return markup.append(random.nextBoolean() ? "shown" : "").toString();
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Returns every opener, nested as deep as a page of that length lets it. */
  static List<String> deep(int length) {
    return OPENERS.stream().map(opener -> opener.repeat(length / opener.length())).toList();
  }

  /** Returns that many large pages of all the cases, of which something was changed at random. */
  public static List<String> large(int count) {
    String all = String.join("</svg></math></select></table>", own(4_000));
    List<String> pages = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      int start = random.nextInt(all.length() / 2);
      byte[] bytes = all.substring(start, start + all.length() / 3).getBytes(UTF_8);
      for (int times = 0; times < 20; times++) {
        bytes = MutationTest.mutated(bytes, random);
      }
      pages.add(new String(bytes, UTF_8));
    }
    return pages;
  }

  /**
   * Returns the tree cases and the cases for sanitizers of html5lib; none if they are not there.
   */
  public static List<String> published() throws IOException {
    if (!Corpora.hasNpm("html5")) {
      return List.of();
    }
    Path data = Corpora.npm("html5/test/data");
    Set<String> cases = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(data.resolve("tree-construction"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".dat")).sorted().toList()) {
        for (String test : Files.readString(file, UTF_8).split("(?m)^#data\\n", -1)) {
          int end = test.indexOf("\n#errors");
          if (end >= 0) {
            cases.add(test.substring(0, end));
          }
        }
      }
    }
    JsonNode sanitizer =
        JsonMapper.shared().readTree(data.resolve("sanitizer/tests1.dat").toFile());
    sanitizer.forEach(test -> cases.add(test.get("input").asString()));
    return List.copyOf(cases);
  }
}

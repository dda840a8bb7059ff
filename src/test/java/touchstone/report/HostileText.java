package touchstone.report;

import java.util.List;
import java.util.Random;

/** Texts that some reader of some format would take for more than text. */
final class HostileText {

  /** What has done harm elsewhere, or would. */
  static final List<String> SAMPLES =
      List.of(
          "<script>alert(1)</script>",
          "</details><img src=x onerror=alert(1)>",
          "<!-- hidden",
          "]]> & &amp; &#64; &lt;",
          "[click](https://evil.example)",
          "![image](https://evil.example/x.png)",
          "<https://evil.example>",
          "https://evil.example/path and http://evil.example",
          "www.evil.example",
          "mail someone@evil.example",
          "@everyone look, @owner/team",
          "closes #12, GH-34, owner/repo#5, !6, ~label, %milestone, &7, $8",
          "4d4f1c0a5b6e7d8c9b0a1f2e3d4c5b6a79880917 and deadbeef",
          ":tada: and :+1:",
          "| a | b |",
          "|---|",
          "a | b \\| c",
          "`code` and ``more` of it",
          "``",
          "*emphasis* **strong** _under_ __score__ ~~gone~~",
          "# heading",
          "## heading ##",
          "- item",
          "+ item",
          "* item",
          "1. item",
          "12) item",
          "> quotation",
          "---",
          "===",
          "    code",
          "```\ncode\n```",
          "first\n\nsecond\n- third",
          "[^1] [ ] [x] [!NOTE]",
          "$x^2$ and $`y`$",
          "\\",
          "\\@name \\<b>",
          "ends with a backslash \\",
          "a\u0000b\u0001\u001B[31mred\u001B[0m",
          "\u202Eright to left\u202C \u200B\u2060\uFEFF",
          "\uFFFE\uFFFF \uD800 lone \uDC00",
          "😀 é ＝１",
          "{0} {{1}} \u202E",
          "=1+1",
          "\"quoted\", 'and' so on;",
          "C:\\path\\file, 100% a/b?c#d");

  private static final String PIECES =
      "abc01 \t\n\r\"'`|*_#@!$%&()[]{}<>=+-.,:;/\\~^?\u0000\u0001\u200B\u202E\uD83D\uDE00\uD800＝é";

  private HostileText() {}

  /** Returns a text of up to 40 characters of all sorts. */
  static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }
}

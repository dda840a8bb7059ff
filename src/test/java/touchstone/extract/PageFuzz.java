package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import touchstone.fuzz.FuzzInput;

/** Any bytes as a page or a text in whatever charset, and any text as a header. */
public final class PageFuzz {

  private PageFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    byte[] page = MutationTest.PAGE.getBytes(UTF_8);
    byte[] facts =
        """
        <html lang=en-GB><meta property=og:title content=A><meta property=og:url content="/b">
        <meta name=date content=20260102><meta itemprop=dateModified content="2 Jan 2026">
        <base href=//x.example/><time datetime=2026-01>x</time><bdi dir=rtl>a</bdi><br>
        <ruby>a<rt>b</rt></ruby><details><summary>s</summary>d</details><template>t</template>
        <table role=presentation><tr><td rowspan=2>x<td hidden>y</table><input value=v>
        <p style="display:none">n<p aria-hidden=true>m<math><mi>x</mi></math><frameset>
        """
            .getBytes(UTF_8);
    String header = "text/html; charset=utf-8";
    return List.of(
        FuzzInput.of(0, header.getBytes(UTF_8), page),
        FuzzInput.of(0, "text/html".getBytes(UTF_8), facts),
        FuzzInput.of(
            0,
            "application/xhtml+xml; charset=\"UTF-16LE\"".getBytes(UTF_8),
            "<?xml version='1.0' encoding='utf-16'?><p>a</p>".getBytes(UTF_16LE)),
        FuzzInput.of(
            0,
            new byte[0],
            "<meta charset=shift_jis><title>\u0093\u00FA</title>".getBytes(ISO_8859_1)),
        FuzzInput.of(
            0,
            new byte[0],
            "<meta http-equiv=content-type content='x;charset=windows-1251'>".getBytes(UTF_8)),
        FuzzInput.of(
            1,
            "text/plain; charset=latin1".getBytes(UTF_8),
            "Words.\r\n\r\n\tMore \u00FC\f".getBytes(ISO_8859_1)),
        FuzzInput.of(1, new byte[0], "\uFEFFWords.\n\n\n- a\n- b\n".getBytes(UTF_8)),
        FuzzInput.of(2, "saved page.mhtml", "https://a.example/b/../c?d=e#f", "../x y?z"),
        FuzzInput.of(2, "a.pdf", "HTTP://A.example:80", "Fri, 2 Jan 2026 03:04:05 -0000"));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    switch (input.variant(3)) {
      case 0 -> {
        Told told = told(input);
        DocumentFuzz.requireSound(
            DocumentFuzz.read(
                () -> HtmlReader.read(input.parts(2).get(1), told, DocumentFuzz.LIMITS)));
      }
      case 1 -> {
        Told told = told(input);
        DocumentFuzz.requireSound(
            DocumentFuzz.read(
                () -> PlainReader.read(input.parts(2).get(1), told, DocumentFuzz.LIMITS)));
      }
      default -> readTexts(input.texts(3));
    }
  }

  private static Told told(FuzzInput input) {
    Told told = Told.byHeader(input.texts(2).get(0), "https://example.org/page");
    TypeSniffer.sniff(input.parts(2).get(1));
    return told;
  }

  private static void readTexts(List<String> texts) {
    Told.byName(texts.get(0), texts.get(1));
    Told.byHeader(texts.get(0), texts.get(1));
    WebAddress.bare(texts.get(1));
    WebAddress.comparable(texts.get(1));
    WebAddress.resolve(texts.get(1), texts.get(2));
    LooseDate.read(texts.get(2));
    CharsetLabels.find(texts.get(2));
    MetaPrescan.charsetOf(texts.get(2));
  }
}

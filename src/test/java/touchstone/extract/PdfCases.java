package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Collects PDFs by name, made of few parts. */
abstract class PdfCases {

  static final String PLAIN = "BT /F1 12 Tf 72 720 Td (Shown words.) Tj ET";
  static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
  static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Returns what was collected. */
  final Map<String, byte[]> files() {
    return files;
  }

  final void put(String name, byte[] file) {
    files.put(name, file);
  }

  static String stream(String entries, String data) {
    return "<<%s/Length %s>>stream\n%s\nendstream".formatted(entries, data.length(), data);
  }

  /** Returns a text that was repeated and then packed. */
  static String deflated(String text, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zip = new DeflaterOutputStream(out, new Deflater(9))) {
      byte[] bytes = text.getBytes(ISO_8859_1);
      for (int i = 0; i < times; i++) {
        zip.write(bytes);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(ISO_8859_1);
  }

  static String deflated(String text) {
    return deflated(text, 1);
  }

  /** Returns a file of one page; more objects begin with the seventh. */
  static byte[] page(String entries, String resources, String content, String... more) {
    List<String> objects = new ArrayList<>();
    objects.add(CATALOG);
    objects.add(PAGES);
    objects.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]%s/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>%s>>>>"
            .formatted(entries, resources));
    objects.add("<</Title(A title)>>");
    objects.add(content.contains("stream\n") ? content : stream("", content));
    objects.add(FONT);
    objects.addAll(List.of(more));
    return PdfBytes.of(objects);
  }

  static byte[] plain() {
    return page("", "", PLAIN);
  }

  /** Adds a sound file in which something is replaced. */
  final void replaced(String name, String what, String with) {
    String file = new String(plain(), ISO_8859_1);
    if (!file.contains(what)) {
      throw new IllegalArgumentException(name + " replaces nothing");
    }
    put(name, file.replace(what, with).getBytes(ISO_8859_1));
  }

  final void content(String name, String content) {
    put(name, page("", "", content));
  }

  static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  static byte[] join(String... parts) {
    return String.join("", parts).getBytes(ISO_8859_1);
  }
}

package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** A small PDF that is written byte by byte, without the library that reads it. */
final class PdfBytes {

  private final List<String> pages = new ArrayList<>();
  private final List<String> more = new ArrayList<>();

  /** Adds a page with these content operators. */
  PdfBytes page(String content) {
    pages.add(content);
    return this;
  }

  /** Adds lines of text, twelve points high, from the top. */
  PdfBytes lines(String... lines) {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 14 TL 72 720 Td ");
    for (String line : lines) {
      content.append('(').append(line).append(") Tj T* ");
    }
    return page(content.append("ET").toString());
  }

  /** Adds an entry to the trailer. */
  PdfBytes trailer(String entry) {
    more.add(entry);
    return this;
  }

  /** Returns a page that shows a word, in a file whose form and metadata are this XML. */
  static byte[] withXml(String xml) {
    String stream = "<</Type/Metadata/Subtype/XML/Length %s>>stream\n%s\nendstream";
    String data = stream.formatted(xml.length(), xml);
    String content = "BT /F1 12 Tf 72 720 Td (Shown.) Tj ET";
    return of(
        List.of(
            "<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R/AcroForm<</XFA 5 0 R/Fields[]>>>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 6 0 R/Metadata 5 0 R"
                + "/Resources<</Font<</F1 7 0 R>>>>>>",
            "<</Title(A title)>>",
            data,
            "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
  }

  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(5 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R/Lang(en-GB)>>");
    objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    objects.add("<</Title(A  title)/CreationDate(D:20240305233000-05'00')>>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents "
              + (6 + 2 * i)
              + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
      objects.add(
          "<</Length " + pages.get(i).length() + ">>stream\n" + pages.get(i) + "\nendstream");
    }
    return file(objects);
  }

  /** Returns a file of these objects: a catalogue first, and information about it as the fourth. */
  static byte[] of(List<String> objects) {
    return new PdfBytes().file(objects);
  }

  private byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    int size = objects.size() + 1;
    file.append("xref\n0 ").append(size).append('\n').append(table);
    file.append("trailer\n<</Size ").append(size).append("/Root 1 0 R/Info 4 0 R");
    more.forEach(file::append);
    file.append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }
}

package touchstone.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PDFs that hide, lie, loop, break off or ask for what a reader must not do; by name. */
final class HostilePdfs extends PdfCases {

  HostilePdfs() {
    hideText();
    loopInTheTree();
    act();
    breakTheTable();
    breakSyntax();
  }

  private void hideText() {
    String start = PLAIN.replace(" ET", "");
    content("text rendered as nothing", start + " 3 Tr (hidden) Tj ET");
    content("text that only clips", start + " 7 Tr (hidden) Tj ET");
    content("white text", start + " 1 1 1 rg (hidden) Tj ET");
    content("text beside the page", start + " 9000 0 Td (hidden) Tj ET");
    content("text of size zero", start + " /F1 0 Tf (hidden) Tj ET");
    content("text under a box", PLAIN + " 0 g 0 0 612 792 re f");
    content("text over itself", PLAIN + " BT /F1 12 Tf 72 720 Td (Other words) Tj ET");
    content("text that stands for other text", "/Span<</ActualText(other)>>BDC " + PLAIN + " EMC");
    content("text turned over", PLAIN.replace("72 720 Td", "-1 0 0 -1 300 300 Tm"));
    put(
        "text in a layer that is off",
        page("", "/Properties<</O<</Type/OCG/Name(x)>>>>", "/OC/O BDC " + PLAIN + " EMC"));
    put("text in a note", page("/Annots[<</Subtype/Text/Contents(hidden)>>]", "", PLAIN));
  }

  private void loopInTheTree() {
    replaced("a page that is its parent", "/Kids[3 0 R]", "/Kids[2 0 R]");
    replaced("a page twice", "/Kids[3 0 R]", "/Kids[3 0 R 3 0 R 3 0 R]");
    replaced("pages that are missing", "/Kids[3 0 R]", "/Kids[3 0 R 99 0 R null 4 0 R]");
    replaced("pages that are a number", "/Kids[3 0 R]", "/Kids 7");
    replaced("two thousand million pages", "/Count 1", "/Count 2000000000");
    replaced("fewer pages than none", "/Count 1", "/Count -5");
    replaced("a page that is its own page", "/Parent 2 0 R", "/Parent 3 0 R");
    replaced("a catalogue that is its pages", "/Pages 2 0 R", "/Pages 1 0 R");
    replaced("a root that is none", "/Root 1 0 R", "/Root 5");
    replaced("no root", "/Root 1 0 R", "");
    replaced("content that is the page", "/Contents 5 0 R", "/Contents 3 0 R");
    replaced(
        "content a thousand times", "/Contents 5 0 R", "/Contents[" + "5 0 R ".repeat(1_000) + "]");
    replaced("resources in a circle", "/Resources<</Font<</F1 6 0 R>>>>", "/Resources 3 0 R");
    List<String> deep = new ArrayList<>(List.of(CATALOG));
    for (int i = 2; i < 6_000; i++) {
      deep.add("<</Type/Pages/Count 1/Parent %s 0 R/Kids[%s 0 R]>>".formatted(i - 1, i + 1));
    }
    deep.add("<</Type/Page/Parent 5999 0 R/MediaBox[0 0 9 9]>>");
    put("pages six thousand deep", PdfBytes.of(deep));
    List<String> wide = new ArrayList<>(List.of(CATALOG));
    for (int i = 2; i < 30; i++) {
      wide.add("<</Type/Pages/Count 9/Kids[%1$s 0 R %1$s 0 R]>>".formatted(i + 1));
    }
    wide.add("<</Type/Page/Parent 29 0 R/MediaBox[0 0 9 9]>>");
    put("pages doubled thirty times", PdfBytes.of(wide));
  }

  private void act() {
    Map<String, String> actions =
        Map.of(
            "script", "<</S/JavaScript/JS(while(true){})>>",
            "program", "<</S/Launch/F(/bin/sh)>>",
            "address", "<</S/URI/URI(http://127.0.0.1:9/)>>",
            "form", "<</S/SubmitForm/F(http://127.0.0.1:9/)>>",
            "other file", "<</S/GoToR/F(/etc/passwd)/D[0/Fit]>>",
            "itself", "<</S/JavaScript/JS(1)/Next 1 0 R>>");
    actions.forEach(
        (name, action) ->
            replaced("opened: " + name, "/Pages 2 0 R", "/Pages 2 0 R/OpenAction" + action));
    replaced("outlines in a circle", "/Pages 2 0 R", "/Pages 2 0 R/Outlines<</First 4 0 R>>");
    replaced("names in a circle", "/Pages 2 0 R", "/Pages 2 0 R/Names<</Dests 1 0 R>>/Kids[1 0 R]");
    replaced("structure in a circle", "/Pages 2 0 R", "/Pages 2 0 R/StructTreeRoot<</K 1 0 R>>");
    replaced("information that is the catalogue", "/Info 4 0 R", "/Info 1 0 R");
    replaced("an unknown lock", "/Info 4 0 R", "/Encrypt<</Filter/Nobody/V 9>>/ID[(a)(b)]");
    replaced(
        "a lock without keys", "/Info 4 0 R", "/Encrypt<</Filter/Standard/V 5/R 6>>/ID[(a)(b)]");
    replaced("a lock of no length", "/Info 4 0 R", "/Encrypt<</Filter/Standard/V 1/R 2/Length 0>>");
    put("a file in a file", page("", "", PLAIN, stream("/Type/EmbeddedFile", text(plain()))));
    content("a file that is its own content", text(plain()));
    put("a page of the web before it", join("<!doctype html><p>x</p>\n", text(plain())));
    put("an archive after it", join(text(plain()), "PK\u0003\u0004" + "x".repeat(500)));
  }

  private void breakTheTable() {
    String good = text(plain());
    int table = good.indexOf("xref\n");
    int trailer = good.indexOf("trailer");
    replaced("a table elsewhere", "startxref\n" + table, "startxref\n17");
    replaced("a table beyond the end", "startxref\n" + table, "startxref\n99999999999999");
    replaced("a table before the start", "startxref\n" + table, "startxref\n-5");
    replaced("a table of thousand millions", "xref\n0 7", "xref\n0 1000000000");
    replaced("a table that begins late", "xref\n0 7", "xref\n2147483640 7");
    replaced("a table before itself", "/Info 4 0 R", "/Prev " + table);
    replaced("a table in a stream that is none", "/Info 4 0 R", "/XRefStm " + table);
    replaced("every object at one place", " 00000 n ", " 00000 f ");
    put("no table", join(good.substring(0, table)));
    put("no trailer", join(good.substring(0, trailer)));
    put("half of it", join(good.substring(0, good.length() / 2)));
    put("ends in a stream", join(good.substring(0, good.indexOf("Shown") + 3)));
    put("twice in one", join(good, good));
    put("two trailers", join(good, good.substring(trailer).replace("/Root 1", "/Root 2")));
    put("noise behind it", join(good, "\u00FF\u0000x".repeat(300_000)));
    put("begins late", join("x".repeat(1_000), good));
    replaced("no version", "%PDF-1.4", "%PDF-");
    replaced("a version to come", "%PDF-1.4", "%PDF-9999.9");
    put(
        "a table as a stream of giants",
        join(
            "%PDF-1.5\n1 0 obj\n",
            stream("/Type/XRef/W[9 9 9]/Size 2000000000/Index[0 2000000000]/Root 2 0 R", "x"),
            "\nendobj\nstartxref\n9\n%%EOF"));
  }

  private void breakSyntax() {
    replaced("arrays in arrays", "(A title)", "[".repeat(200_000));
    replaced("dictionaries in dictionaries", "(A title)", "<</a".repeat(100_000));
    replaced("brackets in a text", "(A title)", "(".repeat(1_000_000));
    replaced("an endless name", "/Title", "/" + "n".repeat(1_000_000));
    replaced("an endless number", "/Count 1", "/Count " + "9".repeat(100_000));
    replaced("a text of half a byte", "(A title)", "<414>");
    replaced("a text of other signs", "(A title)", "<4Z#>>");
    replaced("objects that do not end", "endobj", "");
    replaced("streams that do not end", "endstream", "");
    replaced("a comment all through", "/Type/Page/", "%/Type/Page/");
    int length = PLAIN.length();
    replaced("a stream of no length", "/Length " + length, "/Length -1");
    replaced("a stream of all lengths", "/Length " + length, "/Length 2147483647");
    replaced("a stream that is its length", "/Length " + length, "/Length 5 0 R");
    replaced("a stream in another file", "/Length " + length, "/Length 1/F(/etc/passwd)");
  }
}

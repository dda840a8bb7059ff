package touchstone.extract;

/** PDFs that grow while they are read, or bring fonts that are none; by name. */
final class GreedyPdfs extends PdfCases {

  GreedyPdfs() {
    growInStreams();
    growInContent();
    breakFonts();
  }

  private void filtered(String name, String entries, String data) {
    put(name, page("", "", stream(entries, data)));
  }

  private void growInStreams() {
    String bomb = deflated(" ".repeat(1_000_000), 300);
    filtered("300 MB of spaces", "/Filter/FlateDecode", bomb);
    filtered(
        "300 MB, packed three times",
        "/Filter[/FlateDecode/FlateDecode/FlateDecode]",
        deflated(deflated(bomb)));
    filtered("300 MB of letters", "/Filter/FlateDecode", deflated("a".repeat(1_000_000), 300));
    filtered("a thousand filters", "/Filter[" + "/FlateDecode".repeat(1_000) + "]", bomb);
    filtered("filters without data", "/Filter[/LZWDecode/FlateDecode/RunLengthDecode]", "");
    filtered("what was never packed", "/Filter/FlateDecode", PLAIN);
    filtered("runs of one letter", "/Filter/RunLengthDecode", "\u0081 ".repeat(500_000));
    filtered("half a number", "/Filter/ASCIIHexDecode", "4Z1");
    filtered("no number at all", "/Filter/ASCII85Decode", "zzzz{|}~");
    filtered("codes out of range", "/Filter/LZWDecode", "\u00FF\u00FE".repeat(5_000));
    filtered(
        "rows as wide as the world",
        "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 9>>",
        deflated(PLAIN));
    filtered("a filter of nobody", "/Filter[/Nobody/Crypt]", PLAIN);
    filtered(
        "a picture as content", "/Filter/JPXDecode", "\u00FF\u004F\u00FF\u0051" + "x".repeat(99));
    put("objects in themselves", objectStream("/N 1/First 4", "1 0 <</Type/ObjStm>>"));
    put("thousand million objects", objectStream("/N 1000000000/First 4", "1 0 <<>>"));
    put("objects before the start", objectStream("/N 2/First -9", "1 -5 2 99 <<>>"));
    put("objects that grow", objectStream("/N 1/First 4/Filter/FlateDecode", bomb));
  }

  private static byte[] objectStream(String entries, String data) {
    String objects = stream("/Type/ObjStm" + entries, data);
    return join(
        "%PDF-1.5\n1 0 obj\n",
        objects,
        "\nendobj\n",
        "2 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n",
        "trailer\n<</Root 2 0 R/Size 9>>\nstartxref\n0\n%%EOF");
  }

  private void growInContent() {
    content("states in states", "q ".repeat(1_000_000) + PLAIN);
    content("marks in marks", "/a BMC ".repeat(300_000) + PLAIN);
    content("a page full of words", "BT /F1 12 Tf " + "(words ) Tj ".repeat(400_000) + "ET");
    content("one long word", "BT /F1 12 Tf (" + "w".repeat(3_000_000) + ") Tj ET");
    content("numbers without an operator", "1 ".repeat(2_000_000));
    content("operators of nobody", "nobody ".repeat(300_000) + PLAIN);
    content("a picture without an end", "BI /W 9999999 /H 9999999 /BPC 8 ID " + "x".repeat(9_999));
    content("a matrix of giants", "1e38 0 0 1e38 1e38 1e38 cm " + PLAIN);
    content("letters of giants", PLAIN.replace("/F1 12", "/F1 1e30"));
    content("numbers that are none", PLAIN.replace("72 720", "NaN 1e999999"));
    content("words outside of words", "(x) Tj ET ET EMC Q Q Q " + PLAIN);
    replaced("a page of giants", "[0 0 612 792]", "[-1e38 -1e38 1e38 1e38]");
    replaced("a page inside out", "[0 0 612 792]", "[612 792 0 0]/Rotate 45/UserUnit 1e9");
    replaced("a page of nothing", "[0 0 612 792]", "[]");
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %s 0 R>>>>";
    String use = "/XObject<</X 7 0 R>>";
    put("a form in itself", page("", use, PLAIN + " /X Do", stream(form.formatted(7), "/X Do")));
    put(
        "two forms in each other",
        page(
            "",
            use,
            PLAIN + " /X Do",
            stream(form.formatted(8), "/X Do"),
            stream(form.formatted(7), "/X Do")));
    String[] doubled = new String[40];
    for (int i = 0; i < doubled.length - 1; i++) {
      doubled[i] = stream(form.formatted(8 + i), "/X Do /X Do");
    }
    doubled[doubled.length - 1] = stream(form.formatted(99), PLAIN);
    put("forms doubled forty times", page("", use, "/X Do", doubled));
  }

  private void font(String name, String font, String... more) {
    String[] objects = new String[more.length + 1];
    objects[0] = font;
    System.arraycopy(more, 0, objects, 1, more.length);
    String file = text(page("", "", PLAIN, objects));
    put("font: " + name, join(file.replace("/F1 6 0 R", "/F1 7 0 R")));
  }

  private void breakFonts() {
    String own = "<</Type/Font/Subtype/%s/FontDescriptor<</%s 8 0 R>>>>";
    font("nothing", "<<>>");
    font("a number", "7");
    font("itself", "<</Type/Font/Subtype/Type0/DescendantFonts[7 0 R]/Encoding/Identity-H>>");
    font("without descendants", "<</Type/Font/Subtype/Type0/Encoding/Identity-H>>");
    font("noise as TrueType", own.formatted("TrueType", "FontFile2"), stream("", "noise"));
    font("noise as Type 1", own.formatted("Type1", "FontFile"), stream("", "%!PS noise"));
    font(
        "noise as CFF", own.formatted("Type1", "FontFile3"), stream("/Subtype/Type1C", "\1\0\4\4"));
    font(
        "tables of giants",
        own.formatted("TrueType", "FontFile2"),
        stream("", "\0\1\0\0\u00FF\u00FF" + "\u00FF".repeat(600)));
    font(
        "letters of letters",
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 83/LastChar 83/Widths[9]/Encoding<</Differences[83/a]>>/CharProcs<</a 5 0 R>>/Resources<</Font<</F1 7 0 R>>>>>>");
    font(
        "names for a million letters",
        FONT.replace(
            ">>", "/Encoding<</Differences[-5 /a 99999999 " + "/b".repeat(500_000) + "]>>>>"));
    font(
        "all widths",
        FONT.replace(
            ">>",
            "/FirstChar -2147483648/LastChar 2147483647/Widths[" + "9 ".repeat(500_000) + "]>>"));
    font(
        "a map of everything",
        FONT.replace(">>", "/ToUnicode 8 0 R>>"),
        stream(
            "",
            "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00000000> <7FFFFFFF> 0 endcidrange endcmap"));
    font(
        "letters that stand for others",
        FONT.replace(">>", "/ToUnicode 8 0 R>>"),
        stream("", "begincmap 1 beginbfrange <00> <FF> <0041> endbfrange endcmap"));
    font(
        "a map that uses itself",
        FONT.replace(">>", "/ToUnicode 8 0 R>>"),
        stream("/UseCMap 8 0 R", "/Identity-H usecmap begincmap endcmap"));
    font("a map that is a font", FONT.replace(">>", "/ToUnicode 7 0 R/Encoding 7 0 R>>"));
  }
}

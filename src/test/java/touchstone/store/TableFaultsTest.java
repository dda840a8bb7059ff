package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is odd in a table is told at its character, and the rest is read. */
class TableFaultsTest {

  private static final List<String> COLUMNS = List.of("a", "b", "c");

  private final Faults faults = new Faults();

  private CsvTable read(String text) {
    CsvFormat format = new CsvFormat(COLUMNS, List.of("a"), true);
    return new CsvTableReader(format, faults).read(TextFile.of("t", text));
  }

  private String found() {
    List<String> found =
        faults.list().stream()
            .map(f -> f.location().line() + ":" + f.location().column() + " " + f.rule())
            .toList();
    return String.join(" ", found);
  }

  /** In the texts, {@code /} is a line feed and {@code ~} a carriage return. */
  @ParameterizedTest(name = "case {index}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "a,b,c/1,2,3/           ! 1 ! true  ! ",
        "a,b,c/1,2,3            ! 1 ! true  ! ",
        "a,b,c~/1,2,3~/         ! 1 ! true  ! ",
        "a,b,c~1,2,3~           ! 1 ! true  ! ",
        "a,b,c/\"1\",\"2,2\",\"3\"\"\"/ ! 1 ! true ! ",
        "a,b,c/,,/              ! 1 ! true  ! ",
        "``                     ! 0 ! false ! 1:1 empty-file",
        "` //`                  ! 0 ! false ! 1:1 empty-file",
        "a,b,c/                 ! 0 ! true  ! 1:6 no-rows",
        "a,b,c                  ! 0 ! true  ! 1:6 no-rows",
        "a,b,c/1,2,\"3/          ! 0 ! false ! 2:5 unclosed-quote",
        "a;b;c/1;2;3/           ! 0 ! false ! 1:2 wrong-delimiter",
        "a|b|c/1|2|3/           ! 0 ! false ! 1:2 wrong-delimiter",
        ";b/1/                  ! 0 ! false ! 1:1 wrong-delimiter",
        "a/1/                   ! 1 ! true  ! 1:1 absent-column 1:1 absent-column",
        "a,b;c/1,2/             ! 1 ! true  ! 1:3 unknown-column 1:1 absent-column 1:1 absent-column",
        "x,y/1,2/               ! 0 ! false ! 1:1 bad-header",
        "a,,c/1,2,3/            ! 1 ! true  ! 1:3 bad-header 1:1 absent-column",
        "a,b,b/1,2,3/           ! 1 ! true  ! 1:5 bad-header 1:1 absent-column",
        "` a ,B,c/1,2,3/`       ! 1 ! true  ! 1:1 bad-header 1:5 bad-header",
        "b,c/1,2/               ! 0 ! false ! 1:1 missing-column",
        "a,b,c,d/1,2,3,4/       ! 1 ! true  ! 1:7 unknown-column",
        "a,b,c/1,2/4,5,6/       ! 1 ! false ! 2:1 row-length",
        "a,b,c/1,2,3,4/4,5,6/   ! 1 ! false ! 2:7 row-length",
        "a,b,c//1,2,3/          ! 1 ! true  ! 2:1 blank-line",
        "a,b,c/1,2,3////        ! 1 ! true  ! 3:1 blank-line",
        "a,b,c/1,2,3~/~/4,5,6~/ ! 2 ! true  ! 3:1 blank-line",
        "/a,b,c/1,2,3/          ! 1 ! true  ! 1:1 blank-line",
        "a,b,c/1,x\"y\"z,3/     ! 1 ! true  ! 2:4 stray-quote",
        "a,b,c/1,x\",y\"/       ! 1 ! true  ! 2:4 stray-quote 2:7 stray-quote",
        "a,b,c/4,5,6/1,2,\"3    ! 1 ! false ! 3:5 unclosed-quote",
        "a,b,c/\"1/x\"y,2,3/4,5,6/ ! 2 ! false ! 2:1 unclosed-quote 3:2 stray-quote",
        "a,b,c/\"1\"x,2,3/4,5,6/ ! 1 ! false ! 2:4 text-after-quote",
        "\"a\",\"b\",c/1,2,3/   ! 1 ! true  ! "
      })
  void isToldAtItsCharacter(String text, int rows, boolean complete, String found) {
    CsvTable table = read(text.replace('/', '\n').replace('~', '\r'));
    assertEquals(found == null ? "" : found, found());
    assertEquals(rows, table.rows().size());
    assertEquals(complete, table.complete());
  }

  @Test
  void tellsATabThatPartsColumns() {
    assertEquals(0, read("a\tb\tc\n1\t2\t3\n").rows().size());
    assertEquals("1:2 wrong-delimiter", found());
    assertTrue(faults.list().get(0).message().contains("\\x09"), faults.list().toString());
  }

  @Test
  void tellsWhereTheTextStandsThatAQuoteShouldHaveClosedBefore() {
    read("a,b,c\n\"1\nx\"y,2,3\n");
    assertTrue(faults.list().get(0).message().contains("before text at 3:3"), found());
  }

  @Test
  void readsCellsUpToTheirLongest() {
    String longest = "x".repeat(65_536);
    assertEquals(1, read("a,b,c\n" + longest + ",2,3\n").rows().size());
    assertEquals("", found());
    CsvTable table = read("a,b,c\n1," + longest + "x,3\n4,5,6\n");
    assertEquals(1, table.rows().size());
    assertFalse(table.complete());
    assertEquals("2:3 cell-too-long", found());
  }

  @Test
  void readsAsManyColumnsAsATableMayHave() {
    String more = ",x".repeat(197);
    CsvTable table = read("a,b" + more + ",c\n1,2" + more + ",last\n");
    assertEquals("last", table.rows().get(0).cell("c").text());
    assertEquals(197, faults.list().size());
    Faults before = new Faults();
    before.addAll(faults);
    assertEquals(0, read("a,b,c" + ",x".repeat(198) + "\n1\n").rows().size());
    assertEquals("table-too-large", faults.list().get(197).rule());
    assertEquals(198, faults.list().size());
    assertTrue(before.errors() <= faults.errors());
  }

  @Test
  void placesOfCellsAreThoseInTheFile() {
    CsvTable table = read("c,a,b\n" + "1,\"two\nlines\",3\n" + "4,5,6\n");
    assertEquals(
        List.of("t:2:3", "t:3:8", "t:2:1"),
        COLUMNS.stream().map(c -> table.rows().get(0).cell(c).location().toString()).toList());
    assertEquals("t:4:1", table.rows().get(1).location().toString());
    assertEquals("two\nlines", table.rows().get(0).cell("a").text());
  }

  @Test
  void linesOfATextAreFoundWhateverEndsThem() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      TextFile file = TextFile.of("t", String.join(end, "one", "", "three", ""));
      assertEquals(4, file.lines());
      assertEquals("one", file.line(1));
      assertEquals("", file.line(2));
      assertEquals("three", file.line(3));
      assertEquals("", file.line(4));
      assertEquals('o', file.firstOf(1));
      assertEquals('\0', file.firstOf(4));
      int three = file.text().indexOf("three");
      assertEquals(3, file.lineOf(three));
      assertEquals(3, file.lineOf(three + 4));
      assertEquals(2, file.lineOf(three - 1));
      assertEquals(three, file.lineStart(3));
      assertEquals(file.text().length(), file.lineStart(9));
      assertEquals(three, file.nextLineStart(three - 1));
      assertEquals("t:3:5", file.at(three + 4).toString());
      assertEquals("t:3:1", file.atLine(3).toString());
    }
    assertEquals("t:1:2", TextFile.of("t", "\uD83D\uDE00x").at(2).toString());
    String many = "x\n".repeat(100);
    assertEquals(101, TextFile.of("t", many).lines());
    assertEquals("t:51:1", TextFile.of("t", many).at(100).toString());
    assertEquals(100, Arrays.stream(many.split("\n", -1)).filter(line -> !line.isEmpty()).count());
  }
}

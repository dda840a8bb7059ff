package touchstone.store;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Constraint;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Strength;

/** Where front matter ends and the body begins, and prose that is written so that it reads back. */
class FrontMatterTest {

  private static final String MERGE = "<<<<<<< ours/a: 1/=======/a: 2/>>>>>>> theirs/";

  private final Faults faults = new Faults();

  private FrontMatter read(String text) {
    return FrontMatter.read(TextFile.of("f", text.replace('/', '\n')), faults);
  }

  private List<String> found() {
    return faults.list().stream().map(f -> f.location() + " " + f.rule()).toList();
  }

  @ParameterizedTest(name = "case {index}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "---/a: 1/---/body/            ! 3 ! true  ! 1 ! body/",
        "`--- /a: 1/---  /body/`       ! 3 ! true  ! 1 ! body/",
        "---/---/body                  ! 2 ! true  ! 0 ! body",
        "---/a: 1/---                  ! 3 ! true  ! 1 ! ``",
        "---/a: 1/a: 2/---/body/       ! 4 ! false ! 1 ! body/",
        "---/a: 1/---/body/---/more/   ! 3 ! true  ! 1 ! body/---/more/"
      })
  void endsAtTheNextLineOfThree(
      String text, int linesBefore, boolean sound, int keys, String body) {
    FrontMatter read = read(text);
    assertEquals(linesBefore, read.linesBefore());
    assertEquals(sound, read.sound());
    assertEquals(keys, read.values().orElseThrow().entries().size());
    assertEquals(body.replace('/', '\n'), read.body());
  }

  @ParameterizedTest(name = "case {index}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "`//`                          ! empty-file             ! 0 ! //",
        "a: 1/---/                     ! missing-front-matter   ! 0 ! a: 1/---/",
        "-- -/a: 1/---/                ! missing-front-matter   ! 0 ! -- -/a: 1/---/",
        "---/a: 1//## supports x//text ! unclosed-front-matter  ! 3 ! ## supports x//text",
        "---/## supports x/text        ! unclosed-front-matter  ! 1 ! ## supports x/text",
        "---/a: 1/##supports x/        ! unclosed-front-matter  ! 4 ! ``"
      })
  void isToldWhereThereIsNone(String text, String rule, int linesBefore, String body) {
    FrontMatter read = read(text);
    assertEquals(List.of("f:1:1 " + rule), found());
    assertTrue(read.values().isEmpty());
    assertEquals(false, read.sound());
    assertEquals(linesBefore, read.linesBefore());
    assertEquals(body.replace('/', '\n'), read.body());
  }

  @Test
  void isNotReliedOnWithAnUnfinishedMergeInIt() {
    assertEquals(false, read("---/" + MERGE + "b: 3/---/body/").sound());
    assertEquals(List.of("f:2:1 conflict-marker"), found());
    FrontMatter body = read("---/b: 3/---/" + MERGE + "body/");
    assertEquals(true, body.sound());
    assertEquals("\n\n\n\n\nbody\n", body.body());
  }

  @Test
  void isClearedOfEachUnfinishedMerge() {
    String text =
        "<<<<<<< a/x/<<<<<<< b/y/=======/z/>>>>>>> c/rest/=======/<<<<<<<x/>>>>>>> d/<<<<<<< e/last";
    ConflictMarkers.Cleared cleared =
        ConflictMarkers.clear(TextFile.of("f", text.replace('/', '\n')), faults);
    assertEquals("\n\n\n\n\n\n\nrest\n\n<<<<<<<x\n\n\nlast", cleared.file().text());
    assertEquals(
        List.of("f:1:1", "f:3:1", "f:9:1", "f:11:1", "f:12:1"),
        faults.list().stream().map(f -> f.location().toString()).toList());
    assertTrue(faults.list().get(1).message().contains("lines 3 to 7"), found().toString());
    assertTrue(faults.list().get(4).message().contains("lines 12 to 12"), found().toString());
  }

  @ParameterizedTest(name = "case {index}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "plain words, 5 < 6.           ! plain words, 5 < 6.",
        "# odd                         ! \\# odd",
        "1. no list                    ! 1. no list",
        "plain//# odd//plain again     ! plain//\\# odd//plain again",
        "20 plain. words               ! 20 plain. words",
        "a *b* and c                   ! a \\*b\\* and c"
      })
  void proseIsEscapedOnlyWhereItWouldNotReadBack(String prose, String markdown) {
    String normal = prose.replace('/', '\n');
    String written = EvidenceProse.markdown(normal);
    assertEquals(markdown.replace('/', '\n'), written);
    assertEquals(normal, EvidenceBody.read("f", written, 0, new Faults()).summary());
    assertEquals(
        normal, EvidenceBody.read("f", EvidenceProse.escaped(normal), 0, new Faults()).summary());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- item",
        "+ item",
        "> quote",
        "= x",
        "~~~",
        "| a | b |",
        "12) x",
        "`code`",
        "[a](b)",
        "<b>",
        "&amp;",
        "a_b_c",
        "\\",
        "![x](y)",
        "***",
        "    indented",
        "=======",
        ">>>>>>> x"
      })
  void proseReadsBackWhateverItLooksLike(String prose) {
    String normal = EvidenceProse.normal("note", prose);
    String written = EvidenceProse.markdown(normal);
    assertEquals(normal, EvidenceBody.read("f", written, 0, new Faults()).summary());
  }

  @Test
  void proseIsOneLineToAParagraph() {
    assertEquals("a b\n\nc", EvidenceProse.normal("note", "\n a\n  b \r\n \n\n\nc\n"));
    assertEquals("", EvidenceProse.normal("note", " \n\n "));
    assertThrows(EditRefusedException.class, () -> EvidenceProse.normal("note", "a\u202Eb"));
  }

  private static List<Long> mentions(String expression, String... claims) {
    Location place = Location.startOf("c");
    Constraint row =
        new Constraint(
            new Id("row"),
            new Id("art"),
            Strength.HARD,
            Arrays.stream(claims).map(Id::new).toList(),
            expression,
            "",
            place,
            place);
    RecordUnit unit =
        RecordUnit.of(
            "digest", new Id("art"), new Records<>(List.of(), true), List.of(row), List.of());
    assertEquals("claims/art", unit.path());
    return IntStream.range(0, unit.mentioned()).mapToObj(unit::mention).sorted().toList();
  }

  @Test
  void rowsMentionTheClaimsWhoseFiguresTheyUse() {
    List<Long> named = mentions("excludes", "modes", "z-9", "a0");
    assertEquals(5, named.size());
    assertEquals(named, mentions("modes:n + z-9:time <= a0:x"));
    assertEquals(named, mentions("modes:n+z-9:time<=(a0:x)"));
    assertEquals(mentions("excludes", "a0"), mentions(": a0:x :"));
    assertEquals(mentions("excludes"), mentions("3 ms == 3 ms"));
    assertTrue(mentions("excludes", "modes").containsAll(mentions("excludes")));
    assertEquals(mentions("a:b"), mentions("a:b ".repeat(200)), "each id once");
    String many = IntStream.range(0, 200).mapToObj(i -> "a" + i + ":b ").collect(joining());
    assertEquals(202, mentions(many).size());
  }
}

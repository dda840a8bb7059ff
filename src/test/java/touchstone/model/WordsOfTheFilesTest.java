package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest things that files are made of: ids, words, dates, digests, excerpts. */
class WordsOfTheFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "audio-groups-2", "a-0"})
  void takesIdsInKebabCase(String text) {
    assertEquals(text, Id.parse(text).orElseThrow().toString());
    assertEquals(new Id(text), Id.parse(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a`", "a{", "a/", "a:"})
  void takesNothingElseForAnId(String text) {
    assertEquals(Optional.empty(), Id.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new Id(text));
  }

  @Test
  void sortsIdsByTheirText() {
    assertTrue(new Id("a").compareTo(new Id("b")) < 0);
    assertTrue(new Id("a-2").compareTo(new Id("a")) > 0);
    assertEquals(0, new Id("a").compareTo(new Id("a")));
  }

  @Test
  void readsTheWordsThatItWrites() {
    for (Status status : Status.values()) {
      assertEquals(Optional.of(status), Word.parse(Status.class, status.word()));
    }
    assertEquals("partly-supported", Status.PARTLY_SUPPORTED.word());
    assertEquals(Optional.empty(), Word.parse(Status.class, "SUPPORTED"));
    assertEquals(Optional.empty(), Word.parse(Status.class, ""));
    assertEquals("high, medium, low", Word.list(Priority.class));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2023-03-14, 2023-03-14, 2023-03-14",
    "2029-09-19, 2029-09-19, 2029-09-19",
    "0000, 0000-01-01, 0000-12-31"
  })
  void readsDatesOfWhichDayAndMonthMayBeMissing(String text, String earliest, String latest) {
    PartialDate date = PartialDate.parse(text).orElseThrow();
    assertEquals(text, date.toString());
    assertEquals(LocalDate.parse(earliest), date.earliest());
    assertEquals(LocalDate.parse(latest), date.latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "-024",
        "2024-13",
        "2023-02-29",
        "2024/02",
        "20240",
        "2024-2",
        "2024-02-1",
        "+2024-02",
        "２０２４",
        "2024-02-30",
        "2024-02-011"
      })
  void takesNothingElseForADate(String text) {
    assertEquals(Optional.empty(), PartialDate.parse(text));
  }

  @Test
  void digestsTextAsUtf8() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.sha256("abc"));
    assertEquals(Digest.sha256(new byte[] {(byte) 0xC3, (byte) 0xA9}), Digest.sha256("é"));
  }

  @Test
  void showsWhatNobodySees() {
    assertEquals(
        "a\\x0Ab\\x7F\\xAD\\u{200B}\\u{D800}\\u{E000}é😀",
        Excerpt.visible("a\nb\u007F\u00AD\u200B\uD800\uE000é😀"));
    assertEquals("\\u{2028}\\u{2029}\\u{0378}", Excerpt.visible("\u2028\u2029\u0378"));
  }

  @Test
  void cutsAnExcerptAfterSixtyCharactersAndSaysSo() {
    assertEquals("\"\"", Excerpt.of(""));
    assertEquals('"' + "😀".repeat(60) + '"', Excerpt.of("😀".repeat(60)));
    assertEquals('"' + "😀".repeat(60) + "…\"", Excerpt.of("😀".repeat(61)));
  }

  @Test
  void ordersGradesFromDecisiveToNothing() {
    assertTrue(Grade.A.outranks(Grade.B) && Grade.B.outranks(Grade.C));
    assertFalse(Grade.B.outranks(Grade.B) || Grade.NONE.outranks(Grade.C));
    assertTrue(Grade.A.carries() && Grade.B.carries());
    assertFalse(Grade.C.carries() || Grade.NONE.carries());
    assertEquals(Grade.B, Grade.better(Grade.B, Grade.C));
    assertEquals(Grade.B, Grade.better(Grade.C, Grade.B));
  }

  @Test
  void tellsWhichQuotationsAndPremisesStand() {
    for (QuoteState state : QuoteState.values()) {
      boolean falls = state == QuoteState.GONE || state == QuoteState.NUMBER_CHANGED;
      assertEquals(!falls, state.stands(), state.word());
    }
    for (Status status : Status.values()) {
      boolean fails = status == Status.CONTRADICTED || status == Status.UNSUPPORTED;
      assertEquals(fails, status.failsAsPremise(), status.word());
    }
  }
}

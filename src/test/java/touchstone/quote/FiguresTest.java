package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures by their value, in digits and in words; what may mean two things means itself alone. */
class FiguresTest {

  private static List<String> row(String text) {
    return List.of(text.split(" ", -1));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1,000                | 1000",
        "-1,000               | -1000",
        "12,345,678           | 12345678",
        "12,345.60            | 12345.60",
        "1'000                | 1000",
        "12,34,567            | 1234567",
        "999,999              | 999999",
        "1,5                  | 1,5",
        "1,50                 | 1,50",
        "1,5000               | 1,5000",
        "0,123                | 0,123",
        "1234,567             | 1234,567",
        "12,3,567             | 12,3,567",
        "12,345,67            | 12,345,67",
        "1,0000,000           | 1,0000,000",
        ",000                 | ,000",
        "1,,000               | 1,,000",
        "1,0a0                | 1,0a0",
        "a,000                | a,000",
        "1,000'000            | 1,000'000",
        "1000                 | 1000",
        "1000.5               | 1000.5",
        "3.141,592            | 3.141,592",
        "12,345,345,345,345,345,345,345 | 12345345345345345345345",
        "123,345,345,345,345,345,345,345 | 123,345,345,345,345,345,345,345"
      })
  void takesTheMarksBetweenGroupsOfThreeAway(String figure, String plain) {
    assertEquals(plain, Figures.ungrouped(figure));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "seven                          | 7",
        "zero                           | 0",
        "0                              | 0",
        "0.00                           | 0",
        "1.50                           | 1.5",
        "100                            | 100",
        "-5                             | -5",
        "1,000                          | 1000",
        "1,5                            | 1,5",
        ".5                             | .5",
        "5.                             | 5",
        "1.2.3                          | 1.2.3",
        "A2DP                           | A2DP",
        "twenty seven                   | 27",
        "thirty nine                    | 39",
        "ninety one                     | 91",
        "twenty ten                     | 20 10",
        "twenty zero                    | 20 0",
        "twenty twenty                  | 20 20",
        "ten five                       | 10 5",
        "nineteen one                   | 19 1",
        "seven twenty                   | 7 20",
        "seven eight                    | 7 8",
        "twenty seven eight             | 27 8",
        "7 8                            | 7 8",
        "hundred                        | 100",
        "thousand                       | 1000",
        "three dozen                    | 36",
        "two hundred                    | 200",
        "twelve hundred                 | 1200",
        "one hundred seven              | 107",
        "two hundred twenty seven       | 227",
        "one hundred seven eight        | 107 8",
        "one hundred thousand           | 100000",
        "two thousand seven             | 2007",
        "two thousand twenty seven      | 2027",
        "five million two hundred thousand | 5200000",
        "1.2 million                    | 1200000",
        "3 billion                      | 3000000000",
        "2 trillion                     | 2000000000000",
        "seven hundred 7                | 700 7",
        "one million 7                  | 1000000 7",
        "7 one million                  | 7 1000000",
        "3.5.0 two                      | 3.5.0 2",
        "000000000000000000000000000000 | 0",
        "0000000000000000000000000000000 | 0000000000000000000000000000000"
      })
  void readsFiguresAndWordsThatStandInARow(String text, String values) {
    assertEquals(row(values), Figures.values(row(text)));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "10 000       | 10000",
        "1 000 000    | 1000000",
        "10 00        | 10 00",
        "10 0000      | 10 0000",
        "000          | 000",
        "about 000    | about 000",
        "1.5 000      | 1.5 000",
        "7 x 500      | 7 x 500",
        "1 50a        | 1 50a"
      })
  void takesGroupsThatStandApartTogether(String text, String joined) {
    assertEquals(row(joined), Figures.joined(row(text)));
  }

  @Test
  void doesNotJoinWithoutEnd() {
    List<String> groups = row("1" + " 000".repeat(5_000));
    List<String> joined = Figures.joined(groups);
    assertTrue(joined.size() > 100 && joined.size() < groups.size(), joined.size() + " figures");
    assertEquals(String.join("", groups), String.join("", joined));
  }

  @Test
  void knowsItsWords() {
    for (String word : List.of("zero", "nineteen", "twenty", "ninety", "dozen", "trillion")) {
      assertTrue(Figures.isWord(word), word);
    }
    for (String word : List.of("", "Seven", "seventh", "many", "7")) {
      assertFalse(Figures.isWord(word), word);
    }
  }
}

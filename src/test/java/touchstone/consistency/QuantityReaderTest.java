package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Quantity;

class QuantityReaderTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "12, ms",
    "-1.5, s",
    "14000, searches/month",
    "3.5, mm",
    "3.5.0, version",
    "14, version",
    "2023, year",
    "2023-03, month",
    "6, months",
    "2, user queries a day"
  })
  void findsNoFaultWithAFigureThatFitsItsUnit(String value, String unit) {
    assertEquals(Optional.empty(), QuantityReader.problemWith(new Quantity("figure", value, unit)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "about 12, ms, 'a decimal number like 2.8, of at most 30 digits'",
    "1e9, owners, 'a decimal number like 2.8, of at most 30 digits'",
    "v3, version, numbers parted by dots like 3.5.0",
    "2023-03, year, a year like 2023",
    "2023, month, a month like 2023-03"
  })
  void saysWhatItFoundAndWhatItExpected(String value, String unit, String expected) {
    assertEquals(
        Optional.of(
            "the quantity \"figure\" has the value \"%s\" and the unit \"%s\", expected %s;"
                    .formatted(value, unit, expected)
                + " correct it"),
        QuantityReader.problemWith(new Quantity("figure", value, unit)));
  }

  @Test
  void missesAUnit() {
    assertEquals(
        Optional.of(
            "the quantity \"figure\" has no unit, expected one like ms, or a noun for what is"
                + " counted; add it"),
        QuantityReader.problemWith(new Quantity("figure", "12", " ")));
  }
}

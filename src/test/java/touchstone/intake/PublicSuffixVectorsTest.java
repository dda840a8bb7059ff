package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.IDN;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.Corpora;
import touchstone.Measured;
import touchstone.model.Address;
import touchstone.model.DocumentFacts;
import touchstone.model.Domain;
import touchstone.model.Publishers;

/**
 * The domain that is suggested for a new publisher is the one that somebody could register. A name
 * that is itself a public suffix is suggested as it stands.
 */
class PublicSuffixVectorsTest {

  private static final String VECTORS = "usr/share/doc/publicsuffix/examples/test_psl.txt";
  private static final Pattern VECTOR =
      Pattern.compile("(?m)^checkPublicSuffix\\('([^']*)', (?:null|'([^']*)')\\);");

  private static Optional<String> suggested(String host) {
    DocumentFacts facts = new DocumentFacts("x", "", "", null, null, "", "text/html", "UTF-8");
    CitationGuess guess =
        CitationGuess.of(
            facts,
            "https://" + host + "/",
            LocalDate.parse("2026-11-25"),
            new Publishers(Map.of()));
    return Optional.ofNullable(guess.domain()).map(Domain::toString);
  }

  private static String ascii(String host) {
    return host.chars().allMatch(c -> c < 0x80)
        ? host.toLowerCase(Locale.ROOT)
        : IDN.toASCII(host).toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource({
    "a.example.com, example.com",
    "A.Example.COM, example.com",
    "a.b.c.example.org, example.org",
    "news.example.co.uk, example.co.uk",
    "co.uk, co.uk",
    "www.example.gov.uk, example.gov.uk",
    "a.example.com.au, example.com.au",
    "a.example.co.jp, example.co.jp",
    "a.example.kobe.jp, a.example.kobe.jp",
    "www.city.kobe.jp, city.kobe.jp",
    "a.b.example.ck, b.example.ck",
    "www.ck, www.ck",
    "desk.github.io, desk.github.io",
    "a.desk.github.io, desk.github.io",
    "github.io, github.io",
    "desk.blogspot.com, desk.blogspot.com",
    "a.b.unlisted, b.unlisted",
    "a.xn--55qx5d.cn, a.xn--55qx5d.cn",
    "b.a.xn--55qx5d.cn, a.xn--55qx5d.cn",
    "a.b.xn--fiqs8s, b.xn--fiqs8s"
  })
  void isTheOneThatCouldBeRegistered(String host, String domain) {
    assertEquals(Optional.of(domain), suggested(host));
  }

  @Test
  void agreesWithTheVectorsOfTheList() throws IOException {
    String vectors = Files.readString(Corpora.debian(VECTORS));
    List<String> wrong = new ArrayList<>();
    int agreed = 0;
    int noAddress = 0;
    int lastTwo = 0;
    for (MatchResult vector : VECTOR.matcher(vectors).results().toList()) {
      String host = ascii(vector.group(1));
      String expected = vector.group(2) == null ? host : ascii(vector.group(2));
      if (Address.parse("https://" + host + "/").isEmpty()) {
        noAddress++;
        continue;
      }
      lastTwo += host.replaceFirst("^(?:.*\\.)?([^.]+\\.[^.]+)$", "$1").equals(expected) ? 1 : 0;
      if (suggested(host).equals(Optional.of(expected))) {
        agreed++;
      } else {
        wrong.add(host + ": " + suggested(host) + ", not " + expected);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(agreed - lastTwo >= 20, "control: the last two labels would do for " + lastTwo);
    Measured.write(
        "D2",
        getClass(),
        "1",
        ("%s vectors of the public suffix list agreed on, %s are no address to us;"
                + " control: the last two labels would be right for %s only")
            .formatted(agreed, noAddress, lastTwo));
  }
}

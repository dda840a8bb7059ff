package touchstone.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Address;
import touchstone.model.Domain;

/** Addresses that a hurried reader takes for somebody else's, and words as people count them. */
class LookAlikeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "https://evil.example\\@acme.com/ | backslash",
        "https:\\\\acme.com              | backslash",
        "https://acme.com@evil.example/  | user name",
        "https://@evil.example/          | user name",
        "https://acme.com:8443/          | names a port",
        "https://:80/                    | names a port",
        "https://acm\u00E9.com/          | outside a to z",
        "https://acme\u0080.com/         | outside a to z",
        "https://acme.com./              | dot at the end",
        "https://acme.com/a:b@c\u00E9    | ",
        "https://acme.com                | ",
        "ftp://acme.com                  | ",
        "no address                      | "
      })
  void saysWhatIsOddAboutAnAddress(String url, String oddity) {
    String said = LookAlike.oddity(url);
    assertTrue(oddity == null ? said.isEmpty() : said.contains(oddity), said);
  }

  @ParameterizedTest(name = "{0} beside {1}: {2}")
  @CsvSource({
    "acme-shop.example, acme.com, true",
    "acme.com.evil.example, acme.com, true",
    "notacme.com, acme.com, true",
    "shop.acme.com, www.acme.com, false",
    "acme.com, www.acme.com, false",
    "acne.com, acme.com, true",
    "www.acne.com, acme.com, true",
    "acen.com, acme.com, false",
    "acme-shop.example, www.acme.co.uk, true",
    "shop.acme.co.uk, www.acme.co.uk, false",
    "other.co.uk, www.acme.co.uk, false",
    "abc-shop.example, abc.com, false",
    "abc.com.evil.example, abc.com, true",
    "abc-shop.example, www.abc.com, false",
    "abc.co, abc.com, true",
    "ab.com, abc.com, true",
    "bbc.com, abc.com, true",
    "xabc.com, abc.com, true",
    "abcd.com, abc.com, true",
    "abd.con, abc.com, false",
    "aaab.com, aab.com, true",
    "aab.com, aaab.com, true",
    "aacab.com, aab.com, false",
    "xn--acm-dma.com, acme.com, true",
    "quite-another.example, acme.com, false"
  })
  void findsTheDomainThatAnAddressResembles(String host, String domain, boolean resembles) {
    Address address = Address.parse("https://" + host + "/").orElseThrow();
    List<Domain> domains =
        List.of(Domain.parse("unlike.org").orElseThrow(), Domain.parse(domain).orElseThrow());
    assertEquals(
        resembles,
        LookAlike.resembled(address, domains).filter(domains.get(1)::equals).isPresent());
  }

  @Test
  void countsWhatStandsBetweenWhiteSpace() {
    assertEquals(0, Words.count(""));
    assertEquals(0, Words.count(" \n "));
    assertEquals(1, Words.count("one"));
    assertEquals(3, Words.count("one\u00A0two  three"));
    assertEquals(2, Words.count(" one\ttwo "));
    assertEquals(2, Words.count("\u00E9 ~"));
    assertEquals("one two", Words.spacedOnce(" one \n two "));
    assertEquals("one two", Words.spacedOnce("one two "));
    assertEquals("one two", Words.spacedOnce(" one two"));
    assertEquals("one~two !", Words.spacedOnce("one~two !"));
    assertEquals("\u00E9 \u00E9", Words.spacedOnce("\u00E9\u2003\u00E9"));
  }
}

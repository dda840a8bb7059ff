package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.Measured;

class PublishersTest {

  private static final Publishers PUBLISHERS =
      publishers(
          Map.of(
              "amazon", "amazon.com github.com/alexa",
              "tracker", "github.com/alexa/avs-device-sdk/issues",
              "wiki", "wikipedia.org",
              "german-wiki", "de.wikipedia.org",
              "hub", "github.com"));

  private static Publishers publishers(Map<String, String> domains) {
    Map<Id, Publisher> byId = new LinkedHashMap<>();
    domains.forEach(
        (name, list) -> {
          List<Domain> parsed =
              Stream.of(list.split(" ")).map(text -> Domain.parse(text).orElseThrow()).toList();
          Id id = new Id(name);
          byId.put(
              id, new Publisher(id, name, PublisherKind.MAKER, id, parsed, Location.startOf("p")));
        });
    return new Publishers(byId);
  }

  private static String ownerOf(String url) {
    return Address.parse(url)
        .flatMap(PUBLISHERS::ownerOf)
        .map(publisher -> publisher.id().value())
        .orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "https://amazon.com/, amazon",
    "https://developer.amazon.com/docs, amazon",
    "https://github.com/alexa, amazon",
    "https://github.com/alexa/avs-device-sdk, amazon",
    "https://github.com/alexa/avs-device-sdk/issues, tracker",
    "https://github.com/alexa/avs-device-sdk/issues/12, tracker",
    "https://github.com/alexa/avs-device-sdk/issues-old, amazon",
    "https://github.com/alexander, hub",
    "https://github.com/Alexa, hub",
    "https://gist.github.com/alexa, amazon",
    "https://en.wikipedia.org/wiki/Echo, wiki",
    "https://de.wikipedia.org/wiki/Echo, german-wiki"
  })
  void givesAnAddressToTheClosestMatch(String url, String owner) {
    assertEquals(owner, ownerOf(url));
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/alexa/avs-device-sdk/%69ssues/1, tracker",
    "https://github.com/alexa//avs-device-sdk/issues/1, tracker",
    "https://github.com/alexa/./avs-device-sdk/x/../issues/1, tracker",
    "https://github.com/alexa/../evil, hub",
    "https://github.com/alexa/%2e%2e/evil, hub"
  })
  void isNotTakenInByAnotherSpellingOfAPath(String url, String owner) {
    assertEquals(owner, ownerOf(url));
  }

  static Stream<String> lookAlikes() {
    List<String> hosts =
        List.of(
            "amazon.com.evil.example",
            "amazon.co",
            "amazon.com.",
            "notamazon.com",
            "amazon-com.example",
            "amazon.com@evil.example",
            "evil.example\\@amazon.com",
            "amazon.com:8443",
            "amаzon.com",
            "xn--amzon-5xa.com",
            "amazon.com%2eevil.example",
            "amazon。com",
            "AMAZON.COM.evil.example",
            "amazon_.com",
            "a.mazon.com",
            "amazon.com\u200B",
            "\u200Bamazon.com",
            "amaz0n.com",
            "amazon.com\\.evil.example",
            "user:pw@amazon.com",
            "amazon..com",
            "-amazon.com",
            "ａｍａｚｏｎ.com");
    return hosts.stream().flatMap(host -> Stream.of("https://" + host + "/", "http://" + host));
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void neverGivesALookAlikeToThePublisher(String url) {
    assertEquals("nobody", ownerOf(url));
  }

  @Test
  void neverGivesAGeneratedLookAlikeToThePublisher() {
    String host = "amazon.com";
    for (int i = 0; i < host.length(); i++) {
      for (String other : List.of("", "x", "-", "\u0430", "\u043E", "0", "1", ".", "%61", "_")) {
        String changed = host.substring(0, i) + other + host.substring(i + 1);
        String inserted = host.substring(0, i) + other + host.substring(i);
        for (String candidate : List.of(changed, inserted)) {
          boolean subdomain = candidate.endsWith(".amazon.com") || candidate.equals(host);
          if (!subdomain) {
            assertEquals("nobody", ownerOf("https://" + candidate + "/"), candidate);
          }
        }
      }
    }
  }

  /** Every letter left out, doubled, exchanged for what looks like it, and so on. */
  private static Set<String> lookAlikesOf(String host) {
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i < host.length(); i++) {
      String before = host.substring(0, i);
      String after = host.substring(i + 1);
      for (String other :
          List.of("", "\u0430", "\u0435", "\u043E", "0", "1", "rn", "-", "_", "\u200B", "%61")) {
        all.add(before + other + after);
        all.add(before + other + host.substring(i));
      }
    }
    for (String end :
        List.of(".evil.example", "@evil.example", ".", ":8443", "\u3002evil.example")) {
      all.add(host + end);
    }
    all.add("evil.example\\@" + host);
    all.add("not" + host);
    all.add(host.replace('.', '-') + ".example");
    all.removeIf(text -> text.equals(host) || text.endsWith("." + host));
    return all;
  }

  @Test
  void givesNoLookAlikeOfAnyDomainOnRecordToItsPublisher() throws IOException {
    int tried = 0;
    int domains = 0;
    for (String row : Files.readAllLines(Path.of("evidence/publishers.csv"))) {
      String[] cells = row.split(",", -1);
      for (String domain : cells[cells.length - 1].split("[ ;]+", -1)) {
        if (Domain.parse(domain).isEmpty()) {
          continue;
        }
        Publishers own = publishers(Map.of("owner", domain));
        String host = domain.replaceFirst("/.*", "");
        String path = domain.substring(host.length());
        assertTrue(Address.parse("https://" + host + path + "/").flatMap(own::ownerOf).isPresent());
        Set<String> others = lookAlikesOf(host);
        assertTrue(others.size() >= 50, host + ": only " + others.size());
        for (String other : others) {
          assertEquals(
              Optional.empty(),
              Address.parse("https://" + other + path + "/").flatMap(own::ownerOf),
              other);
          tried++;
        }
        domains++;
      }
    }
    assertTrue(domains > 20, "only " + domains + " domains");
    Measured.write(
        "D3",
        getClass(),
        "1",
        "%s look-alikes of the %s domains on record, 0 given to the publisher"
            .formatted(tried, domains));
  }

  @Test
  void takesOnlyHostsWithAnOptionalPathForDomains() {
    for (String text :
        List.of(
            "",
            "example",
            "https://example.com",
            "Example.com",
            "example.com:80",
            "*.example.com",
            "user@example.com",
            "example.com.",
            "example.com/a?b=c",
            "example.com/a#b",
            "example.com/a/../b",
            "example.com/%61",
            "1.2.3.4",
            "пример.example")) {
      assertEquals(Optional.empty(), Domain.parse(text), text);
    }
    assertEquals("example.com", Domain.parse("example.com/").orElseThrow().toString());
    assertEquals("example.com/a/b", Domain.parse("example.com/a/b/").orElseThrow().toString());
  }
}

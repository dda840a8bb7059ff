package touchstone.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.DocumentFacts;

/** A page tells its title, site, address, dates and language. */
class PageFactsTest {

  /** Without it some of the pages would show no text. */
  private static final String END = "</script><body><p>Text";

  private static DocumentFacts facts(String markup) {
    return Reading.html(markup + END).facts();
  }

  @Test
  void readsWhatPagesSayForMachines() {
    DocumentFacts facts =
        facts(
            """
            <html lang=de-AT><head><title>Ein  Titel\n – Die Zeitung</title>
            <meta property="og:title" content="Ein Titel">
            <meta property="og:site_name" content="Die Zeitung">
            <meta property="article:published_time" content="2024-03-05T23:30:00-05:00">
            <meta property="article:modified_time" content="2024-04-01">
            <link rel="alternate" href="https://example.org/feed">
            <link rel="Canonical" href=" https://example.org/a?b=c ">
            """);
    assertEquals("Ein Titel", facts.title());
    assertEquals("Die Zeitung", facts.site());
    assertEquals("https://example.org/a?b=c", facts.canonicalUrl());
    assertEquals("2024-03-05", String.valueOf(facts.published()));
    assertEquals("2024-04-01", String.valueOf(facts.updated()));
    assertEquals("de-AT", facts.language());
    assertEquals("text/html", facts.mediaType());
    assertEquals("UTF-8 (header)", facts.charset());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title> One </title><h1>Two</h1>|One",
        "<h1>Two <b>words</b></h1>|Two words",
        "<meta property=og:title content=' '><title>One</title>|One",
        "<svg><title>Icon</title></svg><h1>Two</h1>|Two"
      })
  void takesTheTitleFromWhereThereIsOne(String markup, String title) {
    assertEquals(title, facts(markup).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta itemprop=datePublished content=2023-07>|2023-07",
        "<time itemprop=datePublished datetime=2023-07-09T10:00Z>July</time>|2023-07-09",
        "<span itemprop=datePublished>2023-07-09</span>|2023-07-09",
        "<meta name=citation_publication_date content=2019/5/3>|2019-05-03",
        "<meta name=DC.Date content=20190503>|2019-05-03",
        "<meta name=date content='Wed, 25 Nov 2026 10:00:00 GMT'>|2026-11-25",
        "<script type=application/ld+json>{\"datePublished\" : \"2020-02-29T01:02:03Z\"}</script>|2020-02-29",
        "<time datetime=2022-01-02>x</time><time datetime=2022-01-02>y</time>|2022-01-02",
        "<time datetime=2022-01-02>x</time><time datetime=2022-01-03>y</time>|null",
        "<meta itemprop=datePublished content=2023-02-30>|null",
        "<meta itemprop=datePublished content=yesterday>|null",
        "<meta property=article:published_time content=x><meta name=date content=2001>|2001"
      })
  void readsDates(String markup, String date) {
    assertEquals(date, String.valueOf(facts(markup).published()));
  }

  @Test
  void readsTheDateOfAChangeFromJson() {
    String markup =
        "<script type='application/ld+json'>{\"dateModified\":\"soon\",\"dateModified\":\"2021-01\"}";
    assertEquals("2021-01", String.valueOf(facts(markup).updated()));
    assertNull(facts(markup).published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "/relative",
        "//example.org/x",
        "https://user@example.org/",
        "ftp://example.org/"
      })
  void takesOnlyPlainWebAddresses(String url) {
    assertEquals("", facts("<link rel=canonical href='" + url + "'>").canonicalUrl());
  }

  @Test
  void takesTheAddressOfOpenGraphWhereThereIsNoLink() {
    assertEquals(
        "https://example.org/x",
        facts("<meta property=og:url content=https://example.org/x>").canonicalUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "<html lang=''><meta http-equiv=content-language content=fr>,fr",
    "<meta property=og:locale content=en_GB>,en-GB",
    "<html lang='not a tag'>,''"
  })
  void takesOnlyTagsForALanguage(String markup, String language) {
    assertEquals(language, facts(markup).language());
  }
}

package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Location;
import touchstone.model.Status;

/** The feed tells of every replaced verdict, and never of one twice. */
public class FeedTest {

  private static final Location ROW = new Location("corrections.csv", 2, 1);

  private static Correction change(int day, String why, Status to) {
    return new Correction(
        LocalDate.of(2026, 5, day),
        DossierFixture.id("one"),
        Status.UNCHECKED,
        to,
        why,
        "Ada",
        ROW);
  }

  private static Publication log(List<Correction> log, String baseUrl) {
    Dossier d = SmallSite.dossier().claim("one").build();
    Dossier dossier =
        new Dossier(
            d.settings(),
            d.articles(),
            d.claims(),
            d.constraints(),
            d.publishers(),
            d.sources(),
            new Dossier.History(List.of(), log, List.of()),
            d.completeness());
    return SmallSite.of(dossier, baseUrl);
  }

  private static List<SyndEntry> entries(List<Correction> log) throws Exception {
    String xml = SmallSite.files(new FeedPart(), log(log, SmallSite.BASE)).get(Paths.FEED);
    SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("The Desk: changes of verdicts", feed.getTitle());
    return feed.getEntries();
  }

  @Test
  void hasOneEntryForEachCorrectionNewestFirst() throws Exception {
    List<SyndEntry> entries =
        entries(
            List.of(
                change(1, "first", Status.SUPPORTED),
                change(1, "again", Status.DISPUTED),
                change(9, "last", Status.CONTRADICTED)));
    assertEquals(
        List.of("Contradicted: Claim one", "Sources conflict: Claim one", "Supported: Claim one"),
        entries.stream().map(SyndEntry::getTitle).toList());
    assertEquals(SmallSite.BASE + "claims/one.html", entries.get(0).getLink());
    assertTrue(entries.get(0).getDescription().getValue().endsWith("since: last"));
  }

  @Test
  void keepsTheIdsOfWhatItToldBefore() throws Exception {
    List<Correction> log = new ArrayList<>(List.of(change(1, "a", Status.SUPPORTED)));
    log.add(change(1, "a", Status.DISPUTED));
    List<String> before = entries(log).stream().map(SyndEntry::getUri).toList();
    assertEquals(
        List.of(
            "tag:desk.example.net,2026-05-01:/checks/corrections/one/2",
            "tag:desk.example.net,2026-05-01:/checks/corrections/one/1"),
        before);
    log.add(change(1, "a", Status.SUPPORTED));
    List<String> after = entries(log).stream().map(SyndEntry::getUri).toList();
    assertEquals(3, after.stream().distinct().count());
    assertEquals(before, after.subList(1, 3));
  }

  @Test
  void survivesTextThatIsNoXml() throws Exception {
    String why = "<b>&amp; ]]> \u0000\u001b \uFFFE \uD800";
    String summary =
        entries(List.of(change(1, why, Status.SUPPORTED))).get(0).getDescription().getValue();
    assertTrue(summary.contains("<b>&amp; ]]> [U+0000]"), summary);
  }

  @Test
  void isNotThereWithoutAnAddress() throws Exception {
    assertEquals(Map.of(), SmallSite.files(new FeedPart(), log(List.of(), "")));
  }
}

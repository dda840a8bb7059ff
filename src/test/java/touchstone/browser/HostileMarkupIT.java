package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;
import touchstone.browser.BodiesSite.Body;
import touchstone.extract.Extraction;
import touchstone.extract.MarkupCases;
import touchstone.extract.TextExtractor;
import touchstone.extract.Told;
import touchstone.model.DocumentText;

/** Captured pages of any markup: what the published pages show of them is text. */
class HostileMarkupIT {

  private static final int LONGEST_QUOTE = 2_000;

  @TempDir private Path folder;

  /** Returns an evidence file that quotes all that is read of a page, below the page as it is. */
  private static Body body(String markup) {
    Extraction extraction =
        TextExtractor.extract(markup.getBytes(UTF_8), new Told("text/html", "", ""));
    if (extraction instanceof Extraction.Read read) {
      DocumentText text = read.text();
      String all = text.text() + text.hidden();
      String quote = all.substring(0, Math.min(all.length(), LONGEST_QUOTE)).strip();
      return new Body(text.facts().title(), markup, quote.replace("\n", "\n> "));
    }
    return new Body("T", markup, "plain words");
  }

  private void publish(String item, List<String> cases) throws IOException {
    BodiesSite site = new BodiesSite(folder);
    int active = 0;
    int afterReading = 0;
    for (List<String> group : Payloads.inGroups(cases, BodiesSite.SOURCES)) {
      List<Body> bodies = group.stream().map(HostileMarkupIT::body).toList();
      site.requireText(bodies);
      active += (int) group.stream().filter(ActiveNodes::isActive).count();
      afterReading +=
          (int) bodies.stream().filter(body -> ActiveNodes.isActive(body.quote())).count();
    }
    assertTrue(active > cases.size() / 5, "control: only " + active + " are active as they come");
    assertTrue(afterReading > 5, "control: only " + afterReading + " are active once read");
    assertTrue(site.sources() > cases.size() * 2 / 3, "only " + site.sources() + " were read");
    Measured.write(
        item,
        getClass(),
        "1",
        ("%s of them published on %s pages, 0 active nodes; control: %s are active as they come,"
                + " and %s if what is read of them is shown as it is")
            .formatted(cases.size(), site.pages(), active, afterReading));
  }

  private static List<String> cases(int own) throws IOException {
    List<String> cases = new ArrayList<>(MarkupCases.own(own));
    cases.addAll(MarkupCases.published());
    cases.addAll(Payloads.all());
    Collections.shuffle(cases, new Random(20261126));
    return cases;
  }

  @Test
  @Tag("hardening")
  void isTextInThePages() throws IOException {
    publish("A5", cases(1_800).subList(0, 480));
  }

  @Test
  @Tag("nightly")
  void isTextInThePagesWhateverItIs() throws IOException {
    List<String> cases = cases(2_000);
    cases.addAll(MarkupCases.large(50));
    publish("A5-nightly", cases);
  }
}

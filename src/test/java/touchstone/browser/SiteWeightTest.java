package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a reader has to fetch to read a page. */
class SiteWeightTest {

  private static final int MOST = 100_000;
  private static final List<String> ASSETS = List.of("assets/site.css", "assets/site.js");

  @Test
  void isUnder100KilobytesCompressedForTheWholeArticle() throws IOException {
    Map<String, byte[]> site = SiteFixture.shippedWithAddress();
    int weight = compressed(site.get("index.html"));
    for (String asset : ASSETS) {
      weight += compressed(site.get(asset));
    }
    assertTrue(weight < MOST, weight + " bytes");
  }

  @Test
  void isTheSameSiteTwice() {
    Map<String, byte[]> first = SiteFixture.invented();
    Map<String, byte[]> second =
        SiteFixture.publish(InventedDossier.of(Wording.plain(), 2), "Invented", SiteFixture.BASE);
    List<String> different = new ArrayList<>();
    assertEquals(List.copyOf(first.keySet()), List.copyOf(second.keySet()));
    for (String path : first.keySet()) {
      if (!SiteFixture.text(first, path).equals(SiteFixture.text(second, path))) {
        different.add(path);
      }
    }
    assertEquals(List.of(), different);
  }

  private static int compressed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
      zipped.write(content);
    }
    return out.size();
  }
}

package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Tool;
import touchstone.site.Download;
import touchstone.site.SiteOptions;
import touchstone.site.SitePublisher;
import touchstone.site.SiteRequest;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/** Sites in memory, files by path, each made once. */
final class SiteFixture {

  /** Where the sites with an address would stand. */
  static final String BASE = "https://example.org/checked/";

  private static final Tool TOOL = new Tool("touchstone", "1.2.3");

  private SiteFixture() {}

  /** Returns the site of the dossier in this repository, which has no address. */
  static Map<String, byte[]> shipped() {
    return Shipped.PLAIN;
  }

  /** Returns the same site with an address. */
  static Map<String, byte[]> shippedWithAddress() {
    return Shipped.WITH_ADDRESS;
  }

  /** Returns the site of an {@link InventedDossier} in plain words, with an address. */
  static Map<String, byte[]> invented() {
    return Invented.WITH_ADDRESS;
  }

  /** Returns the same site without an address. */
  static Map<String, byte[]> inventedWithoutAddress() {
    return Invented.PLAIN;
  }

  /** Returns the site of an assessment, with claims that await review. */
  static Map<String, byte[]> publish(Assessment assessment, String siteName, String baseUrl) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    // the list of digests is made by whoever puts the files into a folder
    files.put("SHA256SUMS", new byte[0]);
    SiteRequest request =
        new SiteRequest(
            assessment,
            new SiteOptions(siteName, baseUrl, Locale.ENGLISH, true),
            TOOL,
            List.of(new Download("data.csv", "Data as CSV", "a,b\n".getBytes(UTF_8))));
    try {
      new SitePublisher(request)
          .publish(
              (path, content) -> {
                if (files.put(path, content) != null) {
                  throw new IllegalStateException(path + " was written twice");
                }
              });
    } catch (IOException notFromMemory) {
      throw new UncheckedIOException(notFromMemory);
    }
    return Collections.unmodifiableMap(files);
  }

  /** Returns the pages of a site, without those that only lead elsewhere. */
  static List<String> pages(Map<String, byte[]> site) {
    return site.keySet().stream()
        .filter(path -> path.endsWith(".html") && !isRedirect(site, path))
        .toList();
  }

  /** Returns whether a page only leads to where its content is now. */
  static boolean isRedirect(Map<String, byte[]> site, String path) {
    return text(site, path).contains("http-equiv=\"refresh\"");
  }

  /** Returns a file as text. */
  static String text(Map<String, byte[]> site, String path) {
    byte[] content = site.get(path);
    if (content == null) {
      throw new IllegalArgumentException("no " + path + " in the site, only " + site.keySet());
    }
    return new String(content, UTF_8);
  }

  /** The dossier in this repository. */
  private static final class Shipped {
    static final Map<String, byte[]> PLAIN = publish(assess(), "Touchstone", "");
    static final Map<String, byte[]> WITH_ADDRESS = publish(assess(), "Touchstone", BASE);

    private static Assessment assess() {
      Parsed<Dossier> parsed = DossierReader.read(Path.of(""));
      return new Assessor(RuleCatalog.all())
          .assess(parsed.value(), parsed.findings(), InventedDossier.DAY);
    }
  }

  /** The dossier that is all invented. */
  private static final class Invented {
    static final Map<String, byte[]> PLAIN =
        publish(InventedDossier.of(Wording.plain(), 2), "Invented", "");
    static final Map<String, byte[]> WITH_ADDRESS =
        publish(InventedDossier.of(Wording.plain(), 2), "Invented", BASE);
  }
}

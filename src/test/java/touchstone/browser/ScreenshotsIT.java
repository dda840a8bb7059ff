package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the README anew: {@code ./verify -Dscreenshots.update=true}. */
@EnabledIfSystemProperty(named = "screenshots.update", matches = "true")
@ExtendWith(Chromium.class)
class ScreenshotsIT {

  private static final Path FOLDER = Path.of("src/docs/images");
  private static final int MOST = 250_000;

  @ParameterizedTest
  @CsvSource({
    "article-light, index.html, LIGHT, 1200",
    "article-dark, index.html, DARK, 1200",
    "article-narrow, index.html, LIGHT, 390",
    "claim-light, claims/concurrent-impossible.html, LIGHT, 1200"
  })
  void takes(String name, String path, ColorScheme scheme, int width, Browser browser)
      throws IOException {
    Path file = FOLDER.resolve(name + ".png");
    NewContextOptions options =
        new NewContextOptions()
            .setColorScheme(scheme)
            .setViewportSize(width, width < 600 ? 844 : 900);
    try (LocalSite served = new LocalSite(SiteFixture.shipped());
        Visit visit = new Visit(browser, served.root(), options)) {
      visit.page().navigate(served.root() + path);
      visit.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    }
    assertTrue(Files.size(file) <= MOST, file + " has " + Files.size(file) + " bytes");
  }
}

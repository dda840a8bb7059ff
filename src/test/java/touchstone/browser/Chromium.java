package touchstone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The system's Chromium, one for all tests and closed after the last. Where there is none, the
 * tests that ask for it are skipped, or fail if {@code CI} is {@code true}.
 */
public final class Chromium implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
  private static final List<String> SWITCHES =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, none -> start(), Running.class)
        .browser;
  }

  private static Running start() {
    Optional<Path> chromium = onPath("chromium");
    Optional<Path> node = onPath("node");
    if (chromium.isEmpty() || node.isEmpty()) {
      String lacking = chromium.isEmpty() ? "chromium" : "node";
      String message = lacking + " is not on the PATH, so nothing was tested in a browser";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(message + ": install it, CI needs it");
      }
      Assumptions.abort(message);
    }
    return new Running(chromium.orElseThrow(), node.orElseThrow());
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Browser and driver, which JUnit closes with its root store. */
  private static final class Running implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Running(Path chromium, Path node) {
      Map<String, String> environment = new LinkedHashMap<>(System.getenv());
      environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(SWITCHES));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}

package touchstone.cli.publish;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.UsageException;
import touchstone.model.Address;
import touchstone.model.Excerpt;
import touchstone.model.Settings;
import touchstone.site.SiteOptions;

/** What the desk can choose for its site; {@code touchstone.yaml} says what is not given. */
final class SiteChoices {

  private static final String DEFAULT_NAME = "Touchstone";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "where the site will stand, https://example.org/checks/ (default: base_url)")
  private @Nullable String baseUrl;

  @Option(
      names = "--site-name",
      paramLabel = "NAME",
      description = "the name in the head of every page (default: site_name)")
  private @Nullable String siteName;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "how dates and numbers are written, a tag like en-GB (default: en)")
  private String locale = "en";

  /** Checks what was given, before anything is read. */
  void requireSound() {
    options(Settings.NONE, false);
  }

  /**
   * Returns the choices, with what the settings say where nothing was given.
   *
   * @param awaitingReview whether claims that need review are in the site, marked so
   */
  SiteOptions options(Settings settings, boolean awaitingReview) {
    return new SiteOptions(
        siteName == null
            ? name("site_name in touchstone.yaml", settings.siteName())
            : name("--site-name", siteName),
        baseUrl == null
            ? url("base_url in touchstone.yaml", settings.baseUrl())
            : url("--base-url", baseUrl),
        locale(),
        awaitingReview);
  }

  private static String name(String where, String text) {
    if (!Excerpt.visible(text).equals(text)) {
      throw new UsageException(where + " " + Excerpt.of(text) + " is not one plain line");
    }
    return text.isBlank() ? DEFAULT_NAME : text.strip();
  }

  private static String url(String where, String text) {
    if (text.isEmpty()) {
      return text;
    }
    Optional<Address> address = Address.parse(text);
    if (address.isEmpty() || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw new UsageException(
          "%s %s is no address of a folder, expected one like https://example.org/checks/: http or"
                  .formatted(where, Excerpt.of(text))
              + " https, a host name with a dot in ASCII letters (xn--… for others), no user, port,"
              + " query or fragment");
    }
    // one spelling, since browsers and search engines take two for two addresses
    String scheme = text.regionMatches(true, 0, "https:", 0, "https:".length()) ? "https" : "http";
    String path = address.get().path();
    return scheme + "://" + address.get().host() + path + (path.endsWith("/") ? "" : "/");
  }

  private Locale locale() {
    try {
      Locale parsed = new Locale.Builder().setLanguageTag(locale).build();
      if (!parsed.getLanguage().isEmpty()) {
        return parsed;
      }
    } catch (IllformedLocaleException notATag) {
      // told below
    }
    throw new UsageException(
        "--locale " + Excerpt.of(locale) + " is no language tag, expected one like en or de-AT");
  }
}

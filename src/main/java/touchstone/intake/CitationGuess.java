package touchstone.intake;

import crawlercommons.domains.EffectiveTldFinder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Address;
import touchstone.model.Citation;
import touchstone.model.DocumentFacts;
import touchstone.model.Domain;
import touchstone.model.Id;
import touchstone.model.PartialDate;
import touchstone.model.Publisher;
import touchstone.model.Publishers;

/**
 * How a document would be cited, going by what it says of itself and by its address. A guess: a
 * person confirms it, or says otherwise.
 *
 * @param citation title, address, dates and language
 * @param publisher whose the address is, or null if it is nobody's in {@code publishers.csv}
 * @param domain the domain to enter for a new publisher, or null where there is no address
 */
public record CitationGuess(
    Citation citation, @Nullable Publisher publisher, @Nullable Domain domain) {

  private static final int LONGEST_TITLE = 300;

  /**
   * Returns the guess for a document.
   *
   * @param facts what it says of itself
   * @param url the address it was found at, or empty
   * @param retrieved the day on which it was read
   * @param publishers the publishers of the workspace
   */
  public static CitationGuess of(
      DocumentFacts facts, String url, LocalDate retrieved, Publishers publishers) {
    String address = address(facts, url);
    Citation citation =
        new Citation(
            title(facts.title()),
            address,
            notAfter(facts.published(), retrieved),
            notAfter(facts.updated(), retrieved),
            retrieved,
            facts.language());
    Optional<Address> parsed = Address.parse(address);
    return new CitationGuess(
        citation,
        parsed.flatMap(publishers::ownerOf).orElse(null),
        parsed.map(Address::host).flatMap(CitationGuess::registrable).orElse(null));
  }

  /**
   * The address that a page gives as its own, if it is on the host where the page was found:
   * elsewhere a page could pass for another publisher's.
   */
  private static String address(DocumentFacts facts, String url) {
    String found = UrlKey.withoutFragment(url);
    String own = UrlKey.withoutFragment(facts.canonicalUrl());
    Optional<String> host = Address.parse(found).map(Address::host);
    Optional<String> ownHost = Address.parse(own).map(Address::host);
    boolean same = ownHost.isPresent() && (found.isEmpty() || ownHost.equals(host));
    return same ? own : found;
  }

  /** Below a suffix that the list does not have, it is the last two labels, as the list says. */
  private static Optional<Domain> registrable(String host) {
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    if (domain == null && EffectiveTldFinder.getEffectiveTLD(host, false) == null) {
      domain = host.substring(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
    }
    return Domain.parse(domain == null ? host : domain);
  }

  /** A title is one visible line: control, format and line characters are white space in it. */
  private static String title(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(CitationGuess::visible)
        .filter(c -> c >= 0)
        .forEach(line::appendCodePoint);
    String title = line.toString().replaceAll("\\s+", " ").strip();
    int length = title.codePointCount(0, title.length());
    return length <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip() + " …";
  }

  private static int visible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> -1;
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      default -> c;
    };
  }

  /** A date in the future is a slip of the page or of its reader. */
  private static @Nullable PartialDate notAfter(@Nullable PartialDate date, LocalDate day) {
    return date == null || date.earliest().isAfter(day) ? null : date;
  }

  /** Returns an id that a new publisher of this domain could have: its first label. */
  public Optional<Id> publisherId() {
    return Optional.ofNullable(domain)
        .map(entry -> entry.host().split("\\.", 2)[0].toLowerCase(Locale.ROOT))
        .flatMap(Id::parse);
  }
}

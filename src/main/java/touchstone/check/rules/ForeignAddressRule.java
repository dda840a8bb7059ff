package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.check.Rule;
import touchstone.model.Address;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.Publisher;
import touchstone.model.Publishers;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A source whose address is not its publisher's, or not its copyist's. */
final class ForeignAddressRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "foreign-address",
          Severity.ERROR,
          "A source's address is not its publisher's; such evidence does not count.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Publishers publishers = assessment.dossier().publishers();
    List<Finding> findings = new ArrayList<>();
    if (!assessment.dossier().completeness().publishers()) {
      return findings; // its domain may stand in a cell that could not be read
    }
    for (Source source : assessment.dossier().sources().values()) {
      boolean known = publishers.find(source.host()).isPresent();
      if (known && source.readable() && !publishers.isAtHome(source)) {
        findings.add(ENTRY.onSource(source.location(), source.id(), message(source, publishers)));
      }
    }
    return findings;
  }

  private static String message(Source source, Publishers publishers) {
    String url = Excerpt.of(source.citation().url());
    Optional<Address> address = Address.parse(source.citation().url());
    if (address.isEmpty()) {
      return "%s is no plain http or https address of a named host%s; correct it"
          .formatted(url, LookAlike.oddity(source.citation().url()));
    }
    Optional<Publisher> owner = publishers.ownerOf(address.get());
    String found =
        owner
            .map(publisher -> "is an address of \"" + publisher.id() + "\"")
            .orElse("is no publisher's address");
    String remedy =
        publishers
            .find(source.host())
            .filter(expected -> owner.isEmpty())
            .flatMap(expected -> LookAlike.resembled(address.get(), expected.domains()))
            .map("it only looks like %s, so read it letter by letter"::formatted)
            .orElse("correct the publisher, or add the domain to it");
    return "%s %s, expected one of \"%s\"; %s".formatted(url, found, source.host(), remedy);
  }
}

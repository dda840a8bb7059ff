package touchstone.site;

import touchstone.model.AuthorityReading;
import touchstone.model.Reading;
import touchstone.model.Status;

/** The word that readers see for a verdict, on the pages and in the markup alike. */
final class PublishedWord {

  private PublishedWord() {}

  static String of(Status status) {
    return switch (status) {
      case SUPPORTED -> "Supported";
      case PARTLY_SUPPORTED -> "Partly supported";
      case DISPUTED -> "Sources conflict";
      case CONTRADICTED -> "Contradicted";
      case UNSUPPORTED -> "No support found";
      case UNCHECKED -> "Not checked yet";
    };
  }

  /**
   * Returns the word for one claim: it names the authority where a contradicted claim is also
   * contradicted by the authority's own documents.
   */
  static String of(Standing standing, Publication publication) {
    AuthorityReading against = standing.verdict().authority();
    boolean named =
        standing.status() == Status.CONTRADICTED
            && against.reading() == Reading.CONTRADICTED
            && against.publisher() != null;
    return named
        ? "Contradicted by %s's documentation"
            .formatted(Names.publisher(publication.dossier(), against.publisher()))
        : of(standing.status());
  }
}

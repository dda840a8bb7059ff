package touchstone.site;

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
}

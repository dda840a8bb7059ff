package touchstone.site;

import org.jspecify.annotations.Nullable;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Source;

/** What things are called on the pages. */
final class Names {

  private Names() {}

  /** Returns the publisher's name, or its id where it is not on record. */
  static String publisher(Dossier dossier, @Nullable Id publisher) {
    return publisher == null
        ? "publisher not known"
        : dossier.publishers().find(publisher).map(Publisher::name).orElse(publisher.value());
  }

  /** Returns what sort of organisation the publisher is, or nothing where that is not on record. */
  static String kind(Dossier dossier, @Nullable Id publisher) {
    return dossier.publishers().find(publisher).map(Publisher::kind).map(Names::kind).orElse("");
  }

  static String kind(PublisherKind kind) {
    return switch (kind) {
      case MAKER -> "maker";
      case STANDARDS -> "standards body or register";
      case ACADEMIC -> "research";
      case PRESS -> "press";
      case COMMUNITY -> "community";
    };
  }

  static String source(Source source) {
    String title = source.citation().title();
    return title.isEmpty() ? source.id().value() : title;
  }

  /** Returns the paragraphs of a plain text. */
  static java.util.List<String> paragraphs(String text) {
    return java.util.Arrays.stream(text.split("\n\\s*\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}

package touchstone.report;

import touchstone.model.CoverageRecord;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.Status;

/** The words that a person reads, and the marks and inks that go with them. */
final class Phrases {

  private Phrases() {}

  static String status(Status status) {
    return status.word().replace('-', ' ');
  }

  static String mark(Status status) {
    return switch (status) {
      case SUPPORTED -> "✓";
      case PARTLY_SUPPORTED -> "◐";
      case DISPUTED -> "≠";
      case CONTRADICTED -> "✗";
      case UNSUPPORTED -> "○";
      case UNCHECKED -> "?";
    };
  }

  static Ink ink(Status status) {
    return switch (status) {
      case SUPPORTED -> Ink.GOOD;
      case PARTLY_SUPPORTED -> Ink.COOL;
      case DISPUTED -> Ink.CAREFUL;
      case CONTRADICTED -> Ink.BAD;
      case UNSUPPORTED -> Ink.PLAIN;
      case UNCHECKED -> Ink.FAINT;
    };
  }

  static Ink ink(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> Ink.GOOD;
      case QUALIFIES -> Ink.COOL;
      case CONTRADICTS -> Ink.BAD;
      case SILENT -> Ink.PLAIN;
      case CONTEXT -> Ink.FAINT;
    };
  }

  /** The publisher's name, or its id where it is not on record. */
  static String name(Dossier dossier, Id publisher) {
    return dossier.publishers().find(publisher).map(Publisher::name).orElse(publisher.value());
  }

  /** A source by title and publisher: {@code "Bluetooth 2.0" (Amazon)}. */
  static String title(Dossier dossier, Source source) {
    String title = source.citation().title();
    Id publisher = source.publisher();
    String who = publisher == null ? "publisher not known" : name(dossier, publisher);
    return "%s (%s)".formatted(title.isEmpty() ? source.id() : title, who);
  }

  static String stance(Exhibit exhibit) {
    return exhibit.stance().word() + (exhibit.direct() ? "" : " indirectly");
  }

  /** How much of an article was looked at, in one sentence. */
  static String coverage(CoverageRecord figure) {
    String claimed =
        figure.claimed() == null
            ? ""
            : "%s claimed, %s left out, ".formatted(figure.claimed(), figure.excluded());
    return "%s of %s were looked at: %s%s open"
        .formatted(
            figure.covered(),
            count(figure.units(), "sentence or table cell", "sentences and table cells"),
            claimed,
            figure.open());
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}

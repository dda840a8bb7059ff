package touchstone.site;

import touchstone.model.Backing;
import touchstone.model.Status;

/**
 * How a published verdict is shown, never by colour alone: a glyph, a word and a fill. {@code
 * unsupported} has one mark for each thing that can stand behind it.
 */
enum VerdictMark {
  /** Holds. */
  SUPPORTED(Status.SUPPORTED, "✓", ""),
  /** Holds in part. */
  PARTLY_SUPPORTED(Status.PARTLY_SUPPORTED, "◐", ""),
  /** Sources of the same weight say both. */
  DISPUTED(Status.DISPUTED, "≠", ""),
  /** Does not hold. */
  CONTRADICTED(Status.CONTRADICTED, "✗", ""),
  /** See {@link Backing#WEAK_AGAINST}. */
  WEAK_AGAINST(Status.UNSUPPORTED, "▽", Backing.WEAK_AGAINST.phrase()),
  /** See {@link Backing#WEAK_MIXED}. */
  WEAK_MIXED(Status.UNSUPPORTED, "◇", Backing.WEAK_MIXED.phrase()),
  /** See {@link Backing#WEAK_FOR}. */
  WEAK_FOR(Status.UNSUPPORTED, "△", Backing.WEAK_FOR.phrase()),
  /** See {@link Backing#SILENT}. */
  SILENT(Status.UNSUPPORTED, "○", Backing.SILENT.phrase()),
  /** See {@link Backing#PREMISE}. */
  PREMISE(Status.UNSUPPORTED, "↳", Backing.PREMISE.phrase()),
  /** A person set another computed verdict aside for it. */
  SET_ASIDE(Status.UNSUPPORTED, "○", "so decided by the desk"),
  /** Nobody has looked yet. */
  UNCHECKED(Status.UNCHECKED, "?", "");

  private final Status status;
  private final String glyph;
  private final String detail;

  VerdictMark(Status status, String glyph, String detail) {
    this.status = status;
    this.glyph = glyph;
    this.detail = detail;
  }

  static VerdictMark of(Standing standing) {
    return switch (standing.status()) {
      case SUPPORTED -> SUPPORTED;
      case PARTLY_SUPPORTED -> PARTLY_SUPPORTED;
      case DISPUTED -> DISPUTED;
      case CONTRADICTED -> CONTRADICTED;
      case UNCHECKED -> UNCHECKED;
      case UNSUPPORTED -> standing.override() ? SET_ASIDE : backed(standing);
    };
  }

  private static VerdictMark backed(Standing standing) {
    return switch (Backing.of(standing.verdict().decision())) {
      case SILENT -> SILENT;
      case WEAK_FOR -> WEAK_FOR;
      case WEAK_MIXED -> WEAK_MIXED;
      case WEAK_AGAINST -> WEAK_AGAINST;
      case PREMISE -> PREMISE;
    };
  }

  /** Returns the mark of a status of which nothing more is known. */
  static VerdictMark of(Status status) {
    return switch (status) {
      case SUPPORTED -> SUPPORTED;
      case PARTLY_SUPPORTED -> PARTLY_SUPPORTED;
      case DISPUTED -> DISPUTED;
      case CONTRADICTED -> CONTRADICTED;
      case UNSUPPORTED -> SILENT;
      case UNCHECKED -> UNCHECKED;
    };
  }

  Status status() {
    return status;
  }

  String glyph() {
    return glyph;
  }

  /** Returns the verdict as readers see it. */
  String word() {
    return PublishedWord.of(status);
  }

  /** Returns what stands behind it; empty where the word says all. */
  String detail() {
    return detail;
  }

  /** Returns word and detail. */
  String label() {
    return detail.isEmpty() ? word() : word() + " (" + detail + ")";
  }

  /** Returns the name of the style class, and of the pattern in charts. */
  String style() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

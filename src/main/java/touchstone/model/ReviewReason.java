package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a claim needs review (METHOD, section 7).
 *
 * @param kind what happened
 * @param source the exhibit's source, where it is about an exhibit; else null
 * @param text the reason as a clause
 */
public record ReviewReason(Kind kind, @Nullable Id source, String text) {

  /** What happened, most consequential first. */
  public enum Kind implements Word {
    /** The computed status is not the one that was signed, or set aside by an override. */
    VERDICT_DIFFERS,
    /** An exhibit is there that was not when somebody signed. */
    EXHIBIT_NEW,
    /** An exhibit is not what it was when somebody signed. */
    EXHIBIT_CHANGED,
    /** An exhibit is gone that was there when somebody signed. */
    EXHIBIT_GONE,
    /** Nobody has signed it. */
    UNSIGNED
  }

  @Override
  public String toString() {
    return text;
  }
}

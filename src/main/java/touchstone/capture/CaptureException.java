package touchstone.capture;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;

/** Why there is no capture: one sentence that names the address, what was found and what to do. */
public final class CaptureException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int status;

  private CaptureException(Reason reason, int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.status = status;
  }

  /**
   * Makes the exception.
   *
   * @param url the address that was asked for, from anywhere
   * @param found what was found there, without a full stop
   */
  static CaptureException of(Reason reason, String url, String found) {
    return of(reason, url, found, null);
  }

  static CaptureException of(Reason reason, String url, String found, @Nullable Throwable cause) {
    return new CaptureException(reason, 0, sentence(reason, url, found), cause);
  }

  static CaptureException ofStatus(Reason reason, String url, String found, int status) {
    return new CaptureException(reason, status, sentence(reason, url, found), null);
  }

  private static String sentence(Reason reason, String url, String found) {
    return Excerpt.of(url) + " " + found + "; " + reason.advice();
  }

  /** Returns this failure, told as one of a capture that began at another address. */
  CaptureException after(String requested, int redirects) {
    String way = redirects == 1 ? "the redirect" : redirects + " redirects";
    String whole = "after " + way + " from " + Excerpt.of(requested) + ": " + getMessage();
    CaptureException told = new CaptureException(reason, status, whole, getCause());
    told.setStackTrace(getStackTrace());
    return told;
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }

  /** Returns the status with which the server answered, or 0 where that is not the reason. */
  public int status() {
    return status;
  }
}

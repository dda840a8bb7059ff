package touchstone.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import touchstone.model.Digest;

/** The bytes of a saved page, the name of its file, and when it was saved. */
public final class SavedCopy {

  private static final int LONGEST_STEM = 60;
  private static final int LONGEST_ENDING = 10;
  private static final int DIGITS = 8;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private final String name;
  private final byte[] bytes;
  private final String captured;
  private final String sha256;

  SavedCopy(String name, byte[] bytes, String captured) {
    this.name = name;
    this.bytes = bytes.clone();
    this.captured = captured;
    this.sha256 = Digest.sha256(bytes);
  }

  /** Returns the file's name, without its folder. */
  public String name() {
    return name;
  }

  /** Returns a name to keep it under: plain letters, and a part of the digest that no other has. */
  public String plainName() {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    String ending = dot < 0 ? "" : plain(lower.substring(dot + 1));
    String stem = plain(dot < 0 ? lower : lower.substring(0, dot));
    String cut = stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    String begin = cut.isEmpty() ? "copy" : cut.replaceAll("-$", "");
    boolean ends = !ending.isEmpty() && ending.length() <= LONGEST_ENDING;
    return begin + "-" + sha256.substring(0, DIGITS) + (ends ? "." + ending : "");
  }

  private static String plain(String text) {
    return OTHERS.matcher(text).replaceAll("-").replaceAll("^-|-$", "");
  }

  /** Returns the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns how many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** Returns when it was saved: an ISO 8601 date or instant. */
  public String captured() {
    return captured;
  }

  /** Returns the digest of the bytes, as {@code captures.csv} writes it. */
  public String sha256() {
    return sha256;
  }
}

package touchstone.intake;

import java.util.Optional;
import touchstone.model.Address;

/** The form of a web address by which two spellings of one are told to be the same. */
public final class UrlKey {

  private UrlKey() {}

  /**
   * Returns whether two addresses lead to one document: the scheme, a slash at the end and a place
   * within the document do not make it another. Two empty texts lead nowhere.
   */
  public static boolean isSame(String one, String other) {
    Optional<String> key = of(one);
    return key.isPresent() ? key.equals(of(other)) : !one.isEmpty() && one.equals(other);
  }

  /** Returns host, path and query; nothing if the text is not plainly http or https. */
  static Optional<String> of(String url) {
    return Address.parse(url)
        .map(address -> address.host() + address.path() + query(withoutFragment(url)));
  }

  private static String query(String url) {
    int start = url.indexOf('?');
    return start < 0 ? "" : url.substring(start);
  }

  /** Returns the address without what follows {@code #}. */
  static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}

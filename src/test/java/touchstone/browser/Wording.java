package touchstone.browser;

/** What the texts of an {@link InventedDossier} say; asked anew for every field. */
interface Wording {

  /** Words without a meaning, in which nothing is markup. */
  static Wording plain() {
    return new Wording() {
      private int said;

      @Override
      public String text() {
        said++;
        return "Plain words, number " + said;
      }

      @Override
      public String address(String usual) {
        return usual;
      }

      @Override
      public String language() {
        return "de";
      }
    };
  }

  /** Returns the next text. */
  String text();

  /** Returns the next address, where {@code usual} is one that fits. */
  String address(String usual);

  /** Returns the next tag of a language. */
  String language();
}

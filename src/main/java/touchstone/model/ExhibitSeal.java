package touchstone.model;

/**
 * An exhibit as it was when somebody signed: {@code source@seal}.
 *
 * @param source the source's id
 * @param seal the first 8 hexadecimal digits of the SHA-256 of the exhibit's canonical form
 */
public record ExhibitSeal(Id source, String seal) {

  @Override
  public String toString() {
    return source + "@" + seal;
  }
}

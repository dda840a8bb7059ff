package touchstone.intake;

import java.util.List;

/**
 * What a file or a folder holds, before it is compared with the records of a workspace.
 *
 * @param mapping how its columns were understood, one line each
 * @param claims the claims
 * @param sources the sources
 * @param remarks what could not be taken, or not to the letter
 */
public record Imported(
    List<String> mapping,
    List<ImportedClaim> claims,
    List<ImportedSource> sources,
    List<Remark> remarks) {

  /** Copies the lists. */
  public Imported {
    mapping = List.copyOf(mapping);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    remarks = List.copyOf(remarks);
  }

  /** Returns what a file holds that cannot be read at all. */
  static Imported unreadable(Place place, String message) {
    return new Imported(
        List.of(), List.of(), List.of(), List.of(new Remark(place, Remark.Kind.REFUSED, message)));
  }

  /** Returns what a file without columns holds. */
  static Imported of(List<ImportedClaim> claims, List<ImportedSource> sources, Remarks remarks) {
    return new Imported(List.of(), claims, sources, remarks.list());
  }

  /** Returns whether there is nothing in it that could become a record. */
  public boolean isEmpty() {
    return claims.isEmpty() && sources.isEmpty();
  }
}

package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Clash;
import touchstone.model.Constraint;
import touchstone.model.Id;
import touchstone.model.SignOff;
import touchstone.model.Status;

/**
 * Finds signed verdicts that cannot all stand: whoever signs that a claim is supported says that
 * all its premises are true as well.
 */
final class SignedClashes {

  private SignedClashes() {}

  /**
   * Returns the clashes: over hard conflicts in file order, then over claims signed as
   * contradicted.
   *
   * @param minimal the minimal hard conflicts
   */
  static List<Clash> of(List<Constraint> minimal, Collection<Claim> claims, Premises premises) {
    List<Id> supported = signed(claims, Status.SUPPORTED);
    Map<Id, @Nullable Id> upheld = premises.neededFrom(supported);
    List<Clash> clashes = new ArrayList<>();
    for (Constraint row : minimal) {
      if (upheld.keySet().containsAll(row.claims())) {
        clashes.add(
            new Clash(
                row.id(),
                row.claims().stream().map(claim -> Premises.chain(upheld, claim)).toList()));
      }
    }
    for (Id contradicted : signed(claims, Status.CONTRADICTED)) {
      if (upheld.containsKey(contradicted)) {
        clashes.add(new Clash(null, List.of(Premises.chain(upheld, contradicted))));
      }
    }
    return clashes;
  }

  private static List<Id> signed(Collection<Claim> claims, Status status) {
    List<Id> signed = new ArrayList<>();
    for (Claim claim : claims) {
      SignOff signOff = claim.signOff();
      if (signOff != null && signOff.status() == status) {
        signed.add(claim.id());
      }
    }
    return signed;
  }
}

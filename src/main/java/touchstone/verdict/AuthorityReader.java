package touchstone.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.AuthorityReading;
import touchstone.model.Id;
import touchstone.model.Reading;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;

/** The second reading, against the authority's own documents (METHOD, section 5). */
final class AuthorityReader {

  private final List<WeighedExhibit> own;

  private AuthorityReader(List<WeighedExhibit> exhibits) {
    this.own = new ArrayList<>();
    for (WeighedExhibit weighed : exhibits) {
      if (weighed.ofAuthority()) {
        own.add(weighed);
      }
    }
  }

  /** Returns how a claim with these exhibits stands against the documents of its authority. */
  static AuthorityReading read(@Nullable Id authority, List<WeighedExhibit> exhibits) {
    AuthorityReader reader = new AuthorityReader(exhibits);
    return reader.own.isEmpty()
        ? new AuthorityReading(authority, Reading.NOT_COVERED, false, false, false)
        : reader.read(authority);
  }

  private AuthorityReading read(@Nullable Id authority) {
    List<WeighedExhibit> directFor = side(true, true);
    List<WeighedExhibit> directAgainst = side(true, false);
    List<WeighedExhibit> indirectFor = side(false, true);
    List<WeighedExhibit> indirectAgainst = side(false, false);
    boolean anyDirect = !directFor.isEmpty() || !directAgainst.isEmpty();
    List<WeighedExhibit> favour = anyDirect ? directFor : indirectFor;
    List<WeighedExhibit> against = anyDirect ? directAgainst : indirectAgainst;
    Reading reading = reading(anyDirect, !favour.isEmpty(), !against.isEmpty());
    List<WeighedExhibit> deciding = Stream.concat(favour.stream(), against.stream()).toList();
    return new AuthorityReading(
        authority,
        reading,
        !favour.isEmpty()
            && favour.stream().allMatch(e -> e.exhibit().stance() == Stance.QUALIFIES),
        !deciding.isEmpty() && deciding.stream().allMatch(WeighedExhibit::viaCopy),
        reading == Reading.SUPPORTED && !indirectAgainst.isEmpty());
  }

  private Reading reading(boolean direct, boolean favour, boolean against) {
    if (favour && against) {
      return Reading.MIXED;
    }
    if (against) {
      return direct ? Reading.CONTRADICTED : Reading.AT_ODDS;
    }
    if (favour) {
      return direct ? Reading.SUPPORTED : Reading.LEANS_SUPPORTED;
    }
    return Reading.SILENT;
  }

  private List<WeighedExhibit> side(boolean direct, boolean favour) {
    return own.stream()
        .filter(weighed -> weighed.exhibit().direct() == direct)
        .filter(
            weighed ->
                favour
                    ? weighed.exhibit().stance().isFor()
                    : weighed.exhibit().stance() == Stance.CONTRADICTS)
        .toList();
  }
}

package touchstone.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.Strength;

/**
 * The method written a second time, as plainly and slowly as its text reads, from sources alone. It
 * shares no code with the engine; where both agree on thousands of random dossiers, a mistake would
 * have to have been made twice.
 */
final class MethodOracle {

  private final Dossier dossier;
  private final List<Constraint> hardRows;
  private final Map<Id, Set<Id>> without;

  /** Decides with all exhibits; the rows are those of which not all claims can be true. */
  MethodOracle(Dossier dossier, List<Constraint> hardRows) {
    this(dossier, hardRows, Map.of());
  }

  private MethodOracle(Dossier dossier, List<Constraint> hardRows, Map<Id, Set<Id>> without) {
    this.dossier = dossier;
    this.hardRows = hardRows;
    this.without = without;
  }

  /** The hard rows of a dossier that has only rows that say "excludes". */
  static MethodOracle ofExcludes(Dossier dossier) {
    return new MethodOracle(
        dossier,
        dossier.constraints().stream().filter(row -> row.strength() == Strength.HARD).toList());
  }

  record Outcome(String status, String rule, String lean) {}

  private record Piece(Id source, Stance stance, boolean direct, char grade, Set<Id> voices) {}

  /** Every claim's verdict. */
  Map<Id, Outcome> decideAll() {
    Map<Id, Outcome> table = new LinkedHashMap<>();
    dossier.claims().values().forEach(claim -> table.put(claim.id(), byTable(claim)));
    Map<Id, Outcome> afterV7 = new LinkedHashMap<>(table);
    for (Constraint row : hardRows) {
      for (Id one : row.claims()) {
        boolean othersSupported =
            row.claims().stream()
                .filter(other -> !other.equals(one))
                .allMatch(other -> table.get(other).rule().equals("V5"));
        String status = table.get(one).status();
        if (othersSupported && (status.equals("unchecked") || status.equals("unsupported"))) {
          afterV7.put(one, new Outcome("contradicted", "V7", ""));
        }
      }
    }
    return premises(afterV7);
  }

  /** The verdict on one claim without those exhibits of its own, all other claims held fixed. */
  String statusHoldingOthers(Claim claim, Set<Id> lost) {
    Map<Id, Outcome> table = new LinkedHashMap<>();
    dossier.claims().values().forEach(other -> table.put(other.id(), byTable(other)));
    Map<Id, Outcome> last = decideAll();
    Outcome own = new MethodOracle(dossier, hardRows, Map.of(claim.id(), lost)).byTable(claim);
    boolean open = own.status().equals("unchecked") || own.status().equals("unsupported");
    for (Constraint row : hardRows) {
      boolean othersSupported =
          row.claims().contains(claim.id())
              && row.claims().stream()
                  .filter(other -> !other.equals(claim.id()))
                  .allMatch(other -> table.get(other).rule().equals("V5"));
      if (open && othersSupported) {
        return "contradicted";
      }
    }
    boolean falls = own.status().equals("unchecked") && !reaches(claim.id(), claim.id());
    return falls && anyFailed(claim, last) ? "unsupported" : own.status();
  }

  private Map<Id, Outcome> premises(Map<Id, Outcome> afterV7) {
    Map<Id, Outcome> last = new LinkedHashMap<>(afterV7);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Claim claim : dossier.claims().values()) {
        boolean open = last.get(claim.id()).status().equals("unchecked");
        if (open && !reaches(claim.id(), claim.id()) && anyFailed(claim, last)) {
          last.put(claim.id(), new Outcome("unsupported", "V8", "none"));
          changed = true;
        }
      }
    }
    return last;
  }

  private boolean anyFailed(Claim claim, Map<Id, Outcome> outcomes) {
    return claim.dependsOn().stream()
        .map(outcomes::get)
        .anyMatch(
            outcome ->
                outcome != null
                    && (outcome.status().equals("contradicted")
                        || outcome.status().equals("unsupported")));
  }

  private boolean reaches(Id from, Id goal) {
    Set<Id> seen = new HashSet<>();
    List<Id> todo = new ArrayList<>(dossier.claims().get(from).dependsOn());
    while (!todo.isEmpty()) {
      Id next = todo.remove(todo.size() - 1);
      if (next.equals(goal)) {
        return true;
      }
      if (seen.add(next) && dossier.claims().containsKey(next)) {
        todo.addAll(dossier.claims().get(next).dependsOn());
      }
    }
    return false;
  }

  private Outcome byTable(Claim claim) {
    List<Piece> pieces = pieces(claim);
    char s = side(pieces, Stance.SUPPORTS);
    char q = side(pieces, Stance.QUALIFIES);
    char c = side(pieces, Stance.CONTRADICTS);
    char f = s < q ? s : q;
    if (pieces.isEmpty()) {
      return new Outcome("unchecked", "V1", "");
    }
    if (c == f && c <= 'B') {
      return new Outcome("disputed", "V2", "");
    }
    if (c <= 'B' && c < f) {
      return new Outcome("contradicted", "V3", "");
    }
    if (f <= 'B' && f < c && q <= 'B') {
      return new Outcome("partly-supported", "V4", "");
    }
    if (s <= 'B' && s < c) {
      return new Outcome("supported", "V5", "");
    }
    boolean something = f != 'Z';
    boolean against = c != 'Z';
    String lean = something && against ? "mixed" : something ? "for" : against ? "against" : "none";
    return new Outcome("unsupported", "V6", lean);
  }

  private char side(List<Piece> pieces, Stance stance) {
    char best = 'Z';
    for (Piece piece : pieces) {
      if (piece.stance() == stance && piece.grade() < best) {
        best = piece.grade();
      }
    }
    if (best == 'C') {
      for (Piece one : pieces) {
        for (Piece two : pieces) {
          Set<Id> common = new HashSet<>(one.voices());
          common.retainAll(two.voices());
          if (one.stance() == stance
              && two.stance() == stance
              && one.direct()
              && two.direct()
              && common.isEmpty()) {
            return 'B';
          }
        }
      }
    }
    return best;
  }

  private List<Piece> pieces(Claim claim) {
    List<Piece> pieces = new ArrayList<>();
    Article article = dossier.articles().get(claim.article());
    Id authority = claim.authority() != null ? claim.authority() : article.authority();
    Publisher own = dossier.publishers().byId().get(article.publisher());
    Map<Id, Publisher> known = new HashMap<>(dossier.publishers().byId());
    Id authorityFamily = known.get(authority) == null ? null : known.get(authority).family();
    for (Source source : dossier.sources().values()) {
      if (without.getOrDefault(claim.id(), Set.of()).contains(source.id())) {
        continue;
      }
      for (Exhibit exhibit : source.exhibits()) {
        if (exhibit.claim().equals(claim.id())) {
          Piece piece = piece(exhibit, source, known, authorityFamily, own.family());
          if (piece != null) {
            pieces.add(piece);
          }
        }
      }
    }
    return pieces;
  }

  private Piece piece(
      Exhibit exhibit, Source source, Map<Id, Publisher> known, Id authorityFamily, Id ownFamily) {
    Publisher publisher = known.get(source.publisher());
    boolean copied = source.via() != null;
    if (exhibit.stance() == Stance.CONTEXT || source.withdrawn() != null || publisher == null) {
      return null;
    }
    if (copied && known.get(source.via()) == null) {
      return null;
    }
    Set<Id> voices = new HashSet<>(Set.of(publisher.family()));
    if (copied) {
      voices.add(known.get(source.via()).family());
    }
    if (exhibit.stance() == Stance.SUPPORTS && voices.contains(ownFamily)) {
      return null;
    }
    char grade = 'C';
    if (exhibit.direct()) {
      boolean decisive =
          publisher.kind() == PublisherKind.STANDARDS
              || (publisher.family().equals(authorityFamily)
                  && publisher.kind() != PublisherKind.COMMUNITY);
      grade = decisive ? 'A' : publisher.kind() == PublisherKind.COMMUNITY ? 'C' : 'B';
    }
    if (copied) {
      grade = grade == 'A' ? 'B' : 'C';
    }
    boolean takesASide =
        exhibit.stance() == Stance.SUPPORTS
            || exhibit.stance() == Stance.QUALIFIES
            || exhibit.stance() == Stance.CONTRADICTS;
    return new Piece(
        source.id(), exhibit.stance(), exhibit.direct(), takesASide ? grade : 'Z', voices);
  }

  /** The sources of a claim's exhibits that count and take a side. */
  List<Id> removable(Claim claim) {
    return pieces(claim).stream()
        .filter(piece -> piece.grade() != 'Z')
        .map(Piece::source)
        .sorted()
        .toList();
  }
}

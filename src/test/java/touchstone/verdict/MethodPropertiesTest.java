package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchstone.model.Claim;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Flip;
import touchstone.model.Id;
import touchstone.model.Lean;
import touchstone.model.MethodRule;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.Verdict;

/** What must hold for every dossier, tried on random ones; the seed is in each message. */
class MethodPropertiesTest {

  private static final int DOSSIERS = 3_000;

  @Test
  void agreesWithTheMethodWrittenASecondTime() {
    Map<MethodRule, Integer> fired = new EnumMap<>(MethodRule.class);
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = RandomDossiers.dossier(seed);
      Map<Id, String> expected = new LinkedHashMap<>();
      MethodOracle.ofExcludes(dossier)
          .decideAll()
          .forEach((id, o) -> expected.put(id, o.status() + " " + o.rule() + " " + o.lean()));
      Map<Id, String> actual = new LinkedHashMap<>();
      decide(dossier)
          .forEach(
              (id, verdict) -> {
                Decision d = verdict.decision();
                fired.merge(d.rule(), 1, Integer::sum);
                String lean = d.lean() == null ? "" : d.lean().word();
                actual.put(id, d.status().word() + " " + d.rule().code() + " " + lean);
              });
      assertEquals(expected, actual, "seed " + seed);
    }
    for (MethodRule rule :
        List.of(
            MethodRule.V1,
            MethodRule.V2,
            MethodRule.V3,
            MethodRule.V4,
            MethodRule.V5,
            MethodRule.V6,
            MethodRule.V7,
            MethodRule.V8)) {
      assertTrue(fired.getOrDefault(rule, 0) > 50, rule + " fired too seldom: " + fired);
    }
  }

  @Test
  void oneMoreSupportingExhibitNeverMovesAVerdictAwayFromSupport() {
    int moved = 0;
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Random random = new Random(seed * 31 + 7);
      Map<Id, Verdict> before = decide(RandomDossiers.dossier(seed));
      DossierFixture more = RandomDossiers.fixture(seed);
      String claim = "claim-" + random.nextInt(RandomDossiers.CLAIMS);
      String publisher =
          RandomDossiers.pick(
              List.of("acme", "rival", "bureau", "daily", "blog", "forum", "gazette"), random);
      more.says("source-new", publisher, Stance.SUPPORTS, claim, random.nextBoolean());
      Decision from = before.get(new Id(claim)).decision();
      Decision to = decide(more.build()).get(new Id(claim)).decision();
      assertTrue(
          isNotAwayFromSupport(from, to), "seed " + seed + ": " + claim + " " + from + " -> " + to);
      moved += from.equals(to) ? 0 : 1;
    }
    assertTrue(moved > DOSSIERS / 10, "too few verdicts moved at all: " + moved);
  }

  private static boolean isNotAwayFromSupport(Decision from, Decision to) {
    Set<Status> allowed =
        switch (from.status()) {
          case SUPPORTED -> Set.of(Status.SUPPORTED);
          case PARTLY_SUPPORTED -> Set.of(Status.PARTLY_SUPPORTED);
          case DISPUTED -> Set.of(Status.DISPUTED, Status.PARTLY_SUPPORTED, Status.SUPPORTED);
          case CONTRADICTED ->
              Set.of(
                  Status.CONTRADICTED, Status.DISPUTED, Status.PARTLY_SUPPORTED, Status.SUPPORTED);
          case UNSUPPORTED -> Set.of(Status.UNSUPPORTED, Status.SUPPORTED);
          case UNCHECKED -> Set.of(Status.UNCHECKED, Status.UNSUPPORTED, Status.SUPPORTED);
        };
    boolean sameLeanOrBetter =
        from.lean() == null || to.lean() == null || leanRank(to.lean()) >= leanRank(from.lean());
    return allowed.contains(to.status()) && sameLeanOrBetter;
  }

  private static int leanRank(Lean lean) {
    return List.of(Lean.AGAINST, Lean.NONE, Lean.MIXED, Lean.FOR).indexOf(lean);
  }

  @Test
  void orderOfSourcesAndPublishersNeverMatters() {
    for (long seed = 0; seed < 300; seed++) {
      Dossier dossier = RandomDossiers.dossier(seed);
      List<Source> shuffled = new ArrayList<>(dossier.sources().values());
      Collections.shuffle(shuffled, new Random(seed));
      Dossier.Builder other =
          new Dossier.Builder()
              .publishers(dossier.publishers(), true)
              .article(dossier.articles().values().iterator().next())
              .claims(List.copyOf(dossier.claims().values()), true)
              .constraints(dossier.constraints())
              .sources(shuffled);
      assertEquals(decide(dossier), decide(other.build()), "seed " + seed);
    }
  }

  @Test
  void theFlipSetFlipsAndNoSmallerOrEarlierOneDoes() {
    int flips = 0;
    int larger = 0;
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = RandomDossiers.dossier(seed);
      Map<Id, Verdict> verdicts = decide(dossier);
      for (Claim claim : dossier.claims().values()) {
        Flip actual = verdicts.get(claim.id()).flip();
        assertEquals(bruteForce(dossier, claim), actual, "seed " + seed + " " + claim.id());
        flips += actual == null ? 0 : 1;
        larger += actual != null && actual.exhibits().size() > 1 ? 1 : 0;
      }
    }
    assertTrue(flips > 2_000 && larger > 200, flips + " flips, " + larger + " of more than one");
  }

  /** Tries every subset of the claim's exhibits; other claims keep what they have. */
  private static Flip bruteForce(Dossier dossier, Claim claim) {
    MethodOracle whole = MethodOracle.ofExcludes(dossier);
    List<Id> removable = whole.removable(claim);
    String now = whole.decideAll().get(claim.id()).status();
    Flip best = null;
    for (int bits = 1; bits < 1 << removable.size(); bits++) {
      List<Id> lost = new ArrayList<>();
      for (int i = 0; i < removable.size(); i++) {
        if ((bits & 1 << i) != 0) {
          lost.add(removable.get(i));
        }
      }
      boolean better =
          best == null
              || lost.size() < best.exhibits().size()
              || (lost.size() == best.exhibits().size()
                  && joined(lost).compareTo(joined(best.exhibits())) < 0);
      if (better) {
        String to = whole.statusHoldingOthers(claim, new HashSet<>(lost));
        if (!to.equals(now)) {
          best = new Flip(lost, Status.valueOf(to.replace('-', '_').toUpperCase(Locale.ROOT)));
        }
      }
    }
    return best;
  }

  /** A space sorts before every character of an id, so joined lists compare like the lists. */
  private static String joined(List<Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(" "));
  }

  private static Map<Id, Verdict> decide(Dossier dossier) {
    List<ConstraintOutcome> outcomes =
        dossier.constraints().stream()
            .map(row -> new ConstraintOutcome(row, ConstraintOutcome.Result.VIOLATED, null, null))
            .toList();
    return Verdicts.decide(dossier, outcomes);
  }
}

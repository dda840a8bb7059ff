package touchstone.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.PublisherKind;
import touchstone.model.Stance;

/** Small random dossiers: all stances, copies, shared families, cycles, hard constraints. */
final class RandomDossiers {

  static final int CLAIMS = 5;
  private static final List<String> PUBLISHERS =
      List.of(
          "acme",
          "acme-labs",
          "acme-forum",
          "rival",
          "bureau",
          "institute",
          "daily",
          "weekly",
          "blog",
          "forum",
          "gazette");

  private RandomDossiers() {}

  static DossierFixture publishers() {
    return new DossierFixture()
        .publisher("acme-labs", PublisherKind.ACADEMIC, "acme")
        .publisher("acme-forum", PublisherKind.COMMUNITY, "acme")
        .publisher("rival", PublisherKind.MAKER, "rival")
        .publisher("bureau", PublisherKind.STANDARDS, "bureau")
        .publisher("institute", PublisherKind.ACADEMIC, "institute")
        .publisher("daily", PublisherKind.PRESS, "press-house")
        .publisher("weekly", PublisherKind.PRESS, "press-house")
        .publisher("blog", PublisherKind.COMMUNITY, "blog")
        .publisher("forum", PublisherKind.COMMUNITY, "forum");
  }

  static DossierFixture fixture(long seed) {
    Random random = new Random(seed);
    DossierFixture fixture = publishers();
    for (int i = 0; i < CLAIMS; i++) {
      String[] premises =
          random
              .ints(random.nextInt(3), 0, CLAIMS)
              .mapToObj(n -> "claim-" + n)
              .toArray(String[]::new);
      String authority = random.nextInt(5) == 0 ? "rival" : null;
      fixture.claim("claim-" + i, authority, List.of(), premises);
    }
    int rows = random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      String[] claims =
          random
              .ints(0, CLAIMS)
              .distinct()
              .limit(2 + random.nextInt(2))
              .mapToObj(n -> "claim-" + n)
              .toArray(String[]::new);
      fixture.excludes("row-" + i, claims);
    }
    int sources = random.nextInt(14);
    for (int i = 0; i < sources; i++) {
      source(fixture, "source-" + i, random);
    }
    return fixture;
  }

  static void source(DossierFixture fixture, String id, Random random) {
    String via = random.nextInt(4) == 0 ? pick(PUBLISHERS, random) : null;
    LocalDate withdrawn = random.nextInt(15) == 0 ? LocalDate.of(2026, 1, 1) : null;
    fixture.source(id, pick(PUBLISHERS, random), via, withdrawn);
    random
        .ints(0, CLAIMS)
        .distinct()
        .limit(1 + random.nextInt(3))
        .forEach(
            claim ->
                fixture.exhibit(
                    id,
                    pick(List.of(Stance.values()), random),
                    "claim-" + claim,
                    random.nextInt(3) > 0));
  }

  static Dossier dossier(long seed) {
    return fixture(seed).build();
  }

  static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}

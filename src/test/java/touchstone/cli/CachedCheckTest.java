package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.read.RecordsChecking;
import touchstone.cli.session.CachePlace;
import touchstone.cli.session.Session;
import touchstone.cli.session.Terminal;
import touchstone.model.Digest;
import touchstone.model.Finding;
import touchstone.model.Severity;
import touchstone.model.Workers;
import touchstone.store.CacheFolder;

/** A check that finds former results again says what a fresh one says, whatever was changed. */
class CachedCheckTest {

  private static final List<String> DAYS = List.of("2026-11-22", "2026-11-23", "2031-01-01");
  private static final String HEAD =
      "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,status,"
          + "overrides,evidence,reviewed_by,reviewed_on,note,formerly\n";

  @TempDir private Path folder;
  private Instant now = Instant.EPOCH; // before any file, so that no stamp is trusted

  private Path workspace() {
    return folder.resolve("workspace");
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  @Test
  void saysWhatAFreshCheckSaysAfterEveryEdit() throws IOException {
    Set<String> rules = new HashSet<>();
    for (long seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      delete(workspace());
      delete(cache());
      write(random);
      String day = DAYS.get(0);
      for (int step = 0; step < 25; step++) {
        String place = "seed " + seed + ", step " + step;
        Session.Outcome fresh = session(day).assess();
        for (CacheFolder cache : new CacheFolder[] {cache("one"), cache("one"), null}) {
          for (int threads = 1; threads < 4; threads += 2) {
            compare(place, fresh, check(day, cache, threads, true));
          }
        }
        fresh.assessment().findings().stream().map(Finding::rule).forEach(rules::add);
        day = random.nextInt(8) == 0 ? DAYS.get(random.nextInt(DAYS.size())) : day;
        edit(random, fresh.assessment().findings());
      }
    }
    // control: the edits meet what joins files, what stops reading, and what settings change
    assertTrue(
        rules.containsAll(
            Set.of(
                "duplicate-id",
                "unknown-claim",
                "unknown-premise",
                "missing-file",
                "not-a-plain-file",
                "row-length",
                "stale-setting",
                "formerly-taken",
                "unexpected-file")),
        new TreeSet<>(rules).toString());
  }

  /** Here stamps are trusted at once, so that a stamp which stayed the same would be noticed. */
  @Test
  void saysTheSameThoughItReadsNothingThatHasItsStamp() throws IOException, InterruptedException {
    for (long seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      delete(workspace());
      delete(cache());
      write(random);
      for (int step = 0; step < 25; step++) {
        String place = "seed " + seed + ", step " + step;
        now = Instant.now().plus(Duration.ofHours(1));
        Session.Outcome fresh = session(DAYS.get(0)).assess();
        compare(place, fresh, check(DAYS.get(0), cache("one"), 1, true));
        compare(place, fresh, check(DAYS.get(0), cache("one"), 3, true));
        Thread.sleep(20); // a tick of the system's clock
        edit(random, fresh.assessment().findings());
      }
    }
  }

  private void compare(String place, Session.Outcome fresh, RecordsChecking.Result cached) {
    assertEquals(fresh.assessment().findings(), cached.outcome().assessment().findings(), place);
    assertEquals(fresh.unread(), cached.outcome().unread(), place);
    assertEquals(fresh.exitCode(false), cached.outcome().exitCode(false), place);
    assertEquals(fresh.assessment().claims().size(), cached.claims(), place);
    assertEquals(fresh.assessment().dossier().sources().size(), cached.sources(), place);
  }

  @Test
  void countsTheNotesThatItDoesNotShow() throws IOException {
    write(new Random(1));
    long notes =
        session(DAYS.get(0)).assess().assessment().findings().stream()
            .filter(f -> f.severity() == Severity.NOTE)
            .count();
    assertTrue(notes > 0);
    for (int run = 0; run < 2; run++) {
      RecordsChecking.Result result = check(DAYS.get(0), cache("one"), 1, false);
      assertEquals(notes, result.hidden());
      assertTrue(
          result.outcome().assessment().findings().stream()
              .noneMatch(f -> f.severity() == Severity.NOTE));
    }
  }

  @Test
  void takesTheCopiesAtHandIntoAccount() throws IOException {
    write(new Random(1));
    String text = "Nothing of the kind is written here.\n";
    Path copy = workspace().resolve("evidence/captures/s-0.txt");
    Files.createDirectories(copy.getParent());
    Files.writeString(
        workspace().resolve("evidence/captures.csv"),
        "path,sha256,bytes,source,captured\nevidence/captures/s-0.txt,%s,%s,s-0,2026-11-20\n"
            .formatted(Digest.sha256(text), text.length()));
    Set<Boolean> gone = new HashSet<>();
    for (int run = 0; run < 6; run++) {
      if (run % 2 == 0) {
        Files.deleteIfExists(copy);
      } else {
        Files.writeString(copy, run == 3 ? text.replace("N", "n") : text);
      }
      Session.Outcome fresh = session(DAYS.get(0)).assess();
      compare("run " + run, fresh, check(DAYS.get(0), cache("one"), 1, true));
      compare("run " + run, fresh, check(DAYS.get(0), cache("one"), 1, true));
      gone.add(fresh.assessment().findings().stream().anyMatch(f -> f.rule().equals("quote-gone")));
    }
    assertEquals(Set.of(true, false), gone);
  }

  @Test
  void doesWithoutACacheThatCannotBeWritten() throws IOException {
    write(new Random(1));
    Files.writeString(cache(), "a file where the folder should be");
    compare("no folder", session(DAYS.get(0)).assess(), check(DAYS.get(0), cache("one"), 1, true));
  }

  @Test
  void keepsItsPlaceOutOfTheWorkspace() {
    assertEquals(
        "/c",
        CachePlace.folder(Map.of("TOUCHSTONE_CACHE", "/c", "HOME", "/h"))
            .map(CachedCheckTest::plain)
            .orElse(""));
    assertEquals(
        "/x/touchstone",
        CachePlace.folder(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"))
            .map(CachedCheckTest::plain)
            .orElse(""));
    assertEquals(
        "/h/.cache/touchstone",
        CachePlace.folder(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/h"))
            .map(CachedCheckTest::plain)
            .orElse(""));
    assertEquals(
        "",
        CachePlace.folder(Map.of("TOUCHSTONE_CACHE", "off", "HOME", "/h"))
            .map(CachedCheckTest::plain)
            .orElse(""));
    assertEquals("", CachePlace.folder(Map.of()).map(CachedCheckTest::plain).orElse(""));
    assertEquals("", CachePlace.folder(Map.of("HOME", "")).map(CachedCheckTest::plain).orElse(""));
  }

  private static String plain(Path path) {
    return path.toString().replace('\\', '/');
  }

  private CacheFolder cache(String build) {
    return new CacheFolder(cache(), build);
  }

  private RecordsChecking.Result check(
      String day, @Nullable CacheFolder cache, int threads, boolean notes) {
    try (Workers workers = Workers.of(threads)) {
      return new RecordsChecking(session(day), cache).check(notes, workers);
    }
  }

  private Session session(String day) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Session(
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            false,
            nowhere,
            nowhere,
            false,
            false,
            0,
            Map.of()),
        workspace(),
        LocalDate.parse(day),
        now,
        Terminal.Color.NEVER,
        false,
        Session.Talk.QUIET);
  }

  // ---- workspaces and edits

  private void write(Random random) throws IOException {
    Files.createDirectories(workspace().resolve("evidence"));
    Files.writeString(
        workspace().resolve("evidence/publishers.csv"),
        "id,name,kind,family,domains\nmaker,Maker,maker,maker,maker.example\n"
            + "press,Press,press,press,press.example\nweb,Web,community,web,web.example\n");
    for (int article = 0; article < 4; article++) {
      Path at = Files.createDirectories(workspace().resolve("claims/a-" + article));
      Files.writeString(
          at.resolve("article.md"),
          "---\ntitle: A\nurl: https://web.example/%s\npublisher: web\nauthority: maker\n---\n\nText.\n"
              .formatted(article));
      StringBuilder claims = new StringBuilder(HEAD);
      StringBuilder constraints = new StringBuilder("id,strength,claims,constraint,why\n");
      for (int claim = 0; claim < 4; claim++) {
        claims.append(row(article, claim, random));
      }
      constraints.append("r-%1$s,hard,c-%1$s-0;c-%1$s-1,excludes,why\n".formatted(article));
      Files.writeString(at.resolve("claims.csv"), claims);
      Files.writeString(at.resolve("constraints.csv"), constraints);
    }
    for (int source = 0; source < 8; source++) {
      Files.writeString(
          workspace().resolve("evidence/s-" + source + ".md"), source(source, random));
    }
  }

  private static String row(int article, int claim, Random random) {
    String premise = random.nextInt(3) == 0 ? "c-" + article + "-" + random.nextInt(5) : "";
    String formerly =
        random.nextInt(6) == 0 ? "c-" + random.nextInt(4) + "-" + random.nextInt(5) : "";
    return "c-%s-%s,A sentence %s.,two words %s,S,event,x,article,low,%s,latency=%s ms,,,,,,,,%s\n"
        .formatted(article, claim, claim, random.nextInt(6), premise, claim, formerly);
  }

  private static String source(int source, Random random) {
    StringBuilder text = new StringBuilder();
    text.append(
        "---\ntitle: S\npublisher: %1$s\nurl: https://%1$s.example/%2$s\nretrieved: 2026-11-20\nkind: document\n---\n\nSays.\n"
            .formatted(List.of("maker", "press", "web", "nobody").get(random.nextInt(4)), source));
    for (int section = 0; section < 3; section++) {
      text.append(
          "\n## %s c-%s-%s\n\n> words of section %s\n\nBecause.\n"
              .formatted(
                  List.of("supports", "contradicts", "silent", "says").get(random.nextInt(4)),
                  random.nextInt(9) == 0 ? random.nextInt(4) : source % 4,
                  random.nextInt(5),
                  section));
    }
    return text.toString();
  }

  private void edit(Random random, List<Finding> findings) throws IOException {
    List<Path> files = files(workspace());
    if (files.isEmpty()) {
      write(random);
      return;
    }
    Path one = files.get(random.nextInt(files.size()));
    Path other = files.get(random.nextInt(files.size()));
    switch (random.nextInt(15)) {
      case 0, 1, 2 -> replaceLine(one, other, random);
      case 3 -> Files.writeString(one, Files.readString(one) + "\"odd,\n");
      case 4 -> Files.delete(one);
      case 5 ->
          Files.copy(
              one,
              one.resolveSibling("s-" + random.nextInt(12) + ".md"),
              StandardCopyOption.REPLACE_EXISTING);
      case 6 ->
          Files.move(
              one,
              one.resolveSibling("t-" + random.nextInt(5) + ".md"),
              StandardCopyOption.REPLACE_EXISTING);
      case 7 -> swap(one, other);
      case 8 -> Files.setLastModifiedTime(one, FileTime.from(Instant.EPOCH));
      case 9 -> settings(random, findings);
      case 10 -> replaceByAnother(one, other, random);
      case 11 -> damage(random);
      case 12 -> sameSizeAndTime(one, random);
      case 13 -> Files.createDirectories(workspace().resolve("claims/a-0/notes"));
      default -> {
        delete(workspace());
        write(random);
      }
    }
  }

  private static void replaceLine(Path one, Path other, Random random) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(one));
    List<String> others = Files.readAllLines(other);
    if (!lines.isEmpty() && !others.isEmpty()) {
      lines.set(random.nextInt(lines.size()), others.get(random.nextInt(others.size())));
      Files.write(one, lines);
    }
  }

  private static void swap(Path one, Path other) throws IOException {
    byte[] first = Files.readAllBytes(one);
    Files.write(one, Files.readAllBytes(other));
    Files.write(other, first);
  }

  private void settings(Random random, List<Finding> findings) throws IOException {
    StringBuilder text = new StringBuilder("severity:\n  unsigned-verdict: warning\n");
    text.append(random.nextBoolean() ? "  no-such-rule: note\n" : "");
    text.append("accepted:\n");
    text.append("  - finding: 0123456789abcdef\n    reason: gone\n");
    for (int i = 0; i < 3 && !findings.isEmpty(); i++) {
      Finding finding = findings.get(random.nextInt(findings.size()));
      text.append("  - finding: " + finding.fingerprint() + "\n    reason: known\n");
    }
    Path file = workspace().resolve("touchstone.yaml");
    Files.deleteIfExists(file);
    Files.writeString(file, text);
  }

  private static void replaceByAnother(Path one, Path other, Random random) throws IOException {
    Files.delete(one);
    if (random.nextBoolean()) {
      Files.createDirectory(one);
    } else if (!one.equals(other)) {
      Files.createSymbolicLink(one, other);
    }
  }

  private void damage(Random random) throws IOException {
    for (Path file : files(cache())) {
      byte[] bytes = Files.readAllBytes(file);
      switch (random.nextInt(3)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        default -> {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          Files.write(file, bytes);
        }
      }
    }
  }

  private static void sameSizeAndTime(Path file, Random random) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) ('a' + random.nextInt(26));
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, time);
    }
  }

  /** Returns the plain files below a folder, in a fixed order. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}

package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Digest;
import touchstone.model.Dossier;
import touchstone.model.KeptTexts;
import touchstone.model.Workers;

/** An answer is given again as long as nothing that it rests on has changed, and no longer. */
class FormerAnswersTest {

  private static final String COPY = "evidence/captures/acme-manual/a.txt";

  @TempDir private Path folder;
  private Desk desk;
  private Instant begun = Instant.EPOCH; // before any file, so that no stamp is trusted

  @BeforeEach
  void begin() throws IOException {
    desk = Desk.in(Files.createDirectories(folder.resolve("workspace")));
  }

  private FormerAnswers answers(String question) {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"), "build");
    return new FormerAnswers(desk.root(), question, cache, begun, Workers.of(1));
  }

  private static FormerAnswers.Answer answer(Parsed<Dossier> read, KeptTexts texts) {
    StringBuilder told = new StringBuilder();
    told.append(read.findings()).append(read.value().settings());
    told.append(read.value().articles()).append(read.value().claims());
    told.append(read.value().constraints()).append(read.value().publishers().all());
    told.append(read.value().sources());
    read.value().sources().values().stream()
        .flatMap(source -> source.copies().stream())
        .forEach(copy -> told.append(texts.textOf(copy, "").isPresent()));
    return new FormerAnswers.Answer(List.of(told.toString()), told.length() % 2 == 0);
  }

  private static FormerAnswers.Answer answered(FormerAnswers answers) {
    FormerAnswers.Answer answer = answer(answers.read(), answers.texts());
    answers.keep(answer);
    return answer;
  }

  private FormerAnswers.Answer fresh() {
    return answer(DossierReader.read(desk.root()), new CopyFiles(desk.root()));
  }

  private void isWorkedOutAnewOnce(String what) throws InterruptedException {
    assertEquals(Optional.empty(), answers("q").find(), what);
    assertEquals(fresh(), answered(answers("q")), what);
    assertEquals(Optional.of(fresh()), answers("q").find(), what);
    Thread.sleep(20); // a tick of the system's clock
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isWorkedOutAnewAfterAnyChange(boolean stampsTrusted) throws Exception {
    begun = stampsTrusted ? Instant.now().plus(Duration.ofHours(1)) : Instant.EPOCH;
    isWorkedOutAnewOnce("nothing is known");
    for (String file :
        List.of(
            Desk.CLAIMS,
            "claims/art/constraints.csv",
            "claims/art/article.md",
            "evidence/publishers.csv",
            Desk.MANUAL)) {
      desk.write(file, desk.read(file).replaceFirst("e", "E"));
      isWorkedOutAnewOnce(file);
    }
    for (String file :
        List.of(
            "touchstone.yaml",
            "evidence/quotes.csv",
            "evidence/x.md",
            "claims/art/x",
            "claims/x")) {
      desk.write(file, "x");
      isWorkedOutAnewOnce(file + " is there");
      Files.delete(desk.root().resolve(file));
      isWorkedOutAnewOnce(file + " is gone");
    }
    Files.delete(desk.root().resolve(Desk.MANUAL));
    Files.createSymbolicLink(desk.root().resolve(Desk.MANUAL), desk.root().resolve(Desk.CLAIMS));
    isWorkedOutAnewOnce("a link");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void restsOnTheCopiesThatItAskedFor(boolean stampsTrusted) throws Exception {
    begun = stampsTrusted ? Instant.now().plus(Duration.ofHours(1)) : Instant.EPOCH;
    desk.write(COPY, "two modes");
    desk.write(
        "evidence/captures.csv",
        "path,sha256,bytes,source,captured\n%s,%s,9,acme-manual,2026-03-14\n"
            .formatted(COPY, Digest.sha256("two modes".getBytes(UTF_8))));
    isWorkedOutAnewOnce("with the copy");
    desk.write(COPY, "two model");
    isWorkedOutAnewOnce("another copy");
    Files.delete(desk.root().resolve(COPY));
    assertTrue(answers("q").find().isPresent(), "one that is gone is no more at hand than another");
    desk.write(COPY, "two modes");
    isWorkedOutAnewOnce("the copy is back");
  }

  @Test
  void isTheAnswerToOneQuestion() {
    answered(answers("q"));
    assertEquals(Optional.empty(), answers("other").find());
  }

  @Test
  void isNotKeptIfTheSettingsChangedMeanwhile() throws IOException {
    FormerAnswers answers = answers("q");
    Parsed<Dossier> read = answers.read();
    desk.write("touchstone.yaml", "severity:\n  unsigned-verdict: warning\n");
    answers.keep(answer(read, answers.texts()));
    assertEquals(Optional.empty(), answers("q").find());
    Files.delete(desk.root().resolve("touchstone.yaml"));
    assertEquals(Optional.empty(), answers("q").find());
  }

  @Test
  void isNotKeptIfItIsVeryLong() {
    FormerAnswers answers = answers("q");
    answers.read();
    answers.keep(new FormerAnswers.Answer(List.of("x".repeat(16 << 20), "y"), false));
    assertEquals(Optional.empty(), answers("q").find());
    answers.keep(new FormerAnswers.Answer(List.of("x".repeat(16 << 20)), false));
    assertFalse(answers("q").find().isEmpty()); // control
  }
}

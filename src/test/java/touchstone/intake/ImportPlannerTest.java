package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.model.ClaimKind;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.Stance;

/** What is decided where an import meets the records. */
class ImportPlannerTest {

  private static final Dossier DOSSIER = ImportPlanTest.dossier();

  private static ImportChoices choices(
      @Nullable String article, @Nullable String claim, @Nullable Stance stance) {
    return new ImportChoices(
        article == null ? null : new Id(article),
        claim == null ? null : new Id(claim),
        stance,
        null,
        null,
        new ImportChoices.PublisherChoice(null, true),
        LocalDate.parse("2026-11-25"));
  }

  private static ImportPlan plan(String sheet) {
    return plan(sheet, choices(null, null, null));
  }

  private static ImportPlan plan(String sheet, ImportChoices choices) {
    return ImportPlan.of(
        SpreadsheetReader.read("t.csv", sheet.getBytes(StandardCharsets.UTF_8), Map.of()),
        DOSSIER,
        choices);
  }

  private static String remarks(ImportPlan plan, Remark.Kind kind) {
    return plan.remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .map(Remark::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String refused(ImportPlan plan) {
    return remarks(plan, Remark.Kind.REFUSED);
  }

  private static List<String> ids(ImportPlan plan) {
    return plan.claims().stream().map(claim -> claim.id().value()).toList();
  }

  @Test
  void makesIdsOfTheFirstWordsAndNoIdTwice() {
    ImportPlan plan =
        plan(
            "Claim,Kind,Priority\n"
                + "Two modes!,event,low\n"
                + "Two: modes?,event,low\n"
                + "日本語だけの主張,event,low\n"
                + "Äußerst späte Züge,event,low\n"
                + "word ".repeat(30)
                + ",event,low\n"
                + "x".repeat(80)
                + ",event,low\n");
    assertEquals(
        List.of(
            "two-modes-2",
            "two-modes-3",
            "claim-" + touchstone.model.Digest.sha256("日本語だけの主張").substring(0, 8),
            "au-erst-spate-zuge",
            "word-".repeat(11) + "word",
            "x".repeat(60)),
        ids(plan));
  }

  @Test
  void keepsGivenIdsAndRefusesThoseThatAreTaken() {
    ImportPlan plan =
        plan(
            "ID,Claim,Kind,Priority,URL,Stance\n"
                + "mine,One thing.,event,low,,\n"
                + "C 12,Another thing.,event,low,,\n"
                + "two-modes,Something else.,event,low,,\n"
                + ",C 12,,,https://acme.example.com/q,supports\n"
                + "art,A fourth thing.,event,low,,\n");
    assertEquals(List.of("mine", "c-12"), ids(plan).subList(0, 2));
    assertTrue(refused(plan).contains("t.csv:4: the id \"two-modes\" is taken"), refused(plan));
    assertTrue(refused(plan).contains("t.csv:6: the id \"art\" is taken"), refused(plan));
    assertTrue(
        remarks(plan, Remark.Kind.CHANGED).contains("the id \"C 12\" became c-12"),
        plan.remarks().toString());
  }

  @Test
  void findsAClaimByTheIdItHasInTheSheet() {
    ImportPlan plan =
        plan(
            "Claim ID,Claim,Kind,Priority,URL\n"
                + "C 12,One thing.,event,low,https://acme.example.com/a\n"
                + "old,Claim  two-modes,,,https://acme.example.com/b\n"
                + "C 12,,,,https://acme.example.com/c\n"
                + "old,,,,https://acme.example.com/d\n");
    assertEquals(
        List.of("c-12", "two-modes", "c-12", "two-modes"),
        plan.sources().stream().map(s -> s.sections().get(0).claim().value()).toList());
  }

  @Test
  void needsAKindAPriorityAndAnArticleThatIsThere() {
    ImportPlan plan =
        plan(
            "Claim,Kind,Priority,Article\n"
                + "One,,low,\n"
                + "Two,event,urgent,\n"
                + "Three,event,low,nowhere\n"
                + "Four,event,low,Some Article\n"
                + "x".repeat(2_000)
                + ",event,low,art\n"
                + "Five,event,low,art\n");
    assertEquals(List.of("four", "five"), ids(plan));
    assertTrue(refused(plan).contains("t.csv:2: the claim has no kind"), refused(plan));
    assertTrue(
        refused(plan).contains("the priority of the claim is \"urgent\", expected one of high"),
        refused(plan));
    assertTrue(refused(plan).contains("t.csv:4: no article has the id \"nowhere\""), refused(plan));
    assertTrue(refused(plan).contains("t.csv:6: a claim of 2000 characters"), refused(plan));
  }

  @Test
  void takesThePersonsWordWhereTheSheetHasNone() {
    ImportChoices said =
        new ImportChoices(
            new Id("art"),
            null,
            null,
            ClaimKind.STATISTIC,
            Priority.HIGH,
            new ImportChoices.PublisherChoice(null, false),
            LocalDate.parse("2026-11-25"));
    ImportPlan plan =
        plan("Claim,Kind,Priority,Article\nOne,number,,elsewhere\nTwo,event,low,\n", said);
    assertEquals("statistic", plan.claims().get(0).cells().get("kind"));
    assertEquals("high", plan.claims().get(0).cells().get("priority"));
    assertEquals("event", plan.claims().get(1).cells().get("kind"));
    assertTrue(
        remarks(plan, Remark.Kind.CHANGED)
            .contains("kind \"number\" is none we know; statistic was taken"));
  }

  @Test
  void givesSourcesTheClaimAndStanceThatThePersonNames() {
    ImportPlan plan =
        plan(
            "URL,Claim,Stance\n"
                + "https://acme.example.com/a,,\n"
                + "https://acme.example.com/b,night-mode,silent\n",
            choices(null, "two-modes", Stance.SUPPORTS));
    ImportPlan.Section first = plan.sources().get(0).sections().get(0);
    assertEquals("two-modes supports", first.claim() + " " + first.stance().word());
    ImportPlan.Section second = plan.sources().get(1).sections().get(0);
    assertEquals("night-mode silent", second.claim() + " " + second.stance().word());
  }

  @Test
  void leavesItToAPersonWhereASourceSaysTwoThings() {
    ImportPlan plan =
        plan(
            "URL,Claim,Stance,Direct,Quote\n"
                + "https://acme.example.com/a,two-modes,supports,,first\n"
                + "https://acme.example.com/a,two-modes,contradicts,,second\n"
                + "https://acme.example.com/a,two-modes,supports,indirect,third\n");
    assertEquals(1, plan.sources().get(0).sections().size());
    assertEquals("first", plan.sources().get(0).sections().get(0).quote().exact());
    assertTrue(
        refused(plan)
            .contains(
                "t.csv:3: a source has one section on two-modes; that of t.csv:2 says"
                    + " supports, this one contradicts"),
        refused(plan));
    assertTrue(refused(plan).contains("t.csv:4: "), refused(plan));
  }

  @Test
  void joinsWhatIsSaidTwice() {
    ImportPlan plan =
        plan(
            "URL,Claim,Stance,Quote,Note\n"
                + "https://acme.example.com/a,two-modes,supports,,Because\n"
                + "http://acme.example.com/a/#top,two-modes,supports,the place,Because\n"
                + "https://acme.example.com/./a,two-modes,supports,the place,And more\n");
    ImportPlan.Section section = plan.sources().get(0).sections().get(0);
    assertEquals("the place", section.quote().exact());
    assertEquals("Because\n\nAnd more", section.note());
  }

  @Test
  void takesOneTitleForOneAddress() {
    ImportPlan plan =
        plan(
            "URL,Title,Read on,Summary\n"
                + "https://acme.example.com/a,,,A first look\n"
                + "https://acme.example.com/a,The page,2026-02-03,A second look\n"
                + "https://acme.example.com/a,The page again,2026-03,A second look\n");
    assertEquals("The page", plan.sources().get(0).citation().title());
    assertEquals("2026-02-03", String.valueOf(plan.sources().get(0).citation().retrieved()));
    assertEquals("A first look\n\nA second look", plan.sources().get(0).summary());
    assertTrue(
        remarks(plan, Remark.Kind.CHANGED).contains("the title \"The page again\" was not taken"),
        plan.remarks().toString());
  }

  @Test
  void knowsAPublisherByItsNameWhereThereIsNoAddress() {
    ImportPlan plan =
        plan(
            "Source,Publisher\n"
                + "A leaflet,ACME\n"
                + "A book,\"Sons, \"\"and\"\" Co\"\n"
                + "Another book,\"sons, \"\"and\"\" co\"\n");
    assertEquals(
        List.of("acme", "sons-and-co", "sons-and-co"),
        plan.sources().stream().map(source -> source.publisher().value()).toList());
    assertEquals(1, plan.publishers().size());
    assertTrue(plan.publishers().get(0).publisher().domains().isEmpty());
    ImportChoices strict =
        new ImportChoices(
            null,
            null,
            null,
            null,
            null,
            new ImportChoices.PublisherChoice(null, false),
            LocalDate.parse("2026-11-25"));
    String told = refused(plan("Source,Publisher\nA book,\"Sons, \"\"and\"\" Co\"\n", strict));
    assertTrue(
        told.contains("a row like sons-and-co,\"Sons, \"\"and\"\" Co\",KIND,sons-and-co,, or"),
        told);
  }

  @Test
  void namesANewPublisherForItsDomainAndNotForWhatItCallsItself() {
    ImportPlan plan =
        plan(
            "URL,Publisher\n"
                + "https://acme.example.com.evil.example.net/a,Acme\n"
                + "https://www.evil.example.net/b,acme\n");
    assertEquals(1, plan.publishers().size());
    assertEquals("example.net", plan.publishers().get(0).publisher().name());
    assertEquals("example", plan.sources().get(0).publisher().value());
  }

  @Test
  void refusesAddressesThatTwoReadersWouldReadDifferently() {
    ImportPlan plan =
        plan(
            "URL\nhttps://acme.example.com@evil.example/\nhttps://evil.example\\@acme.example.com/\n"
                + "https://acme.example.com:8443/\nhttps://127.0.0.1/\nhttps://аcme.example.com/\n"
                + "javascript:alert(1)\nfile:///etc/passwd\n");
    assertEquals(List.of(), plan.sources());
    assertEquals(7, refused(plan).lines().count(), refused(plan));
  }
}

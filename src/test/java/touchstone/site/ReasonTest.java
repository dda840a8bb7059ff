package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.Stance.CONTRADICTS;
import static touchstone.model.Stance.QUALIFIES;
import static touchstone.model.Stance.SILENT;
import static touchstone.model.Stance.SUPPORTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.DossierFixture;
import touchstone.model.MethodRule;
import touchstone.model.PublisherKind;
import touchstone.model.Stance;
import touchstone.model.Status;

/** Every verdict's reason is true to the rule that gave it, and names who decided. */
public class ReasonTest {

  private static String reason(DossierFixture dossier, MethodRule rule) {
    Publication publication = SmallSite.of(dossier.build());
    Standing standing = SmallSite.signed(publication, "one");
    assertEquals(rule, standing.verdict().decision().rule());
    return Reason.of(standing, publication);
  }

  private static DossierFixture one() {
    return SmallSite.dossier().claim("one");
  }

  private static DossierFixture says(
      DossierFixture dossier, String source, String publisher, Stance stance) {
    return dossier.says(source, publisher, stance, "one", true);
  }

  @Test
  void saysThatNobodyLooked() {
    assertEquals("Nobody has looked for evidence yet.", reason(one(), MethodRule.V1));
    assertEquals(
        "Nothing on record counts as evidence for or against it, so it is not checked yet.",
        reason(says(one(), "page", "acme", Stance.CONTEXT), MethodRule.V1));
  }

  @Test
  void namesBothSidesOfADispute() {
    DossierFixture dossier = says(says(one(), "paper", "lab", SUPPORTS), "page", "forum", SILENT);
    says(dossier.publisher("daily", PublisherKind.PRESS, "daily"), "news", "daily", CONTRADICTS);
    assertEquals(
        "“news” (daily) contradicts it. “paper” (lab) supports it, with the same weight.",
        reason(dossier, MethodRule.V2));
  }

  @Test
  void namesWhatContradicts() {
    assertEquals(
        "“manual” (acme) contradicts it; nothing on record speaks for it.",
        reason(says(one(), "manual", "acme", CONTRADICTS), MethodRule.V3));
    assertEquals(
        "“manual” (acme) contradicts it; what speaks for it weighs less.",
        reason(
            says(says(one(), "manual", "acme", CONTRADICTS), "paper", "lab", SUPPORTS),
            MethodRule.V3));
  }

  @Test
  void namesTheTwoWeakOnesThatAreStrongTogether() {
    DossierFixture dossier = one().publisher("blog", PublisherKind.COMMUNITY, "blog");
    says(says(dossier, "post", "blog", CONTRADICTS), "thread", "forum", CONTRADICTS);
    dossier.says("aside", "lab", CONTRADICTS, "one", false);
    assertEquals(
        "“post” (blog) and “thread” (forum) contradict it; nothing on record speaks for it.",
        reason(dossier, MethodRule.V3));
  }

  @Test
  void saysWhatHoldsAndOnWhatCondition() {
    assertEquals(
        "“manual” (acme) supports it only with a condition, or in part; nothing on record speaks"
            + " against it.",
        reason(says(one(), "manual", "acme", QUALIFIES), MethodRule.V4));
    assertEquals(
        "“manual” (acme) supports it, but “paper” (lab) supports it only with a condition, or in"
            + " part; nothing on record speaks against it.",
        reason(
            says(says(one(), "manual", "acme", SUPPORTS), "paper", "lab", QUALIFIES),
            MethodRule.V4));
  }

  @Test
  void namesWhatSupportsAndCountsWhatItDoesNotName() {
    DossierFixture dossier = one();
    for (String source : List.of("a", "b", "c", "d")) {
      says(dossier, source, "acme", SUPPORTS);
    }
    says(dossier, "thread", "forum", CONTRADICTS);
    assertEquals(
        "“a” (acme), “b” (acme) and 2 more support it; what speaks against it weighs less.",
        reason(dossier, MethodRule.V5));
  }

  @Test
  void saysWhatStandsBehindUnsupported() {
    assertEquals(
        "It was looked for in “page” (acme), which has nothing of the kind.",
        reason(says(one(), "page", "acme", SILENT), MethodRule.V6));
    assertEquals(
        "It was looked for in 2 sources, which have nothing of the kind.",
        reason(says(says(one(), "page", "acme", SILENT), "two", "lab", SILENT), MethodRule.V6));
    assertEquals(
        "Only weak evidence was found for it: “thread” (forum), which is too little to decide.",
        reason(says(one(), "thread", "forum", SUPPORTS), MethodRule.V6));
    assertEquals(
        "Only weak evidence was found against it: “thread” (forum), which is too little to decide.",
        reason(says(one(), "thread", "forum", CONTRADICTS), MethodRule.V6));
    assertEquals(
        "Only weak evidence was found on both sides: “thread” (forum) and “void” (forum), and it"
            + " does not decide.",
        reason(
            says(says(one(), "thread", "forum", CONTRADICTS), "void", "forum", QUALIFIES),
            MethodRule.V6));
  }

  @Test
  void namesTheClaimsThatRuleItOut() {
    DossierFixture dossier = one().claim("two").excludes("row", "one", "two");
    dossier.says("manual", "acme", SUPPORTS, "two", true);
    assertEquals(
        "What the same article says elsewhere, and is supported, rules it out: “Claim two”.",
        reason(dossier, MethodRule.V7));
  }

  @Test
  void namesTheFallenPremiseAndNeverSaysFalse() {
    DossierFixture dossier = SmallSite.dossier().claim("one", "two").claim("two");
    dossier.says("manual", "acme", CONTRADICTS, "two", true);
    String reason = reason(dossier, MethodRule.V8);
    assertEquals(
        "It was not looked for itself, since it needs a claim that did not hold up: “Claim two”.",
        reason);
    assertFalse(reason.contains("false"));
  }

  @Test
  void saysThatTheVerdictAwaitsReview() {
    Publication publication = SmallSite.of(says(one(), "page", "acme", SILENT).build());
    assertTrue(
        Reason.of(SmallSite.standing(publication, "one"), publication)
            .endsWith(" of the kind. This is the computed verdict; it awaits review."));
  }

  @Test
  void tellsWhyTheDeskDecidedOtherwise() {
    Publication publication = SmallSite.of(says(one(), "page", "acme", SUPPORTS).build());
    assertEquals(
        "The desk set the computed verdict “Supported” aside: the page is a draft.",
        Reason.of(overridden(publication, "the page is a draft"), publication));
    assertEquals(
        "The desk set the computed verdict “Supported” aside.",
        Reason.of(overridden(publication, " "), publication));
  }

  private static Standing overridden(Publication publication, String note) {
    ClaimAssessment was = SmallSite.standing(publication, "one").assessed();
    Claim c = was.claim();
    Claim claim =
        new Claim(
            c.id(),
            c.article(),
            c.text(),
            c.anchor(),
            c.section(),
            c.kind(),
            c.subject(),
            c.speaker(),
            c.priority(),
            c.dependsOn(),
            c.quantities(),
            c.authority(),
            c.signOff(),
            note,
            c.formerly(),
            c.location());
    return new Standing(
        new ClaimAssessment(claim, was.verdict(), was.reviewReasons(), was.explained()),
        Status.UNSUPPORTED,
        true,
        false);
  }

  @Test
  void namesTheAuthorityOnlyWhereItsOwnDocumentsContradict() {
    Publication own = SmallSite.of(says(one(), "manual", "acme", CONTRADICTS).build());
    assertEquals(
        "Contradicted by acme's documentation",
        PublishedWord.of(SmallSite.standing(own, "one"), own));
    Publication other = SmallSite.of(says(one(), "paper", "lab", CONTRADICTS).build());
    assertEquals("Contradicted", PublishedWord.of(SmallSite.standing(other, "one"), other));
  }
}

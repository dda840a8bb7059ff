package touchstone.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.ReviewReason;
import touchstone.model.SignOff;
import touchstone.model.TraceStep;
import touchstone.model.Verdict;

/** A page for each claim, at an address that stays. */
final class ClaimPages implements SitePart {

  @Override
  public List<String> pages(Publication publication) {
    return publication.standings().keySet().stream().map(Paths::claim).toList();
  }

  @Override
  public List<Piece> pieces(Publication publication) {
    List<Piece> pieces = new ArrayList<>();
    for (Article article : publication.dossier().articles().values()) {
      List<Standing> standings = publication.standingsOf(article);
      for (int i = 0; i < standings.size(); i++) {
        Standing standing = standings.get(i);
        ClaimPage.Neighbours neighbours =
            new ClaimPage.Neighbours(neighbour(standings, i - 1), neighbour(standings, i + 1));
        pieces.add(sink -> write(publication, article, standing, neighbours, sink));
      }
    }
    return pieces;
  }

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    Piece.writeAll(pieces(publication), sink);
  }

  private static @Nullable Link neighbour(List<Standing> standings, int index) {
    if (index < 0 || index >= standings.size()) {
      return null;
    }
    Claim claim = standings.get(index).claim();
    return new Link("../" + Paths.claim(claim.id()), claim.text());
  }

  private static void write(
      Publication publication,
      Article article,
      Standing standing,
      ClaimPage.Neighbours neighbours,
      SiteSink sink)
      throws IOException {
    String path = Paths.claim(standing.claim().id());
    String reason = Reason.of(standing, publication);
    ClaimPage page =
        new ClaimPage(
            standing.claim().text(),
            new Link(Paths.relative(path, publication.pathOf(article)), article.title()),
            origin(publication, article, standing.claim()),
            verdict(publication, standing, reason),
            ClaimExhibits.of(publication, standing, path),
            relations(publication, standing.claim(), path),
            ClaimConflicts.of(publication, standing.claim(), path),
            ClaimOutlook.of(standing.assessed(), publication.dossier()),
            standing.assessed().explanation().trace().stream()
                .map(step -> step(step, publication.dossier()))
                .toList(),
            record(publication, standing, path),
            neighbours);
    Frame frame =
        publication
            .frame(path, page.verdict().word() + ": " + page.text(), reason)
            .withJsonLd(publication.markup(standing));
    sink.write(path, Templates.render("claim", frame, page));
  }

  private static ClaimPage.Origin origin(Publication publication, Article article, Claim claim) {
    Dossier dossier = publication.dossier();
    boolean ownVoice = claim.speaker().isEmpty() || claim.speaker().equals("article");
    return new ClaimPage.Origin(
        claim.section(),
        claim.anchor(),
        article.language(),
        WebLink.to(article.url(), claim.anchor()).orElse(null),
        ownVoice ? "" : claim.speaker(),
        !ownVoice,
        article.publisher() == null ? "" : Names.publisher(dossier, article.publisher()),
        publication.calendar().day(article.published()),
        claim.kind() == null ? "" : claim.kind().word(),
        claim.priority() == null ? "" : claim.priority().word());
  }

  private static ClaimPage.VerdictView verdict(
      Publication publication, Standing standing, String reason) {
    Verdict verdict = standing.verdict();
    Id authority = verdict.authority().publisher();
    return new ClaimPage.VerdictView(
        VerdictMark.of(standing),
        PublishedWord.of(standing, publication),
        reason,
        authority == null ? null : Names.publisher(publication.dossier(), authority),
        verdict.authority().phrase(),
        verdict.onOneLeg() && !standing.override(),
        standing.awaitingReview() ? awaiting(publication, standing) : null);
  }

  private static ClaimPage.Awaiting awaiting(Publication publication, Standing standing) {
    SignOff signed = standing.claim().signOff();
    return signed == null
        ? new ClaimPage.Awaiting(false, null, "")
        : new ClaimPage.Awaiting(
            true,
            publication.calendar().day(signed.on()),
            standing.assessed().reviewReasons().stream()
                .map(ReviewReason::text)
                .collect(Collectors.joining("; ")));
  }

  private static ClaimPage.Relations relations(Publication publication, Claim claim, String path) {
    List<ClaimLine> premises = new ArrayList<>();
    for (Id premise : claim.dependsOn()) {
      Standing standing = publication.standings().get(premise);
      if (standing != null) {
        premises.add(ClaimLine.of(standing, publication.dossier(), path));
      }
    }
    List<ClaimLine> dependants =
        publication.dependantsOf(claim.id()).stream()
            .map(standing -> ClaimLine.of(standing, publication.dossier(), path))
            .toList();
    return new ClaimPage.Relations(premises, dependants);
  }

  private static ClaimPage.Step step(TraceStep step, Dossier dossier) {
    return new ClaimPage.Step(
        step.rule().code(), MethodPage.anchor(step.rule()), TracePhrase.of(step, dossier));
  }

  private static ClaimPage.SignOffView record(
      Publication publication, Standing standing, String path) {
    Claim claim = standing.claim();
    SignOff signed = claim.signOff();
    List<Change> changes =
        publication.correctionsOf(claim.id()).stream()
            .map(correction -> Change.of(correction, publication, path))
            .toList();
    return new ClaimPage.SignOffView(
        signed == null ? null : PublishedWord.of(signed.status()),
        signed == null ? "" : signed.by(),
        signed == null ? null : publication.calendar().day(signed.on()),
        standing.outdated(),
        changes,
        claim.formerly().stream().map(Id::value).toList());
  }
}

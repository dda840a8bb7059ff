package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Id;

/** The statements of a conflict in terminal text: two face to face, others below one another. */
final class TextSides {

  private static final int NARROW = 80;
  private static final String INDENT = "    ";
  private static final String BETWEEN = "  │  ";

  private final TextPage page;
  private final Dossier dossier;

  TextSides(TextPage page, Dossier dossier) {
    this.page = page;
    this.dossier = dossier;
  }

  /** Writes the statements, each with its id. */
  void write(List<Id> claims) throws IOException {
    if (claims.size() == 2 && page.width() >= NARROW) {
      faceToFace(claims.get(0), claims.get(1));
    } else {
      for (Id claim : claims) {
        page.hanging(INDENT + "· ", INDENT + "  ", Ink.PLAIN, "“" + text(claim) + "”");
        page.paragraph(INDENT + "  ", Ink.FAINT, claim.value());
      }
    }
  }

  private void faceToFace(Id left, Id right) throws IOException {
    int columns = (page.width() - INDENT.length() - BETWEEN.length()) / 2;
    rows(
        Ink.PLAIN,
        columns,
        TextPage.wrapped("“" + text(left) + "”", columns),
        TextPage.wrapped("“" + text(right) + "”", columns));
    rows(Ink.FAINT, columns, List.of(left.value()), List.of(right.value()));
  }

  private void rows(Ink ink, int columns, List<String> left, List<String> right)
      throws IOException {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String here = i < left.size() ? left.get(i) : "";
      String there = i < right.size() ? right.get(i) : "";
      page.pieces(
          INDENT,
          page.in(ink, TextPage.padded(here, columns)),
          there.isEmpty() ? BETWEEN.stripTrailing() : BETWEEN,
          page.in(ink, TextPage.cut(there, columns)));
    }
  }

  private String text(Id claim) {
    Claim of = dossier.claims().get(claim);
    return of == null ? claim.value() : of.text();
  }
}

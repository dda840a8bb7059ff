package touchstone.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Conflict;
import touchstone.model.Id;

/**
 * Statements that are set against one another, face to face.
 *
 * @param id the row's id
 * @param faces the statements
 * @param why why they do not go together, or empty
 * @param reckoning the figures put in, as a sentence; null if none were compared
 * @param within id of the row that asks for no more than a part of this one, or null
 */
record FacedConflict(
    String id, List<Face> faces, String why, @Nullable String reckoning, @Nullable String within) {

  /**
   * A statement in a conflict.
   *
   * @param number its number in the drawing, or empty
   * @param claim the claim
   */
  record Face(String number, ClaimLine claim) {}

  /** Copies the list. */
  FacedConflict {
    faces = List.copyOf(faces);
  }

  /**
   * Returns a conflict.
   *
   * @param path the page that it is shown on
   * @param numbers of the statements that are drawn
   */
  static FacedConflict of(
      Conflict conflict, Publication publication, String path, Map<Id, String> numbers) {
    return new FacedConflict(
        conflict.id().value(),
        faces(conflict.claims(), publication, path, numbers),
        conflict.constraint().why(),
        conflict.evaluated() == null ? null : Reckoning.inWords(conflict.evaluated()),
        conflict.within() == null ? null : conflict.within().value());
  }

  /** Returns the statements that are on record. */
  static List<Face> faces(
      List<Id> claims, Publication publication, String path, Map<Id, String> numbers) {
    return claims.stream()
        .filter(publication.standings()::containsKey)
        .map(
            claim ->
                new Face(
                    numbers.getOrDefault(claim, ""),
                    ClaimLine.of(publication.standing(claim), publication.dossier(), path)))
        .toList();
  }

  /** Returns how many statements stand side by side: two or three. */
  String columns() {
    return faces.size() % 3 == 0 ? "three" : "two";
  }
}

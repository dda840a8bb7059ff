package touchstone.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.model.ClaimAssessment;
import touchstone.model.Dossier;
import touchstone.model.Flip;
import touchstone.model.Overturn;
import touchstone.model.Stance;

/** What would change a verdict, in words (METHOD, section 6). */
final class ClaimOutlook {

  private ClaimOutlook() {}

  static List<String> of(ClaimAssessment assessed, Dossier dossier) {
    List<String> sentences = new ArrayList<>();
    Flip flip = assessed.verdict().flip();
    if (flip != null) {
      sentences.add(
          "Without %s the rules would give “%s”."
              .formatted(
                  flip.exhibits().stream()
                      .map(source -> "“" + Names.source(dossier.source(source)) + "”")
                      .collect(Collectors.joining(" and ")),
                  PublishedWord.of(flip.to())));
    }
    assessed.explanation().overturns().forEach(overturn -> sentences.add(sentence(overturn)));
    return sentences;
  }

  private static String sentence(Overturn overturn) {
    return "New evidence of grade %s that %s it (%s) would give “%s”."
        .formatted(
            overturn.grade(),
            verb(overturn.stance()),
            overturn.who(),
            PublishedWord.of(overturn.to()));
  }

  private static String verb(Stance stance) {
    return stance == Stance.QUALIFIES ? "supports a part of" : stance.word();
  }
}

package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import touchstone.model.Citation;
import touchstone.model.Id;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/**
 * A process that adds exhibits of one source, each with a copy, and says after each that it has.
 */
final class Adder {

  private Adder() {}

  /** Arguments: the workspace, the source, how many to add. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Id id = new Id(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    for (int number = 0; number < count; number++) {
      try (WorkspaceEditor editor = WorkspaceEditor.open(root, Duration.ofMinutes(2))) {
        Draft draft = editor.draft();
        if (number == 0) {
          draft.addSource(source(id));
        } else {
          draft.addSection(id, section(number));
        }
        String copy = id + "-" + number;
        draft.addCopy(id, copy, "2026-11-25", copy.getBytes(StandardCharsets.UTF_8));
        draft.commit();
      }
      System.out.println(id + " " + number);
      System.out.flush();
    }
  }

  private static NewSection section(int number) {
    return new NewSection(new Id("claim-" + number), Stance.SUPPORTS, true, null, "It is.");
  }

  private static NewSource source(Id id) {
    return new NewSource(
        id,
        new Citation(
            "About " + id, "https://acme.example.com/" + id, null, null, LocalDate.EPOCH, ""),
        new Id("acme"),
        null,
        SourceKind.DOCUMENT,
        "",
        List.of(section(0)));
  }
}

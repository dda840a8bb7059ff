package touchstone.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import touchstone.model.Citation;
import touchstone.model.Id;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/** A process that adds sources, each with an exhibit and a copy, and says after each that it is. */
final class Adder {

  private Adder() {}

  /** Arguments: the workspace, the name of this process, how many to add. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[2]);
    for (int number = 0; number < count; number++) {
      Id id = new Id(arguments[1] + "-" + number);
      try (WorkspaceEditor editor = WorkspaceEditor.open(root, Duration.ofMinutes(2))) {
        Draft draft = editor.draft();
        draft.addSource(source(id));
        draft.addCopy(id, "a.bin", "2026-11-25", id.value().getBytes());
        draft.commit();
      }
      System.out.println(id);
      System.out.flush();
    }
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
        List.of(new NewSection(new Id("night"), Stance.SUPPORTS, true, null, "It is.")));
  }
}

package touchstone.cli.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Excerpt;
import touchstone.store.PlannedFile;

/** The files that an edit would write, for a person to read first. */
final class PlannedText {

  private static final int CONTEXT = 1;

  private PlannedText() {}

  /** Returns a new file as it would be, and of another the lines that would change. */
  static List<String> lines(Path root, List<PlannedFile> files) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PlannedFile file : files) {
      lines.add(
          "would write %s (%s%s bytes)"
              .formatted(file.path(), file.isNew() ? "new, " : "", file.bytes()));
      String text = file.text();
      if (text != null) {
        List<String> before =
            file.isNew() ? List.of() : Files.readString(root.resolve(file.path())).lines().toList();
        changed(before, text.lines().toList())
            .forEach(line -> lines.add("  " + Excerpt.visible(line)));
      }
    }
    return lines;
  }

  private static List<String> changed(List<String> before, List<String> after) {
    List<String> unified =
        UnifiedDiffUtils.generateUnifiedDiff(
            "", "", before, DiffUtils.diff(before, after), CONTEXT);
    return unified.stream().skip(2).filter(line -> !line.startsWith("@@")).toList();
  }
}

package touchstone.cli.read;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two versions of a sentence in one, as a person reads it: word by word. */
final class WordDiff {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private WordDiff() {}

  /** Returns the old text with {@code [-what was taken out-]} and {@code {+what was put in+}}. */
  static String of(String before, String after) {
    List<String> old = words(before);
    List<String> edited = words(after);
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, edited).getDeltas()) {
      int from = delta.getSource().getPosition();
      pieces.addAll(old.subList(at, from));
      add(pieces, "[-", delta.getSource().getLines(), "-]");
      add(pieces, "{+", delta.getTarget().getLines(), "+}");
      at = from + delta.getSource().size();
    }
    pieces.addAll(old.subList(at, old.size()));
    return String.join(" ", pieces);
  }

  private static void add(List<String> pieces, String open, List<String> words, String close) {
    if (!words.isEmpty()) {
      pieces.add(open + String.join(" ", words) + close);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}

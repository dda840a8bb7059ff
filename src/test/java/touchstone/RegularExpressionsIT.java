package touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No expression in the program can be kept busy, or be brought down, by what it is applied to. */
@Tag("hardening")
class RegularExpressionsIT {

  private static final int LENGTH = 100_000;
  private static final long AT_MOST = 100L * LENGTH;

  /** Asked only whether they fit as a whole, by way of a variable, or of a few characters. */
  private static final Set<String> FITTED =
      Set.of(
          "touchstone.site.Reckoning.COMPARED",
          "touchstone.capture.WebUrl.SCHEME",
          "touchstone.coverage.PlainText.ITEM",
          "touchstone.coverage.Sentences.LAST_WORD");

  /**
   * An expression.
   *
   * @param place where it is from
   * @param searches whether it is looked for at every place of a text, or only to fit it as a whole
   */
  private record Use(String place, String expression, boolean searches) {}

  /** The constants of all classes as they are, and the calls in the sources. */
  private static List<Use> uses() throws IOException, ReflectiveOperationException {
    Map<String, Use> all = new TreeMap<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          String expression = ((Pattern) field.get(null)).pattern();
          all.put(
              expression,
              new Use(
                  type.getName() + "." + field.getName(),
                  expression,
                  searches(type, field.getName())));
        }
      }
    }
    for (SourcePatterns.Use use : SourcePatterns.all()) {
      boolean searches = !use.method().equals("matches") && !use.method().equals("compile");
      use.expression()
          .filter(text -> text.length() > 1)
          .ifPresent(text -> all.putIfAbsent(text, new Use(use.file(), text, searches)));
    }
    return List.copyOf(all.values());
  }

  /** Returns whether a source looks for a constant anywhere; in doubt, it does. */
  private static boolean searches(Class<?> type, String constant) throws IOException {
    if (FITTED.contains(type.getName() + "." + constant)) {
      return false;
    }
    String name = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    String source = Files.readString(Path.of("src/main/java", name));
    return Pattern.compile("\\b" + constant + "\\b(?!\\s*=)").matcher(source).results().count()
        != Pattern.compile(
                "\\b"
                    + constant
                    + "\\s*\\.matcher\\((?:[^;()]|\\([^;()]*\\))*\\)\\s*\\.(matches|lookingAt)\\(")
            .matcher(source)
            .results()
            .count();
  }

  private static List<Class<?>> classes() throws IOException, ReflectiveOperationException {
    Path root = Path.of("target/classes");
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(root.resolve("touchstone"))) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
        if (!name.endsWith("package-info")) {
          classes.add(Class.forName(name));
        }
      }
    }
    return classes;
  }

  /** Five shapes: one letter, spaces, digits, two in turn, and what the expression is made of. */
  private static List<String> attacks(String expression) {
    String own = expression.replaceAll("[^\\w .:/;,<=-]", "");
    own = own.isEmpty() ? "\\" : own;
    return List.of(
        "a".repeat(LENGTH) + "\uFFFF",
        " ".repeat(LENGTH) + "\uFFFF",
        "0".repeat(LENGTH) + "\uFFFF",
        "a.".repeat(LENGTH / 2) + "\n\uFFFF",
        own.repeat(LENGTH / own.length()) + "\uFFFF");
  }

  /** A text that counts how often its letters are looked at, and ends it when that is too often. */
  private static final class Counted implements CharSequence {

    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > AT_MOST) {
        throw new TooManyLooks();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }
  }

  /** Ends a search. */
  private static final class TooManyLooks extends IllegalStateException {
    private static final long serialVersionUID = 1;
  }

  /** Returns what is wrong with an expression on a text; nothing if it is soon done. */
  private static String slow(Use use, String text) {
    Matcher matcher = Pattern.compile(use.expression()).matcher(new Counted(text));
    try {
      matcher.matches();
      matcher.reset();
      while (use.searches() && matcher.find()) {
        matcher.group();
      }
      return "";
    } catch (TooManyLooks endless) {
      return "too many looks";
    } catch (StackOverflowError deep) {
      return "too deep";
    }
  }

  @Test
  void takeTheirTimeFromNobody() throws Exception {
    List<Use> uses = uses();
    List<String> slow = new ArrayList<>();
    for (Use use : uses) {
      for (String text : attacks(use.expression())) {
        String found = slow(use, text);
        if (!found.isEmpty()) {
          slow.add("%s on %s...: %s".formatted(use, text.substring(0, 20), found));
        }
      }
    }
    assertEquals("", String.join("\n", slow));
    assertTrue(uses.size() > 80, "only " + uses.size());
    Measured.write(
        "F6",
        getClass(),
        "1",
        "%s expressions on 5 texts of %s characters, none looks at a character more than %s times on average"
            .formatted(uses.size(), LENGTH, AT_MOST / LENGTH));
  }

  @Test
  void wouldBeNoticedIfOneTookItsTime() {
    assertEquals("too many looks", slow(new Use("", "a+b", true), "a".repeat(LENGTH)));
    assertEquals("too deep", slow(new Use("", "(?:x|y)*", false), "xy".repeat(LENGTH)));
  }
}

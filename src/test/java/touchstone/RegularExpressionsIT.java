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
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No expression in the program can be kept busy, or be brought down, by what it is applied to. */
@Tag("hardening")
class RegularExpressionsIT {

  private static final int LENGTH = 100_000;
  private static final long AT_MOST = 200;
  private static final int ATTEMPTS = 3;

  /** The expressions with where they are from: constants as they are, and calls in the sources. */
  private static Map<String, String> expressions() throws IOException, ReflectiveOperationException {
    Map<String, String> all = new TreeMap<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          all.put(((Pattern) field.get(null)).pattern(), type.getName() + "." + field.getName());
        }
      }
    }
    for (SourcePatterns.Use use : SourcePatterns.all()) {
      use.expression().ifPresent(text -> all.putIfAbsent(text, use.file()));
    }
    all.keySet().removeIf(text -> text.length() == 1);
    return all;
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

  private static long millis(Pattern pattern, String text) {
    long start = System.nanoTime();
    Matcher matcher = pattern.matcher(text);
    matcher.matches();
    matcher.reset();
    while (matcher.find() && !matcher.hitEnd()) {
      matcher.group();
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String slow(ExecutorService worker, String expression, String text)
      throws InterruptedException {
    Pattern pattern = Pattern.compile(expression);
    String found = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Future<Long> running = worker.submit(() -> millis(pattern, text));
      try {
        long took = running.get(20, TimeUnit.SECONDS);
        if (took < AT_MOST) {
          return "";
        }
        found = took + " ms";
      } catch (ExecutionException failed) {
        return "" + failed.getCause();
      } catch (TimeoutException never) {
        return "no end";
      }
    }
    return found;
  }

  @Test
  void takeTheirTimeFromNobody() throws Exception {
    Map<String, String> expressions = expressions();
    List<String> slow = new ArrayList<>();
    ExecutorService worker = Executors.newCachedThreadPool(run -> daemon(run));
    for (Map.Entry<String, String> expression : expressions.entrySet()) {
      for (String text : attacks(expression.getKey())) {
        String found = slow(worker, expression.getKey(), text);
        if (!found.isEmpty()) {
          slow.add(
              "%s: %s on '%s...': %s"
                  .formatted(expression.getValue(), expression.getKey(), text.substring(0, 20), found));
        }
      }
    }
    assertEquals("", String.join("\n", slow));
    assertTrue(expressions.size() > 100, "only " + expressions.size());
    Measured.write(
        "F6",
        getClass(),
        "1",
        "%s expressions on 5 texts of %s characters each, every one under %s ms"
            .formatted(expressions.size(), LENGTH, AT_MOST));
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run);
    thread.setDaemon(true);
    return thread;
  }

  @Test
  void areAllKnown() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (SourcePatterns.Use use : SourcePatterns.all()) {
      if (use.expression().isEmpty() && !use.method().equals("compile") && !use.method().equals("matches")) {
        unknown.add(use.file() + " " + use.method());
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void wouldBeNoticedIfOneTookItsTime() throws InterruptedException {
    ExecutorService worker = Executors.newCachedThreadPool(run -> daemon(run));
    assertEquals("no end", slow(worker, "(a+)+b", "a".repeat(40)));
    assertTrue(slow(worker, "(?:x|y)*", "xy".repeat(LENGTH)).contains("StackOverflow"));
  }
}

package touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.cli.session.Terminal;

/**
 * A shell as far as the guide needs one: {@code touchstone} runs within this process, at noon of
 * the guide's day; everything else is left to the system's shell.
 */
final class GuideShell {

  /** The day on which the guide is read. */
  static final String DAY = "2026-11-25";

  private static final Clock CLOCK = Clock.fixed(Instant.parse(DAY + "T12:00:00Z"), ZoneOffset.UTC);
  private static final Set<String> FILE_OPTIONS =
      Set.of("--to", "-o", "--output", "--format", "--baseline", "--write-baseline", "-C");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private final Path home;
  private final GuideWeb web;
  private Path folder;
  private int code;

  /**
   * A shell.
   *
   * @param home the folder in which the reader sits
   * @param web the internet
   */
  GuideShell(Path home, GuideWeb web) {
    this.home = home;
    this.folder = home;
    this.web = web;
  }

  Path folder() {
    return folder;
  }

  int code() {
    return code;
  }

  /**
   * Runs a line.
   *
   * @param typed what a person types meanwhile; a person sits there if it is not empty
   * @return what the terminal shows
   */
  String run(String line, List<String> typed) throws IOException {
    if (line.equals("echo $?")) {
      return code + "\n";
    }
    if (line.startsWith("cd ")) {
      folder = folder.resolve(line.substring(3)).normalize();
      return "";
    }
    if (!line.startsWith("touchstone ")) {
      return system(line);
    }
    int redirected = line.indexOf(" > ");
    if (redirected < 0) {
      return told(touchstone(line, typed));
    }
    String out = touchstone(line.substring(0, redirected), typed);
    Files.writeString(folder.resolve(line.substring(redirected + 3).strip()), out);
    return "";
  }

  private String touchstone(String line, List<String> typed) {
    StringWriter screen = new StringWriter();
    PrintWriter writer = new PrintWriter(screen, true);
    List<String> arguments = new ArrayList<>();
    List<String> words = words(line);
    for (int i = 1; i < words.size(); i++) {
      arguments.add(path(words.get(i - 1), words.get(i), i == 1));
    }
    if (!words.contains("-C")) {
      arguments.addAll(List.of("-C", folder.toString()));
    }
    Terminal terminal =
        new Terminal(
            new Typing(typed, writer), !typed.isEmpty(), writer, writer, false, false, 0, Map.of());
    code =
        new CommandLineRun(terminal, CLOCK, web.network(CLOCK))
            .run(arguments.toArray(String[]::new));
    return screen.toString();
  }

  /** A file's name as seen from the folder of this process. */
  private String path(String before, String word, boolean command) {
    int at = before.equals("--format") ? word.indexOf('=') + 1 : 0;
    String name = word.substring(at);
    boolean file =
        before.equals("--format")
            ? at > 0
            : FILE_OPTIONS.contains(before) || !command && Files.exists(folder.resolve(name));
    return file && !name.equals("-") ? word.substring(0, at) + folder.resolve(name) : word;
  }

  private String told(String text) {
    return text.replace(folder + "/", "").replace(folder.toString(), ".");
  }

  /** Splits a command as a shell does, as far as it is quoted in the guide. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      for (int group = 1; group <= 3; group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }

  private String system(String line) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", line);
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().putAll(surroundings());
    Process process = shell.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      code = process.waitFor();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    return told(out);
  }

  /** What the system's programs find around them: nobody's settings, and touchstone. */
  private Map<String, String> surroundings() throws IOException {
    Path programs = PathProgram.on(home.resolveSibling("bin"));
    return Map.of(
        "PATH", programs + ":" + System.getenv("PATH"),
        "HOME", home.getParent().toString(),
        "LC_ALL", "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM", "1",
        "GIT_AUTHOR_NAME", "A. Editor",
        "GIT_AUTHOR_EMAIL", "editor@desk.example",
        "GIT_COMMITTER_NAME", "A. Editor",
        "GIT_COMMITTER_EMAIL", "editor@desk.example",
        "GIT_TEMPLATE_DIR", "");
  }

  /** What a person types, line by line, seen on the screen as a terminal shows it. */
  private static final class Typing extends InputStream {

    private final Queue<String> lines;
    private final PrintWriter screen;

    Typing(List<String> lines, PrintWriter screen) {
      this.lines = new ArrayDeque<>(lines);
      this.screen = screen;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("lines are read as a whole");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      String line = lines.poll();
      if (line == null) {
        return -1;
      }
      screen.println(line);
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, buffer, offset, bytes.length);
      return bytes.length;
    }
  }

  /** Returns what is between the bars of a comment about typing. */
  static List<String> typed(String comment) {
    return comment.isEmpty()
        ? List.of()
        : Arrays.stream(comment.split("\\|", -1)).map(String::strip).toList();
  }
}

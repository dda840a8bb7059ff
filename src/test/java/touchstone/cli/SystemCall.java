package touchstone.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One call of the system, as {@code strace -f -y -xx} writes it once it has returned.
 *
 * @param name of the call
 * @param arguments as they are written, strings in hexadecimal
 * @param result what it returned; below 0 if it was refused
 */
record SystemCall(String name, String arguments, long result) {

  private static final Pattern BEGUN = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
  private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)");
  private static final String UNFINISHED = " <unfinished ...>";
  private static final Pattern ENDED = Pattern.compile("(.*)\\) += (-?\\d+|\\?).*");
  private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"(\\.\\.\\.)?");
  private static final Pattern OPEN_FILE =
      Pattern.compile("(?:AT_FDCWD|(\\d+))<((?:\\\\x[0-9a-f]{2}|[^>\\\\])*)>");

  /** Returns the calls in the order in which they returned, whichever thread made them. */
  static List<SystemCall> parse(List<String> log) {
    List<SystemCall> calls = new ArrayList<>();
    Map<String, String> waiting = new HashMap<>();
    for (String line : log) {
      Matcher resumed = RESUMED.matcher(line);
      String whole = resumed.matches() ? waiting.remove(resumed.group(1)) + resumed.group(2) : line;
      Matcher begun = BEGUN.matcher(whole);
      if (whole.endsWith(UNFINISHED) && begun.matches()) {
        waiting.put(begun.group(1), whole.substring(0, whole.length() - UNFINISHED.length()));
      } else if (begun.matches()) {
        Matcher ended = ENDED.matcher(begun.group(3));
        if (ended.matches() && !ended.group(2).equals("?")) {
          calls.add(new SystemCall(begun.group(2), ended.group(1), Long.parseLong(ended.group(2))));
        }
      }
    }
    return calls;
  }

  /** Returns the strings among the arguments, byte by byte. */
  List<byte[]> texts() {
    List<byte[]> texts = new ArrayList<>();
    for (MatchResult text : TEXT.matcher(arguments).results().toList()) {
      if (text.group(2) != null) {
        throw new IllegalStateException("the log has only the beginning of what " + name + " got");
      }
      texts.add(HexFormat.of().parseHex(text.group(1).replace("\\x", "")));
    }
    return texts;
  }

  /**
   * Returns a path among the arguments; one that does not begin at the top goes on from its folder.
   */
  Path path(int number) {
    Path path = Path.of(new String(texts().get(number), UTF_8));
    List<MatchResult> folders = OPEN_FILE.matcher(arguments).results().toList();
    return folders.isEmpty() || path.isAbsolute()
        ? path
        : Path.of(plain(folders.get(Math.min(number, folders.size() - 1)).group(2))).resolve(path);
  }

  /** Returns the number of the open file that is the first argument. */
  int openFile() {
    return Integer.parseInt(arguments.replaceFirst("^(\\d+)<.*", "$1"));
  }

  /** Returns the path of the open file that is the first argument, or an empty one. */
  String openPath() {
    Matcher file = OPEN_FILE.matcher(arguments);
    return file.lookingAt() ? plain(file.group(2)) : "";
  }

  /** Returns the number that is the last argument. */
  int lastNumber() {
    String last = arguments.substring(arguments.lastIndexOf(',') + 1).strip();
    return Integer.decode(last);
  }

  /** Returns whether the call names a folder or something below it, or has it open. */
  boolean isAbout(Path folder) {
    if (name.endsWith("at") || !arguments.matches("^\\d+<.*")) {
      List<byte[]> texts = texts();
      return IntStream.range(0, texts.size()).anyMatch(i -> path(i).startsWith(folder));
    }
    return Path.of(openPath()).startsWith(folder);
  }

  private static String plain(String hexadecimal) {
    String text =
        Pattern.compile("\\\\x([0-9a-f]{2})")
            .matcher(hexadecimal)
            .replaceAll(
                byteOf ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(byteOf.group(1), 16))));
    return new String(text.getBytes(ISO_8859_1), UTF_8);
  }
}

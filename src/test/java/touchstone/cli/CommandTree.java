package touchstone.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands and their options, as the program's own help tells them. */
final class CommandTree {

  private static final Pattern OPTION =
      Pattern.compile("^ {1,6}(?:(-\\w), )?(--?[A-Za-z][\\w-]*)\\b");

  private final Map<String, TreeSet<String>> options = new TreeMap<>();

  private CommandTree() {}

  static CommandTree read() {
    CommandTree tree = new CommandTree();
    tree.add("");
    return tree;
  }

  private void add(String name) {
    String[] words =
        Stream.concat(Arrays.stream(name.split(" ", -1)), Stream.of("--help"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    RunResult help = RunResult.run(false, 0, Map.of(), words);
    TreeSet<String> known = new TreeSet<>();
    boolean commands = false;
    for (String line : help.outLines()) {
      commands = line.equals("Commands:") || commands && !line.isEmpty();
      Matcher option = OPTION.matcher(line);
      if (commands && line.matches("  [a-z].*")) {
        String sub = line.strip().split(" ", -1)[0];
        add(name.isEmpty() ? sub : name + " " + sub);
      } else if (option.find()) {
        known.add(option.group(2));
        if (option.group(1) != null) {
          known.add(option.group(1));
        }
      }
    }
    options.put(name, known);
  }

  /** Returns the commands that do something, as they are typed. */
  List<String> commands() {
    return options.keySet().stream()
        .filter(name -> !name.isEmpty() && !options.containsKey(name + " add"))
        .toList();
  }

  /** Returns the options that a command has beside those of every command. */
  List<String> ownOptions(String command) {
    return options.get(command).stream()
        .filter(option -> option.startsWith("--") && !options.get("").contains(option))
        .toList();
  }

  /** Returns what is wrong with a line that begins with {@code touchstone}. */
  List<String> problems(List<String> words) {
    String name = "";
    int at = 1;
    while (at < words.size() && options.containsKey((name + " " + words.get(at)).strip())) {
      name = (name + " " + words.get(at)).strip();
      at++;
    }
    List<String> problems = new ArrayList<>();
    if (name.isEmpty() && at < words.size() && !words.get(at).startsWith("-")) {
      problems.add("no command " + words.get(at));
    }
    for (String word : words.subList(at, words.size())) {
      String option = word.replaceFirst("=.*", "");
      if (word.matches("--?[a-zA-Z].*") && !options.get(name).contains(option)) {
        problems.add("'" + name + "' has no option " + option);
      }
    }
    return problems;
  }
}

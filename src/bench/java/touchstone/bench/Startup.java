package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whole commands on the dossier of this repository, against a Java program that prints a line. */
final class Startup implements Trial {

  private static final String HELLO =
      "class Hello { public static void main(String[] a) { System.out.println(1); } }";

  /** A command, and how many times as long as the bare program it may take. */
  private record Command(double aim, List<String> arguments) {}

  private static final List<Command> COMMANDS =
      List.of(
          new Command(3, List.of("--version")),
          new Command(8, List.of("check", "--quiet")),
          new Command(8, List.of("check", "--quiet", "--no-cache")),
          new Command(8, List.of("report")),
          new Command(8, List.of("report", "--format", "json")));

  @Override
  public String id() {
    return "startup";
  }

  @Override
  public List<Row> rows(Path work, int turns) throws IOException, InterruptedException {
    Path source = work.resolve("Hello.java");
    Files.writeString(source, HELLO);
    Commands.timed(Commands.jdk("javac"), "-d", work.toString(), source.toString()).millis();
    Timed hello = Commands.timed(Commands.jdk("java"), "-cp", work.toString(), "Hello");
    List<Timed> tasks = new ArrayList<>();
    for (Command command : COMMANDS) {
      List<String> line = new ArrayList<>(List.of("./touchstone"));
      line.addAll(command.arguments());
      tasks.add(Commands.timed(Map.of(), line));
    }
    List<Ratios> ratios = Turns.against(turns, hello, tasks);
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < ratios.size(); index++) {
      Command command = COMMANDS.get(index);
      String what = "`touchstone " + String.join(" ", command.arguments()) + "`, warm";
      rows.add(new Row(what, "bare `java` hello world", command.aim(), ratios.get(index)));
    }
    return rows;
  }
}

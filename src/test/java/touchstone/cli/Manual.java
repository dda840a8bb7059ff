package touchstone.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import touchstone.cli.session.Terminal;

/** The manual pages and the completion that are shipped with the program, written by its build. */
public final class Manual {

  private static final String ZSH =
      """
      #compdef touchstone
      # Completes in zsh by what follows, which is for bash.
      autoload -Uz bashcompinit && bashcompinit
      %s
      _bash_complete -o default -F _complete_touchstone
      """;

  private final CommandLine touchstone;
  private final String day;

  /** A manual of that day. */
  Manual(LocalDate day) {
    this.day = day.toString();
    this.touchstone =
        new CommandLineRun(
                new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    false,
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(new StringWriter()),
                    false,
                    false,
                    0,
                    Map.of()),
                Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                (url, permitted) -> {
                  throw new AssertionError("nobody asked for the network");
                })
            .described();
  }

  /**
   * Writes everything below a folder, at the places where man, bash and zsh look below a prefix.
   *
   * @param arguments the folder, and the instant of the release
   */
  public static void main(String... arguments) throws IOException {
    new Manual(LocalDate.ofInstant(Instant.parse(arguments[1]), ZoneOffset.UTC))
        .write(Path.of(arguments[0]));
  }

  void write(Path folder) throws IOException {
    Path pages = Files.createDirectories(folder.resolve("man/man1"));
    for (ManualPage page : pages()) {
      Files.writeString(pages.resolve(page.name() + ".1"), text(page));
    }
    Path bash = Files.createDirectories(folder.resolve("bash-completion/completions"));
    Files.writeString(bash.resolve("touchstone"), completion());
    Path zsh = Files.createDirectories(folder.resolve("zsh/site-functions"));
    Files.writeString(zsh.resolve("_touchstone"), ZSH.formatted(completion()));
  }

  /** Returns a page for the program and one for each command, however deep. */
  List<ManualPage> pages() {
    List<ManualPage> pages = new ArrayList<>();
    addPages(touchstone, pages);
    return pages;
  }

  private static void addPages(CommandLine command, List<ManualPage> pages) {
    pages.add(new ManualPage(command));
    for (CommandLine below : command.getSubcommands().values()) {
      addPages(below, pages);
    }
  }

  String text(ManualPage page) throws IOException {
    String more =
        page.name().equals("touchstone")
            ? Files.readString(Path.of("src/dist/surroundings.roff"))
            : "";
    return page.text(day, touchstone.getCommandSpec().version()[0], more);
  }

  /** Returns a script that is read by a shell, not started, so it does not name one. */
  private String completion() {
    return AutoComplete.bash("touchstone", touchstone).replaceFirst("^#!.*\\R", "");
  }
}

package touchstone.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of one command, in the language of man(7), from what its help says. */
final class ManualPage {

  private final CommandLine command;
  private final CommandSpec spec;
  private final StringBuilder roff = new StringBuilder();

  /** A page of this command, which knows its parent. */
  ManualPage(CommandLine command) {
    this.command = command;
    this.spec = command.getCommandSpec();
  }

  /** Returns the name of the page, for example {@code touchstone-claim-add}. */
  String name() {
    return spec.qualifiedName("-");
  }

  /**
   * Returns the page.
   *
   * @param day the day of the release, as text
   * @param version name and version of the program
   * @param sections what else the page says, in man(7)
   */
  String text(String day, String version, String sections) {
    roff.append(".TH \"%s\" 1 %s \"%s\" \"Touchstone manual\"\n".formatted(title(), day, version));
    // Names of options must not be broken, and a ragged edge reads better than wide gaps.
    roff.append(".nh\n.ad l\n");
    section("NAME", Roff.text(name()) + " \\- " + Roff.text(plain(header())));
    section("SYNOPSIS", Roff.text(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ")));
    section("DESCRIPTION", Roff.lines(description()));
    commands();
    arguments();
    section("EXIT STATUS", exitCodes());
    roff.append(sections);
    section("EXAMPLES", examples());
    section("SEE ALSO", seeAlso());
    return roff.toString();
  }

  private String title() {
    return Roff.text(name().toUpperCase(Locale.ROOT));
  }

  private void section(String title, String body) {
    if (!body.isEmpty()) {
      roff.append(".SH \"").append(title).append("\"\n").append(body.stripTrailing()).append('\n');
    }
  }

  private String header() {
    return String.join(" ", spec.usageMessage().header());
  }

  /** Within a list of pages a header stands as a phrase. */
  private static String plain(String header) {
    return header.endsWith(".") ? header.substring(0, header.length() - 1) : header;
  }

  private List<String> description() {
    List<String> lines = new ArrayList<>(List.of(spec.usageMessage().header()));
    lines.addAll(Arrays.asList(spec.usageMessage().description()));
    lines.removeIf(String::isBlank);
    return lines;
  }

  private void commands() {
    StringBuilder body = new StringBuilder();
    for (CommandLine below : command.getSubcommands().values()) {
      ManualPage page = new ManualPage(below);
      body.append(Roff.item(Roff.bold(page.name()) + "(1)", page.header()));
    }
    section("COMMANDS", body.toString());
  }

  private void arguments() {
    StringBuilder body = new StringBuilder();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      body.append(Roff.item(Roff.italic(parameter.paramLabel()), said(parameter)));
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden() && !option.inherited()) {
        body.append(Roff.item(names(option), said(option)));
      }
    }
    if (spec.parent() != null && !body.isEmpty()) {
      body.append(".PP\nOptions that every command takes are in\n.BR touchstone (1).\n");
    }
    section("OPTIONS", body.toString());
  }

  private static String said(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static String names(OptionSpec option) {
    String names = Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
    if (option.arity().max() == 0) {
      return names;
    }
    String value = Roff.italic(option.paramLabel());
    if (!option.longestName().startsWith("--")) {
      return names + " " + value;
    }
    return names + (option.arity().min() == 0 ? "[=" + value + "]" : "=" + value);
  }

  private String exitCodes() {
    StringBuilder body = new StringBuilder();
    spec.usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> body.append(Roff.item(Roff.bold(code), meaning)));
    return body.toString();
  }

  private String examples() {
    List<String> footer = Arrays.asList(spec.usageMessage().footer());
    int from = footer.indexOf("Examples:");
    if (from < 0) {
      return "";
    }
    return footer.subList(from + 1, footer.size()).stream()
        .map(line -> Roff.text(line.strip()))
        .collect(Collectors.joining("\n", ".nf\n", "\n.fi\n"));
  }

  private String seeAlso() {
    if (spec.parent() == null) {
      return command.getSubcommands().values().stream()
          .map(below -> Roff.bold(new ManualPage(below).name()) + "(1)")
          .collect(Collectors.joining(",\n"));
    }
    return Roff.bold(spec.parent().qualifiedName("-")) + "(1)";
  }
}

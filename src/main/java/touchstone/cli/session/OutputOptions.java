package touchstone.cli.session;

import java.util.List;
import picocli.CommandLine.Option;

/** The options of a command whose outcome can be had in every format. */
public final class OutputOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      split = ",",
      description = {
        "text (default), json, csv, markdown, sarif or junit,",
        "with the file to write it to; repeatable"
      })
  private List<String> formats = List.of("text");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where the format without a file goes (default: -, the terminal)")
  private String output = Outputs.STANDARD;

  /** Returns which format goes where. */
  public Outputs outputs() {
    return Outputs.parse(formats, output);
  }
}

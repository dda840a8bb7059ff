package touchstone.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import touchstone.model.Tool;

/** Name and version of this program, from a file that the build fills in. */
public final class ToolVersion implements IVersionProvider {

  private static final String FILE = "/touchstone/tool.properties";

  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }

  /** Returns name and version on one line. */
  public static String line() {
    Tool tool = tool();
    return tool.name() + " " + tool.version();
  }

  public static Tool tool() {
    try (InputStream in = ToolVersion.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      Properties properties = new Properties();
      properties.load(in);
      return new Tool("touchstone", properties.getProperty("version", "unknown"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of the small workspace's article. */
final class ArticleCopies {

  static final String TEXT =
      """
      All about the Acme speaker
      # Modes
      The speaker has two modes. It is quieter at night. Who would not want one?
      Welcome to this page. Acme sold 14,000 of them in 2023.
      """;

  static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Acme</title></head><body>
      <h1>All about the Acme speaker</h1>
      <h2>Modes</h2><p>The speaker has two&nbsp;modes. It is quieter at night. Who would not want one?</p>
      <ul><li>Acme sold 14,000 of them in 2023.</li></ul>
      <table><tr><th>Mode</th><th>Noise</th></tr><tr><td>Day</td><td>12 dB</td></tr></table>
      </body></html>
      """;

  private ArticleCopies() {}

  /** Writes a copy into a folder. */
  static String write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}

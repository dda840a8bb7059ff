package touchstone.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the parts that no plugin makes: the digest of the program, after which the launcher names
 * its class-data archive, and the files of Debian's package, laid out as Debian has them.
 */
public final class PackageFiles {

  /** The byte of a gzip header that tells how hard was tried: here as hard as possible. */
  private static final int EFFORT_AT = 8;

  private final Path parts;
  private final Path debian;

  /** Takes the parts of a distribution from this folder, and adds to them. */
  PackageFiles(Path parts) {
    this.parts = parts;
    this.debian = parts.resolve("debian");
  }

  /**
   * Writes the digest and the folder {@code debian} beside the other parts.
   *
   * @param arguments the folder of the parts, the program, the list of what it is made of, and the
   *     folder where that is handed out
   */
  public static void main(String... arguments) throws IOException {
    PackageFiles files = new PackageFiles(Path.of(arguments[0]));
    files.writeDigest(Path.of(arguments[1]));
    files.writeDebian();
    Path sbom = Path.of(arguments[2]);
    Path handedOut = Files.createDirectories(Path.of(arguments[3]));
    Files.copy(sbom, handedOut.resolve(sbom.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes it as {@code sha256sum} would, so that it can be checked with {@code sha256sum -c}. */
  void writeDigest(Path jar) throws IOException {
    String digest = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(jar)));
    Files.writeString(parts.resolve("touchstone.jar.sha256"), digest + "  touchstone.jar\n");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  void writeDebian() throws IOException {
    for (Path page : filesIn(parts.resolve("share/man/man1"))) {
      put("man/man1/" + page.getFileName() + ".gz", gzip(Files.readAllBytes(page)));
    }
    copy(
        parts.resolve("share/bash-completion/completions/touchstone"),
        "bash-completion/completions/touchstone");
    copy(
        parts.resolve("share/zsh/site-functions/_touchstone"),
        "zsh/vendor-completions/_touchstone");
    Path deb = Path.of("src/dist/deb");
    copy(deb.resolve("copyright"), "doc/touchstone/copyright");
    put("doc/touchstone/changelog.gz", gzip(Files.readAllBytes(deb.resolve("changelog"))));
    copy(deb.resolve("overrides"), "lintian/overrides/touchstone");
    for (Path licenses : List.of(parts.resolve("licenses"), Path.of("src/dist/licenses"))) {
      for (Path text : filesIn(licenses)) {
        copy(text, "doc/touchstone/licenses/" + licenses.relativize(text).toString());
      }
    }
  }

  private void copy(Path file, String to) throws IOException {
    put(to, Files.readAllBytes(file));
  }

  private void put(String to, byte[] content) throws IOException {
    Path file = debian.resolve(to);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Returns what {@code gzip -9n} makes: as small as it gets, without a name and a date. */
  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new Hardest(packed)) {
      out.write(content);
    }
    byte[] bytes = packed.toByteArray();
    bytes[EFFORT_AT] = 2;
    return bytes;
  }

  private static final class Hardest extends GZIPOutputStream {

    Hardest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

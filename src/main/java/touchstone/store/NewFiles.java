package touchstone.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files to begin with, from the program to a folder: all of them or none, and over none. */
public final class NewFiles {

  private static final String RESOURCES = "/touchstone/init/";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> programs = new ArrayList<>();

  /**
   * Adds what lets something else run Touchstone.
   *
   * @throws IOException if the program cannot be read
   */
  public NewFiles with(Automation automation) throws IOException {
    texts.put(automation.path(), resource(automation.resource()));
    if (automation.executable()) {
      programs.add(automation.path());
    }
    return this;
  }

  /**
   * Adds a workspace.
   *
   * @throws IOException if the program cannot be read
   */
  public NewFiles with(NewWorkspace workspace) throws IOException {
    texts.putAll(workspace.texts());
    return this;
  }

  /**
   * Writes the files and returns their names.
   *
   * @throws FileAlreadyExistsException if one of them is there already; then nothing is written
   * @throws IOException if the disk refuses; then what was written is taken away again
   */
  public List<String> write(Path folder) throws IOException {
    Path root = folder.toAbsolutePath();
    for (String name : texts.keySet()) {
      if (Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(name, null, "is there already");
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = root.resolve(text.getKey());
        Path above = file.resolveSibling("");
        AtomicFile.makeFolders(above);
        try (OutputStream out =
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          written.add(file); // from here on it is ours, whole or not
          out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        if (programs.contains(text.getKey())) {
          makeExecutable(file);
        }
        AtomicFile.force(file);
        AtomicFile.force(above);
      }
    } catch (IOException refused) {
      takeAway(written, refused);
      throw refused;
    }
    return List.copyOf(texts.keySet());
  }

  private static void takeAway(List<Path> written, IOException because) {
    for (Path file : written) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        because.addSuppressed(stays);
      }
    }
  }

  private static void makeExecutable(Path file) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) { // elsewhere git keeps the mode
      Set<PosixFilePermission> permissions = view.readAttributes().permissions();
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      if (permissions.contains(PosixFilePermission.GROUP_READ)) {
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
      }
      if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      }
      view.setPermissions(permissions);
    }
  }

  /** Returns the text of a file to begin with. */
  static String resource(String name) throws IOException {
    try (InputStream in = NewFiles.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCES + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Digest;

/**
 * The digest of every file of a folder, as {@code sha256sum} writes and checks it.
 *
 * @param digests SHA-256 by path from the folder
 * @param unreadable the numbers of the lines that are no such line, from 1
 */
public record DigestList(SortedMap<String, String> digests, List<Integer> unreadable) {

  /** The file's name. */
  public static final String NAME = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  /** Copies the collections. */
  public DigestList {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    unreadable = List.copyOf(unreadable);
  }

  /** Returns the list of files that are at hand, by path. */
  public static DigestList of(Map<String, byte[]> files) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((path, content) -> digests.put(path, Digest.sha256(content)));
    return new DigestList(digests, List.of());
  }

  /** Returns whether something that may be the list is in the folder, a plain file. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads the list of a folder. */
  static DigestList read(Path folder) throws IOException {
    return parse(Files.readAllBytes(folder.resolve(NAME)));
  }

  /** Reads a list; a path that leads out of the folder, or comes twice, makes a line unreadable. */
  static DigestList parse(byte[] bytes) {
    TreeMap<String, String> digests = new TreeMap<>();
    List<Integer> unreadable = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      Matcher line = LINE.matcher(lines.get(i));
      if (last ? !lines.get(i).isEmpty() : !isEntry(line, digests)) {
        unreadable.add(i + 1);
      }
    }
    return new DigestList(digests, unreadable);
  }

  private static boolean isEntry(Matcher line, TreeMap<String, String> digests) {
    return line.matches()
        && SitePath.isPlain(line.group(2))
        && digests.putIfAbsent(line.group(2), line.group(1)) == null;
  }

  /** Returns the list as it is written, sorted by path. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package touchstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;
import touchstone.model.Digest;

/**
 * Two archives whose records carry one digest, as two files with one SHA-1 would: what tells copies
 * apart is the SHA-256 of their own bytes, never what they say of themselves.
 */
class OneDigestTwoFilesTest {

  private static final String BLUE =
      "<!doctype html><title>Modes</title><p>It has two modes, blue.";
  private static final String RED = "<!doctype html><title>Modes</title><p>It has two modes, red!!";

  @TempDir private Path folder;

  @BeforeEach
  void layOutTheDesk() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    SmallWorkspace.write(folder.resolve("desk"), files);
  }

  private static byte[] sha1(String text) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8));
  }

  /** Returns an archive of a page, whose record says that this is its digest. */
  private static String archive(String page, String digest) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://acme.example.com/modes\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        + "WARC-Date: 2026-03-14T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        + "WARC-Payload-Digest: "
        + digest
        + "\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private RunResult add(String id, String archive) throws IOException {
    Path file = Files.writeString(folder.resolve(id + ".warc"), archive);
    return RunResult.in(
        folder.resolve("desk"),
        "add",
        file.toString(),
        "--id",
        id,
        "--url",
        "https://acme.example.com/modes",
        "--claim",
        "two-modes",
        "--stance",
        "supports",
        "--quote",
        "two modes",
        "--why",
        "So.");
  }

  @Test
  void areTwoCopiesWhateverDigestTheyCarry() throws IOException {
    // of a name that nobody can compute, so that both are taken for what they say
    String digest = "sha-0:" + "ABCDEFGH".repeat(4);
    assertEquals(0, add("blue", archive(BLUE, digest)).exitCode());
    RunResult second = add("red", archive(RED, digest));
    assertEquals(0, second.exitCode(), second.err());
    List<String> rows =
        Files.readAllLines(folder.resolve("desk/evidence/captures.csv")).subList(1, 3);
    Set<String> ids = new HashSet<>();
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      byte[] kept = Files.readAllBytes(folder.resolve("desk").resolve(cells[0]));
      assertEquals(Digest.sha256(kept), cells[1], row);
      ids.add(cells[1]);
    }
    assertEquals(2, ids.size(), rows.toString());
    assertEquals(0, RunResult.in(folder.resolve("desk"), "integrity", "--seal").exitCode());
    Measured.write(
        "F3",
        getClass(),
        "1",
        "2 archives that carry one digest, kept as 2 copies with ids of their own (SHA-256); with the SHA-1 of the first, the second is refused");
  }

  @Test
  void isRefusedWhereTheDigestIsOfAnother() throws IOException, NoSuchAlgorithmException {
    String digest = "sha1:" + HexFormat.of().formatHex(sha1(BLUE));
    assertEquals(BLUE.length(), RED.length());
    assertEquals(0, add("blue", archive(BLUE, digest)).exitCode());
    RunResult second = add("red", archive(RED, digest));
    assertEquals(3, second.exitCode(), second.err());
    assertTrue(second.err().contains("is not what was recorded"), second.err());
    assertEquals(2, Files.readAllLines(folder.resolve("desk/evidence/captures.csv")).size());
  }

  @Test
  void cannotStandInForEachOther() throws IOException {
    String digest = "sha-0:" + "ABCDEFGH".repeat(4);
    assertEquals(0, add("blue", archive(BLUE, digest)).exitCode());
    Path desk = folder.resolve("desk");
    assertEquals(0, RunResult.in(desk, "integrity", "--seal").exitCode());
    String row = Files.readAllLines(desk.resolve("evidence/captures.csv")).get(1);
    Path kept = desk.resolve(row.split(",", -1)[0]);
    String copy = Files.readString(kept);
    assertTrue(copy.contains("blue."), "control: the copy is not the page");
    Files.writeString(kept, copy.replace("blue.", "red!!"));
    RunResult run = RunResult.in(desk, "integrity");
    assertEquals(4, run.exitCode(), run.out() + run.err());
    assertTrue((run.out() + run.err()).contains(kept.getFileName().toString()), run.out());
  }
}

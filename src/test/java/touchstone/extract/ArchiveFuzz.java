package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.fuzz.FuzzInput;

/** Any bytes as each kind of archive, packed stream and stored response. */
public final class ArchiveFuzz {

  private static final String URL = "https://example.org/page";

  private ArchiveFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    try {
      seeds.add(FuzzInput.of(0, MutationTest.warc(false)));
      seeds.add(FuzzInput.of(0, MutationTest.warc(true)));
      seeds.add(FuzzInput.of(0, new WarcBytes(false).page(URL).page(URL + 2).bytes()));
      seeds.add(FuzzInput.of(1, MutationTest.wacz()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    seeds.add(FuzzInput.of(2, MhtmlFileTest.FILE.getBytes(UTF_8)));
    seeds.add(FuzzInput.of(3, WarcBytes.gzip("Words. Words. Words.".getBytes(UTF_8))));
    seeds.add(FuzzInput.of(4, new byte[] {0x78, (byte) 0x9C, 0x4B, 0x04, 0, 0, 0x62, 0, 0x62}));
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip, deflate\r\n";
    seeds.add(
        FuzzInput.of(5, head + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\n\r\n"));
    seeds.add(FuzzInput.of(5, head + "Content-Length: 3\n\nabc"));
    return seeds;
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzInput fuzz = new FuzzInput(input);
    byte[] bytes = fuzz.rest();
    Limits limits = DocumentFuzz.LIMITS;
    Told told = new Told("", "", bytes.length % 2 == 0 ? URL : "");
    switch (fuzz.variant(6)) {
      case 0 ->
          DocumentFuzz.requireSound(DocumentFuzz.read(() -> WarcFile.open(bytes, told, limits)));
      case 1 ->
          DocumentFuzz.requireSound(DocumentFuzz.read(() -> WaczFile.open(bytes, told, limits)));
      case 2 ->
          DocumentFuzz.requireSound(DocumentFuzz.read(() -> MhtmlFile.open(bytes, told, limits)));
      case 3 -> requireBounded(bytes, DocumentFuzz.read(() -> Unpacker.gzip(bytes, limits)));
      case 4 -> {
        requireBounded(bytes, DocumentFuzz.read(() -> Unpacker.deflate(bytes, limits)));
        requireBounded(bytes, DocumentFuzz.read(() -> Unpacker.entry(bytes, limits)));
      }
      default -> requireBounded(bytes, DocumentFuzz.read(() -> response(bytes, limits)));
    }
  }

  private static byte[] response(byte[] bytes, Limits limits) throws IOException {
    HttpBody body = HttpBody.of(bytes);
    assertTrue(body.status() >= 0);
    return body.decoded(limits);
  }

  private static void requireBounded(byte[] packed, byte[] unpacked) {
    assertTrue(
        unpacked == null || unpacked.length <= DocumentFuzz.LIMITS.unpackedOf(packed.length),
        "more came out than may");
  }
}

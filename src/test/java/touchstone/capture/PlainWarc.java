package touchstone.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

/**
 * A record of a WARC file, read after the standard's grammar without the library that wrote it.
 * Every record must be a gzip member of its own.
 */
final class PlainWarc {

  private static final int GZIP_HEAD = 10;
  private static final int GZIP_TAIL = 8;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final List<String> head;
  private final byte[] block;

  private PlainWarc(List<String> head, byte[] block) {
    this.head = head;
    this.block = block;
  }

  static List<PlainWarc> readAll(byte[] file) throws IOException {
    List<PlainWarc> records = new ArrayList<>();
    int at = 0;
    while (at < file.length) {
      int length = memberLength(file, at);
      records.add(
          read(new GZIPInputStream(new ByteArrayInputStream(file, at, length)).readAllBytes()));
      at += length;
    }
    return records;
  }

  private static int memberLength(byte[] file, int at) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, at + GZIP_HEAD, file.length - at - GZIP_HEAD);
      byte[] part = new byte[1 << 16];
      while (!inflater.finished()) {
        if (inflater.inflate(part) == 0 && inflater.needsInput()) {
          throw new IOException("a member breaks off");
        }
      }
      return GZIP_HEAD + (int) inflater.getBytesRead() + GZIP_TAIL;
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
  }

  private static PlainWarc read(byte[] record) throws IOException {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    PlainWarc plain = new PlainWarc(List.of(text.substring(0, end).split("\r\n")), new byte[0]);
    int length = Integer.parseInt(plain.header("Content-Length"));
    if (record.length != end + 4 + length + 4 || !text.endsWith("\r\n\r\n")) {
      throw new IOException("the record has another length than it says");
    }
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(record, end + 4, length);
    return new PlainWarc(plain.head, block.toByteArray());
  }

  String version() {
    return head.get(0);
  }

  /** Returns a field's value, or nothing if it is not there exactly once. */
  String header(String name) {
    List<String> lines = head.stream().filter(line -> line.startsWith(name + ": ")).toList();
    return lines.size() == 1 ? lines.get(0).substring(name.length() + 2) : "";
  }

  byte[] block() {
    return block;
  }

  String text() {
    return new String(block, StandardCharsets.UTF_8);
  }

  /** Returns a digest as the fields write it: SHA-256 in base 32. */
  static String digest(byte[] bytes) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      StringBuilder text = new StringBuilder("sha256:");
      for (int bit = 0; bit < digest.length * 8; bit += 5) {
        int value = 0;
        for (int i = bit; i < bit + 5; i++) {
          int set = i < digest.length * 8 ? digest[i / 8] >> (7 - i % 8) & 1 : 0;
          value = value << 1 | set;
        }
        text.append(BASE32.charAt(value));
      }
      return text.append("====").toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }
}

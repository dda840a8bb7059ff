package touchstone.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Location;
import touchstone.model.Severity;

/**
 * What a cache holds of one workspace: its units as they were, and what a check of each part came
 * to. Nothing in it is true of a workspace but through a digest of what the workspace holds now.
 *
 * @param units the units by path
 * @param parts the results by key
 */
record CheckPack(Map<String, RecordUnit> units, Map<String, CheckedPart> parts) {

  /** A cache that holds nothing. */
  static final CheckPack EMPTY = new CheckPack(Map.of(), Map.of());

  private static final long FORMAT = 0x746f756368000001L;
  private static final int HEAD = 16;
  private static final Severity[] SEVERITIES = Severity.values();

  /** Holds these units and results. */
  static CheckPack of(Collection<RecordUnit> units, Collection<CheckedPart> parts) {
    Map<String, RecordUnit> byPath = new HashMap<>();
    units.forEach(unit -> byPath.put(unit.path(), unit));
    Map<String, CheckedPart> byKey = new HashMap<>();
    parts.forEach(part -> byKey.put(part.key(), part));
    return new CheckPack(byPath, byKey);
  }

  /** Returns the unit, if it is as it was. */
  Optional<RecordUnit> unit(String path, String digest) {
    return Optional.ofNullable(units.get(path)).filter(unit -> unit.digest().equals(digest));
  }

  /** Returns the result of that key. */
  @Nullable CheckedPart part(String key) {
    return parts.get(key);
  }

  /** Returns the bytes: format, checksum, units, results. */
  byte[] toBytes() {
    PackWriter out = new PackWriter();
    out.number(FORMAT);
    out.number(0L);
    out.number(units.size());
    units.values().forEach(unit -> write(unit, out));
    out.number(parts.size());
    parts.values().forEach(part -> write(part, out));
    byte[] bytes = out.toByteArray();
    ByteBuffer.wrap(bytes).putLong(Long.BYTES, checksum(bytes));
    return bytes;
  }

  private static long checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    return sum.getValue();
  }

  /** Returns what the bytes hold; nothing if they are not whole or of another format. */
  static CheckPack ofBytes(byte[] bytes) {
    try {
      if (bytes.length < HEAD
          || ByteBuffer.wrap(bytes).getLong() != FORMAT
          || ByteBuffer.wrap(bytes).getLong(Long.BYTES) != checksum(bytes)) {
        return EMPTY;
      }
      PackReader in = new PackReader(ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD));
      List<RecordUnit> units = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        units.add(unit(in));
      }
      List<CheckedPart> parts = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        parts.add(part(in));
      }
      return of(units, parts);
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      return EMPTY;
    }
  }

  private static void write(RecordUnit unit, PackWriter out) {
    out.text(unit.path());
    out.text(unit.digest());
    out.number(unit.complete() ? 1 : 0);
    out.number(unit.mentioned());
    for (int i = 0; i < unit.mentioned(); i++) {
      out.number(unit.mention(i));
    }
  }

  private static RecordUnit unit(PackReader in) {
    String path = in.text();
    String digest = in.text();
    boolean complete = in.number(2) == 1;
    long[] mentions = new long[in.count()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = in.longNumber();
    }
    return new RecordUnit(path, digest, complete, mentions);
  }

  private static void write(CheckedPart part, PackWriter out) {
    out.text(part.key());
    out.number(part.claims());
    out.number(part.sources());
    out.number(part.asked().size());
    for (CheckedPart.Asked asked : part.asked()) {
      out.text(asked.copy().path());
      out.text(asked.copy().sha256());
      out.number(asked.copy().bytes());
      out.text(asked.copy().source().value());
      out.text(asked.copy().captured());
      out.number(asked.atHand() ? 1 : 0);
    }
    write(part.met(), out);
    write(part.accepted(), out);
    for (Severity severity : SEVERITIES) {
      out.number(part.open().getOrDefault(severity, 0));
    }
    part.grave().write(out);
    part.notes().write(out);
  }

  private static CheckedPart part(PackReader in) {
    String key = in.text();
    int claims = in.number();
    int sources = in.number();
    List<CheckedPart.Asked> asked = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      KeptCopy copy =
          new KeptCopy(
              in.text(),
              in.text(),
              in.longNumber(),
              new Id(in.text()),
              in.text(),
              Location.startOf("evidence/captures.csv"));
      asked.add(new CheckedPart.Asked(copy, in.number(2) == 1));
    }
    List<String> met = texts(in);
    List<String> accepted = texts(in);
    Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    for (Severity severity : SEVERITIES) {
      open.put(severity, in.number());
    }
    PackedFindings grave = PackedFindings.read(in);
    return new CheckedPart(
        key, claims, sources, asked, met, accepted, open, grave, PackedFindings.read(in));
  }

  private static void write(List<String> texts, PackWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  private static List<String> texts(PackReader in) {
    List<String> texts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }
}

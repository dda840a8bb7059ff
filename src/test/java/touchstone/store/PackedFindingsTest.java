package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Severity;

/** Findings come out of a cache as they went in, and damaged ones do not come out as others. */
class PackedFindingsTest {

  private static List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(
          new Finding(
              "a-rule",
              severity,
              new Location("claims/art/claims.csv", 70_000, 3),
              new Id("claim"),
              new Id("source"),
              "é漢😀",
              200,
              "known"));
    }
    findings.add(
        new Finding("other-rule", Severity.NOTE, Location.startOf("x"), null, null, "", 1, null));
    return findings;
  }

  private static byte[] written(PackedFindings packed) {
    PackWriter out = new PackWriter();
    packed.write(out);
    ByteBuffer bytes = out.packed();
    return Arrays.copyOf(bytes.array(), bytes.limit());
  }

  private static PackedFindings read(byte[] bytes) {
    return PackedFindings.read(new PackReader(ByteBuffer.wrap(bytes)));
  }

  @Test
  void comeOutAsTheyWentIn() {
    PackedFindings packed = PackedFindings.of(findings());
    assertEquals(findings(), packed.all());
    byte[] bytes = written(packed);
    PackedFindings again = read(bytes);
    assertEquals(findings(), again.all());
    assertEquals(findings(), again.all(), "read twice");
    assertEquals(ByteBuffer.wrap(bytes), ByteBuffer.wrap(written(again)));
    assertEquals(List.of(), read(written(PackedFindings.of(List.of()))).all());
  }

  @Test
  void doNotComeOutOfBytesThatAreCut() {
    byte[] bytes = written(PackedFindings.of(findings()));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(
          RuntimeException.class, () -> read(cut).all(), "of " + bytes.length + " bytes " + length);
    }
    assertThrows(BufferUnderflowException.class, () -> read(new byte[0]));
  }
}

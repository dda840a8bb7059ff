package touchstone.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Severity;

/** Findings as bytes of a cache, or still to become such; unpacked when somebody wants them. */
public final class PackedFindings {

  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  private final @Nullable ByteBuffer bytes;
  private final List<Finding> findings;

  private PackedFindings(@Nullable ByteBuffer bytes, List<Finding> findings) {
    this.bytes = bytes;
    this.findings = findings;
  }

  /** Holds findings that were just made. */
  static PackedFindings of(List<Finding> findings) {
    return new PackedFindings(null, List.copyOf(findings));
  }

  /** Takes the next findings out of a cache without looking into them. */
  static PackedFindings read(PackReader in) {
    return new PackedFindings(in.bytes(), List.of());
  }

  /** Adds them to a cache. */
  void write(PackWriter out) {
    if (bytes != null) {
      out.bytes(bytes.duplicate());
      return;
    }
    PackWriter own = new PackWriter();
    own.number(findings.size());
    for (Finding finding : findings) {
      own.text(finding.rule());
      own.number(SEVERITIES.indexOf(finding.severity()));
      own.text(finding.location().file());
      own.number(finding.location().line());
      own.number(finding.location().column());
      own.optional(finding.claim() == null ? null : finding.claim().value());
      own.optional(finding.source() == null ? null : finding.source().value());
      own.text(finding.message());
      own.number(finding.occurrence());
      own.optional(finding.acceptedBecause());
    }
    out.bytes(own.packed());
  }

  /**
   * Returns the findings in their order.
   *
   * @throws java.nio.BufferUnderflowException if the bytes are damaged
   * @throws IllegalArgumentException if the bytes are damaged
   */
  public List<Finding> all() {
    if (bytes == null) {
      return findings;
    }
    PackReader in = new PackReader(bytes.duplicate());
    int count = in.count();
    List<Finding> unpacked = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      unpacked.add(finding(in));
    }
    return unpacked;
  }

  private static Finding finding(PackReader in) {
    String rule = in.text();
    Severity severity = SEVERITIES.get(in.number(SEVERITIES.size()));
    Location at = new Location(in.text(), in.number(), in.number());
    String claim = in.optional();
    String source = in.optional();
    String message = in.text();
    int occurrence = in.number();
    return new Finding(
        rule,
        severity,
        at,
        claim == null ? null : new Id(claim),
        source == null ? null : new Id(source),
        message,
        occurrence,
        in.optional());
  }
}

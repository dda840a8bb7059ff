package touchstone.cli.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.cli.session.FindingLine;
import touchstone.cli.session.UsageException;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.store.AtomicFile;

/**
 * Findings that are known and do not count, so that only new ones do: a text file with one finding
 * a line, its fingerprint first and the rest for people; lines that begin with {@code #} are theirs
 * alone.
 *
 * @param fingerprints the known findings
 */
record Baseline(Set<String> fingerprints) {

  private static final String HEAD =
      "# Findings that are known. Written by 'touchstone check --write-baseline'; only new ones count.\n";

  /** Copies the set. */
  Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }

  /** Reads a baseline. */
  static Baseline read(Path file) throws IOException {
    Set<String> fingerprints = new HashSet<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String first = lines.get(i).strip().split("\\s", -1)[0];
      if (first.matches("[0-9a-f]{16}")) {
        fingerprints.add(first);
      } else if (!first.isEmpty() && !first.startsWith("#")) {
        throw new UsageException(
            "%s:%s:1: %s is no fingerprint (16 of 0-9, a-f); write the baseline anew"
                .formatted(file, i + 1, Excerpt.of(first)));
      }
    }
    return new Baseline(fingerprints);
  }

  /** Writes a baseline of the findings that nobody accepted. */
  static void write(Path file, List<Finding> findings) throws IOException {
    String lines =
        findings.stream()
            .map(finding -> finding.fingerprint() + " " + FindingLine.of(finding) + "\n")
            .collect(Collectors.joining());
    AtomicFile.write(file, HEAD + lines);
  }

  /** Returns the assessment with the known findings accepted; faults of reading always count. */
  Assessment applyTo(Assessment assessment, List<Finding> unread) {
    if (fingerprints.isEmpty()) {
      return assessment;
    }
    Set<Finding> faults = new HashSet<>(unread);
    return assessment.withFindings(
        assessment.findings().stream()
            .map(
                finding ->
                    fingerprints.contains(finding.fingerprint()) && !faults.contains(finding)
                        ? finding.accepted("in the baseline")
                        : finding)
            .toList());
  }

  /** Returns how many of the known findings are no longer found. */
  long gone(Assessment assessment) {
    if (fingerprints.isEmpty()) {
      return 0;
    }
    Set<String> gone = new LinkedHashSet<>(fingerprints);
    assessment.findings().forEach(finding -> gone.remove(finding.fingerprint()));
    return gone.size();
  }
}

package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spoils one file of a good workspace at a time. Each fault is one line at its place, nothing else
 * is reported, the rest is read, and no stack trace is shown.
 */
class MalformedInputTest {

  private static final Pattern LINE =
      Pattern.compile("^[^:]+:\\d+(:\\d+)?: (error|warning|note) \\[[a-z0-9]+(-[a-z0-9]+)*\\] .+");
  private static final String C = SmallWorkspace.CLAIMS;
  private static final String P = SmallWorkspace.PUBLISHERS;
  private static final String M = SmallWorkspace.MANUAL;
  private static final String S = SmallWorkspace.SEARCH;
  private static final String A = SmallWorkspace.ARTICLE;
  private static final String R = SmallWorkspace.CONSTRAINTS;
  private static final String X = SmallWorkspace.EXCLUDED;
  private static final String K = SmallWorkspace.CORRECTIONS;
  private static final String V = SmallWorkspace.COVERAGE;
  private static final String Q = SmallWorkspace.CAPTURES;
  private static final String Y = SmallWorkspace.SETTINGS;

  @TempDir private Path folder;

  /** A fault: what it is, in which file, how it is made, and what check has to say of it. */
  record Case(
      String name, String file, Function<String, byte[]> spoil, int exitCode, String... expected) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Case error(
      String name, String file, UnaryOperator<String> spoil, String... expected) {
    return new Case(name, file, utf8(spoil), 3, expected);
  }

  private static Case warning(
      String name, String file, UnaryOperator<String> spoil, String... expected) {
    return new Case(name, file, utf8(spoil), 0, expected);
  }

  private static Case bytes(
      String name, String file, Function<String, byte[]> spoil, String... expected) {
    return new Case(name, file, spoil, 3, expected);
  }

  private static Function<String, byte[]> utf8(UnaryOperator<String> spoil) {
    return text -> spoil.apply(text).getBytes(StandardCharsets.UTF_8);
  }

  private static UnaryOperator<String> replace(String old, String with) {
    return text -> {
      assertTrue(text.contains(old), "the good file has no " + old);
      return text.replace(old, with);
    };
  }

  private static byte[] marked(int[] mark, String text, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    out.writeBytes(text.getBytes(charset));
    return out.toByteArray();
  }

  private static byte[] invalidByte(String text, String before) {
    int at = text.indexOf(before);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
    out.write(0xE9);
    out.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static Stream<Case> encodings() {
    return Stream.of(
        warning("utf-8-bom", C, t -> "\uFEFF" + t, C + ":1:1: warning [byte-order-mark]"),
        bytes(
            "utf-16-le-bom",
            C,
            t -> marked(new int[] {0xFF, 0xFE}, t, StandardCharsets.UTF_16LE),
            C + ":1:1: error [not-utf-8]"),
        bytes(
            "utf-16-be-bom",
            P,
            t -> marked(new int[] {0xFE, 0xFF}, t, StandardCharsets.UTF_16BE),
            P + ":1:1: error [not-utf-8]"),
        bytes(
            "utf-32-le-bom",
            C,
            t -> marked(new int[] {0xFF, 0xFE, 0, 0}, t, Charset.forName("UTF-32LE")),
            C + ":1:1: error [not-utf-8]"),
        bytes(
            "utf-32-be-bom",
            M,
            t -> marked(new int[] {0, 0, 0xFE, 0xFF}, t, Charset.forName("UTF-32BE")),
            M + ":1:1: error [not-utf-8]"),
        bytes(
            "utf-16-without-bom",
            C,
            t -> t.getBytes(StandardCharsets.UTF_16LE),
            C + ":1:1: error [not-utf-8]"),
        bytes("invalid-utf-8", C, t -> invalidByte(t, "quieter."), C + ":3:30: error [not-utf-8]"),
        bytes(
            "invalid-utf-8-evidence",
            M,
            t -> invalidByte(t, "says so"),
            M + ":16:4: error [not-utf-8]"),
        error("nul", C, replace("quieter.", "quiet\0er."), C + ":3:35: error [nul-character]"),
        error(
            "nul-evidence", M, replace("says so", "says\0so"), M + ":16:8: error [nul-character]"),
        error("lone-cr", C, replace(",,\n", ",,\r"), C + ":2:128: error [lone-carriage-return]"),
        warning(
            "mixed-line-ends",
            C,
            replace("formerly\n", "formerly\r\n"),
            C + ":2:128: warning [mixed-line-ends]"));
  }

  static Stream<Case> tables() {
    return Stream.of(
        error("empty", C, t -> "", C + ":1:1: error [empty-file]"),
        error("only-spaces", C, t -> "\n\n  \n", C + ":1:1: error [empty-file]"),
        warning("header-only-publishers-apart", R, t -> t.lines().findFirst().orElse("") + "\n"),
        error(
            "no-header", X, t -> t.substring(t.indexOf('\n') + 1), X + ":1:1: error [bad-header]"),
        error(
            "duplicate-header",
            C,
            replace("id,claim,anchor", "id,claim,claim,anchor"),
            C + ":1:10: error [bad-header]",
            C + ":2:1: error [row-length]",
            C + ":3:1: error [row-length]"),
        error("case-header", C, replace("id,claim,", "id,Claim,"), C + ":1:4: error [bad-header]"),
        error(
            "case-duplicate-header",
            X,
            t -> "section,paragraph,anchor,reason,Reason\nModes,1,Who would not want,question,\n",
            X + ":1:33: error [bad-header]"),
        error(
            "padded-header", C, replace("id,claim,", "id, claim,"), C + ":1:4: error [bad-header]"),
        error(
            "blank-header",
            X,
            t -> "section,paragraph,anchor,reason,\nModes,1,Who would not want,question,\n",
            X + ":1:33: error [bad-header]"),
        error(
            "missing-column",
            P,
            t -> t.replace(",kind,", ",").replaceAll(",(community|maker|press),", ","),
            P + ":1:1: error [missing-column]"),
        warning(
            "absent-column",
            R,
            t -> "id,strength,claims,constraint\nm,control,two-modes,two-modes:modes == 2 modes\n",
            R + ":1:1: warning [absent-column]"),
        warning(
            "unknown-column",
            X,
            t ->
                "section,paragraph,anchor,reason,colour\nModes,1,Who would not want,question,red\n",
            X + ":1:33: warning [unknown-column]"),
        error(
            "short-row",
            C,
            replace("two-modes,level=12 %,,,,,,,,", "two-modes"),
            C + ":3:1: error [row-length]"),
        error(
            "long-row",
            C,
            replace("The night mode is quieter.", "The night mode, it is said, is quieter."),
            C + ":3:136: error [row-length]"),
        warning(
            "blank-line",
            C,
            replace("formerly\n", "formerly\n\n"),
            C + ":2:1: warning [blank-line]"),
        error(
            "unclosed-quote",
            C,
            replace("day and night.\"", "day and night."),
            C + ":2:11: error [unclosed-quote]"),
        error(
            "unclosed-quote-before-others",
            R,
            t ->
                t
                    + "x,control,two-modes,\"two-modes:modes == 2 modes,why\ny,control,two-modes,two-modes:modes == 2 modes,\"why\"\n",
            R + ":3:21: error [unclosed-quote]"),
        error(
            "text-after-quote",
            C,
            replace("night.\",", "night.\"x,"),
            C + ":2:54: error [text-after-quote]"),
        warning(
            "stray-quote",
            C,
            replace("night mode is", "night \"mode\" is"),
            C + ":3:22: warning [stray-quote]"),
        error("semicolons", P, t -> t.replace(',', ';'), P + ":1:3: error [wrong-delimiter]"),
        error("tabs", P, t -> t.replace(',', '\t'), P + ":1:3: error [wrong-delimiter]"),
        error(
            "huge-cell",
            C,
            replace("The night mode is quieter.", "q".repeat(1_000_000)),
            C + ":3:12: error [cell-too-long]"),
        error(
            "ten-thousand-columns",
            C,
            t -> "c,".repeat(10_000) + "\n",
            C + ":1:1: error [table-too-large]"),
        error(
            "duplicate-id",
            C,
            replace("\nnight-mode,", "\ntwo-modes,"),
            C + ":3:1: error [duplicate-id]",
            M + ":18:1: error [unknown-claim]",
            S + ":12:1: error [unknown-claim]"),
        error(
            "id-of-another-kind",
            C,
            replace("\nnight-mode,", "\nacme,"),
            C + ":3:1: error [duplicate-id]",
            M + ":18:1: error [unknown-claim]",
            S + ":12:1: error [unknown-claim]"),
        error(
            "bidi-in-id",
            C,
            replace("\nnight-mode,", "\nnight\u202Emode,"),
            C + ":3:1: error [invalid-id]"),
        error(
            "zero-width-in-id",
            C,
            replace("\nnight-mode,", "\nnight\u200Bmode,"),
            C + ":3:1: error [invalid-id]"),
        error(
            "capital-in-id",
            C,
            replace("\nnight-mode,", "\nNight-mode,"),
            C + ":3:1: error [invalid-id]"),
        error("empty-id", C, replace("\nnight-mode,", "\n,"), C + ":3:1: error [missing-value]"),
        error(
            "empty-claim",
            C,
            replace("The night mode is quieter.", ""),
            C + ":3:12: error [missing-value]"),
        error(
            "unknown-kind",
            C,
            replace(",capability,", ",capabilities,"),
            C + ":3:62: error [unknown-word]"),
        error(
            "unknown-priority",
            C,
            replace(",medium,", ",urgent,"),
            C + ":3:89: error [unknown-word]"),
        error(
            "bad-premise",
            C,
            replace(",two-modes,level", ",two modes,level"),
            C + ":3:96: error [invalid-id]"),
        error(
            "bad-quantity",
            C,
            replace("level=12 %", "level 12%"),
            C + ":3:106: error [invalid-quantity]"),
        error(
            "bad-status",
            C,
            replace("level=12 %,,,", "level=12 %,,false,"),
            C + ":3:118: error [unknown-word]"),
        error(
            "bad-seal",
            C,
            replace("level=12 %,,,,,,", "level=12 %,,unsupported,,acme-manual@xyz,me,"),
            C + ":3:131: error [invalid-seal]",
            C + ":3:1: warning [exhibit-new]",
            C + ":3:1: warning [exhibit-new]"),
        error(
            "signed-by-nobody",
            C,
            replace("level=12 %,,,,,,", "level=12 %,,unsupported,,,,"),
            C + ":3:132: error [missing-value]",
            C + ":3:1: warning [exhibit-new]",
            C + ":3:1: warning [exhibit-new]"),
        error(
            "bad-review-date",
            C,
            replace("level=12 %,,,,,,,", "level=12 %,,unsupported,,,me,yesterday,"),
            C + ":3:135: error [invalid-date]",
            C + ":3:1: warning [exhibit-new]",
            C + ":3:1: warning [exhibit-new]"),
        error(
            "unknown-strength",
            R,
            replace(",control,", ",firm,"),
            R + ":2:15: error [unknown-word]"),
        error(
            "bad-claim-in-constraint",
            R,
            replace("control,two-modes,", "control,two-modes;Bad_One,"),
            R + ":2:23: error [invalid-id]"),
        error(
            "constraint-of-no-claims",
            R,
            replace("control,two-modes,", "control,,"),
            R + ":2:23: error [missing-value]"),
        error(
            "bad-paragraph",
            X,
            replace("Modes,1,", "Modes,first,"),
            X + ":2:7: error [invalid-number]"),
        error(
            "bad-correction-date",
            K,
            replace("2026-04-01", "2026-02-30"),
            K + ":2:1: error [invalid-date]"),
        error(
            "bad-correction-status",
            K,
            replace(",supported,", ",true,"),
            K + ":2:34: error [unknown-word]"),
        error(
            "unknown-publisher-kind",
            P,
            replace(",maker,", ",manufacturer,"),
            P + ":3:11: error [unknown-word]"),
        error(
            "bad-domain",
            P,
            replace(",acme.example.com", ",https://acme.example.com/"),
            P + ":3:22: error [invalid-domain]"),
        error(
            "domain-twice",
            P,
            replace("gazette,gazette.example.com", "gazette,acme.example.com"),
            P + ":4:35: error [invalid-domain]"),
        error(
            "copy-outside",
            Q,
            replace("evidence/captures/acme", "evidence/captures/../acme"),
            Q + ":2:1: error [invalid-path]"),
        error(
            "copy-absolute",
            Q,
            replace("evidence/captures/acme", "/etc/acme"),
            Q + ":2:1: error [invalid-path]"),
        error(
            "bad-digest", Q, replace("aaaa,120", "zzzz,120"), Q + ":2:39: error [invalid-digest]"),
        error("bad-bytes", Q, replace(",120,", ",-1,"), Q + ":2:104: error [invalid-number]"),
        error(
            "bad-moment",
            Q,
            replace("2026-03-14T09:30:00Z", "14 March"),
            Q + ":2:120: error [invalid-date]"));
  }

  static Stream<Case> merges() {
    List<Case> cases = new ArrayList<>();
    String conflict = "<<<<<<< HEAD\nsome,row\n=======\nother,row\n>>>>>>> branch\n";
    for (String file : List.of(C, P, R, X, K, Q)) {
      cases.add(
          error(
              "conflict-in-" + file,
              file,
              t -> t + conflict,
              file
                  + ":"
                  + (SmallWorkspace.files().get(file).lines().count() + 1)
                  + ":1: error [conflict-marker]"));
    }
    for (String marker : List.of("<<<<<<< HEAD", "=======", ">>>>>>> branch")) {
      cases.add(
          error(
              "stray-" + marker.charAt(0) + "-in-table",
              C,
              t -> t + marker + "\n",
              C + ":4:1: error [conflict-marker]"));
      cases.add(
          error(
              "stray-" + marker.charAt(0) + "-in-evidence",
              M,
              replace("It says so.", marker),
              M + ":16:1: error [conflict-marker]"));
      cases.add(
          error(
              "stray-" + marker.charAt(0) + "-in-front-matter",
              M,
              replace("published: 2025", marker),
              M + ":5:1: error [conflict-marker]"));
      cases.add(
          error(
              "stray-" + marker.charAt(0) + "-in-article",
              A,
              replace("An article about a speaker.", marker),
              A + ":10:1: error [conflict-marker]"));
      cases.add(
          error(
              "stray-" + marker.charAt(0) + "-in-settings",
              Y,
              t -> t + marker + "\n",
              Y + ":4:1: error [conflict-marker]"));
      cases.add(
          error(
              "stray-" + marker.charAt(0) + "-in-coverage",
              V,
              t -> t + marker + "\n",
              V + ":5:1: error [conflict-marker]"));
    }
    return cases.stream();
  }

  static Stream<Case> evidence() {
    return Stream.of(
        error(
            "no-front-matter",
            M,
            t -> t.substring(t.indexOf("The manual of")),
            M + ":1:1: error [missing-front-matter]"),
        error(
            "unclosed-front-matter",
            M,
            replace("document\n---", "document\n"),
            M + ":1:1: error [unclosed-front-matter]"),
        error("empty-evidence", M, t -> "", M + ":1:1: error [empty-file]"),
        error(
            "duplicate-key",
            M,
            replace("kind: document", "kind: document\ntitle: again"),
            M + ":8:1: error [duplicate-key]"),
        error(
            "colon-in-value",
            M,
            replace("\"The Acme manual\"", "The manual: a guide: part 1"),
            M + ":2:18: error [invalid-yaml]"),
        error(
            "tab-indent",
            M,
            replace("published: 2025", "published:\n\t2025"),
            M + ":6:1: error [invalid-yaml]"),
        error(
            "unclosed-scalar",
            M,
            replace("\"The Acme manual\"", "\"The Acme manual"),
            M + ":2:8: error [invalid-yaml]"),
        error(
            "list-for-value",
            M,
            replace("publisher: acme", "publisher: [acme, desk]"),
            M + ":3:12: error [invalid-yaml]"),
        error(
            "alias",
            M,
            replace("publisher: acme", "publisher: *acme"),
            M + ":3:12: error [invalid-yaml]"),
        error(
            "deep-nesting",
            M,
            replace("published: 2025", "published: " + "[".repeat(200) + "]".repeat(200)),
            M + ":5:32: error [too-deep]"),
        error(
            "very-deep-nesting",
            M,
            replace("published: 2025", "published: " + "[".repeat(20_000)),
            M + ":5:32: error [too-deep]"),
        error(
            "front-matter-list", A, t -> "---\n- a\n- b\n---\n", A + ":2:1: error [invalid-yaml]"),
        error(
            "second-document",
            Y,
            t -> t + "---\nsite_name: two\n",
            Y + ":4:1: error [invalid-yaml]"),
        warning(
            "unknown-key",
            M,
            replace("published: 2025", "publishd: 2025"),
            M + ":5:1: warning [unknown-key]"),
        error(
            "missing-publisher",
            M,
            replace("publisher: acme\n", ""),
            M + ":1:1: error [missing-value]"),
        error(
            "empty-title",
            M,
            replace("title: \"The Acme manual\"", "title:"),
            M + ":2:1: error [missing-value]"),
        error(
            "unknown-source-kind",
            M,
            replace("kind: document", "kind: documents"),
            M + ":7:7: error [unknown-word]"),
        error(
            "bad-date",
            M,
            replace("published: 2025", "published: spring 2025"),
            M + ":5:12: error [invalid-date]"),
        error(
            "bad-retrieved",
            M,
            replace("retrieved: 2026-03-14", "retrieved: 2026-13-14"),
            M + ":6:12: error [invalid-date]"),
        error(
            "search-with-url",
            S,
            replace("url:", "url: https://acme.example.com/"),
            S + ":4:6: error [invalid-yaml]"),
        error(
            "search-that-supports",
            S,
            replace("## silent", "## supports"),
            S + ":12:1: error [invalid-section]"),
        error(
            "unknown-stance",
            M,
            replace("## supports two-modes", "## refutes two-modes"),
            M + ":12:1: error [unknown-stance]"),
        error(
            "heading-without-space",
            M,
            replace("## supports two-modes", "##supports two-modes"),
            M + ":12:1: error [invalid-section]"),
        error(
            "heading-of-level-three",
            M,
            replace("## supports two-modes", "### supports two-modes"),
            M + ":12:1: error [invalid-section]"),
        error(
            "heading-over-a-rule",
            M,
            replace("## supports two-modes", "Supports two-modes\n---"),
            M + ":12:1: error [invalid-section]"),
        error(
            "endless-value",
            M,
            replace("\"The Acme manual\"", "x".repeat(900_000)),
            M + ":2:1: error [file-too-large]"),
        error(
            "heading-without-claim",
            M,
            replace("## supports two-modes", "## supports"),
            M + ":12:1: error [invalid-section]"),
        error(
            "heading-too-long",
            M,
            replace("## supports two-modes", "## supports two-modes strongly"),
            M + ":12:1: error [invalid-section]"),
        error(
            "heading-with-bad-id",
            M,
            replace("## supports two-modes", "## supports Two_Modes"),
            M + ":12:1: error [invalid-id]"),
        error(
            "duplicate-section",
            M,
            t -> t + "\n## contradicts two-modes\n\nNo.\n",
            M + ":22:1: error [duplicate-section]"),
        error(
            "bad-coverage",
            V,
            replace("units: 10", "units: ten"),
            V + ":1:8: error [invalid-number]"),
        error(
            "bad-severity",
            Y,
            t -> t + "severity:\n  unsigned-verdict: grave\n",
            Y + ":5:21: error [unknown-word]"),
        error(
            "acceptance-without-reason",
            Y,
            t -> t + "accepted:\n  - finding: 0123456789abcdef\n",
            Y + ":5:5: error [missing-value]"),
        error(
            "bad-shelf-life",
            Y,
            replace("2 years", "forever"),
            Y + ":3:13: error [invalid-number]"),
        warning(
            "unknown-setting",
            Y,
            replace("site_name", "sitename"),
            Y + ":1:1: warning [unknown-key]"));
  }

  static Stream<Case> all() {
    return Stream.of(encodings(), tables(), merges(), evidence()).flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("all")
  void reportsEachFaultOnceAtItsPlace(Case fault) throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    String good = SmallWorkspace.files().get(fault.file());
    SmallWorkspace.write(folder, fault.file(), fault.spoil().apply(good));
    RunResult result =
        Assertions.assertTimeout(
            Duration.ofSeconds(5), () -> RunResult.in(folder, "check", "--quiet"));
    List<String> found =
        result.outLines().stream().map(line -> line.substring(0, line.indexOf(']') + 1)).toList();
    assertEquals(Stream.of(fault.expected()).sorted().toList(), found.stream().sorted().toList());
    assertEquals(fault.exitCode(), result.exitCode());
    assertEquals("", result.err());
    for (String line : result.outLines()) {
      assertTrue(LINE.matcher(line).matches(), line);
      assertFalse(line.contains("Exception") || line.contains("at touchstone."), line);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsTheRestOfTheWorkspaceAllTheSame(Case fault) throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    String good = SmallWorkspace.files().get(fault.file());
    SmallWorkspace.write(folder, fault.file(), fault.spoil().apply(good));
    RunResult result = RunResult.in(folder, "report", "--format", "json");
    assertEquals(fault.exitCode(), result.exitCode(), result.err());
    String other = fault.file().equals(S) ? "acme-manual" : "search-modes";
    assertTrue(result.out().contains("\"id\" : \"" + other + "\""), "the other source is gone");
    assertFalse(result.err().contains("Exception"), result.err());
  }

  @Test
  void hasAtLeastSixtyCases() {
    assertTrue(all().count() >= 60, "only " + all().count());
  }

  @Test
  void findsNothingInTheGoodWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    RunResult result = RunResult.in(folder, "check", "--quiet", "--fail-on", "warning");
    assertEquals(new RunResult(0, "", ""), result);
  }

  @Test
  void placesFaultsTheSameInFilesWithWindowsLineEnds() throws IOException {
    for (Case fault : evidence().filter(c -> !c.name().contains("deep")).toList()) {
      Map<String, String> files = SmallWorkspace.files();
      SmallWorkspace.write(folder, files);
      byte[] spoilt = fault.spoil().apply(files.get(fault.file()));
      String crLf = new String(spoilt, StandardCharsets.UTF_8).replace("\n", "\r\n");
      SmallWorkspace.write(folder, fault.file(), crLf.getBytes(StandardCharsets.UTF_8));
      List<String> found =
          RunResult.in(folder, "check", "--quiet").outLines().stream()
              .map(line -> line.substring(0, line.indexOf(']') + 1))
              .sorted()
              .toList();
      assertEquals(Stream.of(fault.expected()).sorted().toList(), found, fault.name());
    }
  }
}

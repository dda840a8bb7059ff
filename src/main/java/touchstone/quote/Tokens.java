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
  private final IntList starts = new IntList();
  private final IntList keys = new IntList();

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    Lexer lexer = new Lexer(text, 0);
    while (lexer.next()) {
      tokens.starts.add(lexer.start());
      tokens.keys.add(lexer.key());
    }
    return tokens;
  }

  String text() {
    return text;
  }

  int size() {
    return starts.size();
  }

  int start(int index) {
    return starts.get(index);
  }

  int key(int index) {
    return keys.get(index);
  }

  /** Reads a token. */
  Token get(int index) {
    Lexer lexer = new Lexer(text, starts.get(index));
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

package touchstone.coverage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sentences end. Java's break iterator proposes the ends; those after an abbreviation, an
 * initial or a number that goes on, and those inside brackets, are none.
 */
final class Sentences {

  /** Abbreviations after which a sentence goes on, whatever follows; titles only in capitals. */
  private static final Set<String> GOES_ON =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Mt", "Gen", "Col", "Maj", "Capt", "Lt", "Sgt",
          "Sen", "Rep", "Gov", "Hon", "Rev", "Fr", "Pres", "Messrs", "Fig", "Figs", "Eq", "Sec",
          "Ch", "Vol", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
          "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Bros", "Dept", "Univ", "vs", "v", "cf", "e.g",
          "E.g", "i.e", "I.e", "eg", "ie", "viz", "ca", "approx", "fig", "figs", "eq", "pp", "al");

  /** Abbreviations that a figure follows; without one they end a sentence or are a word. */
  private static final Set<String> BEFORE_FIGURE = Set.of("no", "nos", "p", "art", "par", "op");

  /** Abbreviations that may end a sentence, and do before a word that usually begins one. */
  private static final Set<String> MAY_END =
      Set.of(
          "u.s", "u.k", "u.n", "e.u", "d.c", "inc", "ltd", "corp", "co", "jr", "sr", "etc", "a.m",
          "p.m", "ph.d", "m.d", "u.s.a");

  private static final Set<String> BEGINNERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "i",
          "you", "in", "on", "at", "but", "and", "so", "if", "when", "while", "as", "for",
          "however", "then", "there", "its", "his", "her", "their", "our", "my", "what", "who",
          "why", "how", "no", "not", "yes", "most", "some", "all", "many", "after", "before");

  private static final Pattern LAST_WORD =
      Pattern.compile("([\\p{L}\\p{N}](?:[\\p{L}\\p{N}.'’]*[\\p{L}\\p{N}])?)\\.[\"'”’)\\]]*\\s*$");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\"'“‘(\\[]*([\\p{L}\\p{N}]+)");
  private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*\\p{N}{1,3}\\.\\s*$");

  private static final Pattern MARK = Pattern.compile("[.!?…][\"'”’)\\]]*[\\s\\p{Z}]+(?=\\S)");

  /** A dash or a small letter after the end shows that it was none. */
  private static final Pattern GOES_ON_AFTER = Pattern.compile("[–—-]\\s|\\p{Ll}");

  private static final int LONGEST_BRACKET = 400;
  private static final int LONGEST_WORD = 40;

  /**
   * A sentence's place in its text.
   *
   * @param start where its first character is
   * @param end after its last
   */
  record Span(int start, int end) {}

  private Sentences() {}

  /** Returns the sentences of a text, without the white space between them. */
  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int lineStart = 0;
    while (lineStart < text.length()) {
      int feed = text.indexOf('\n', lineStart);
      int lineEnd = feed < 0 ? text.length() : feed;
      line(text, lineStart, lineEnd, spans);
      lineStart = lineEnd + 1;
    }
    return spans;
  }

  private static void line(String text, int from, int to, List<Span> spans) {
    String line = text.substring(from, to);
    int start = 0;
    for (int end : proposed(line)) {
      if (end == line.length() || isEnd(line, start, end)) {
        add(line, start, end, from, spans);
        start = end;
      }
    }
  }

  /** Java's break iterator sees no end before a figure or a sign; a mark and a space make one. */
  private static SortedSet<Integer> proposed(String line) {
    SortedSet<Integer> ends = new TreeSet<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(line);
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      ends.add(end);
    }
    Matcher marks = MARK.matcher(line);
    while (marks.find()) {
      ends.add(marks.end());
    }
    ends.add(line.length());
    return ends;
  }

  private static void add(String line, int start, int end, int offset, List<Span> spans) {
    int first = start;
    int last = end;
    while (first < last && isSpace(line.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(line.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      spans.add(new Span(offset + first, offset + last));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isEnd(String line, int start, int end) {
    String after = line.substring(end, Math.min(line.length(), end + LONGEST_BRACKET));
    if (GOES_ON_AFTER.matcher(after).lookingAt()) {
      return false;
    }
    String before = line.substring(Math.max(start, end - LONGEST_BRACKET), end);
    return !LIST_NUMBER.matcher(before).matches()
        && !endsAbbreviated(before, after)
        && !endsInBracket(before, after);
  }

  private static boolean endsAbbreviated(String before, String after) {
    Matcher matcher =
        LAST_WORD.matcher(before.substring(Math.max(0, before.length() - LONGEST_WORD)));
    if (!matcher.find()) {
      return false;
    }
    String word = matcher.group(1);
    String lower = word.toLowerCase(Locale.ROOT);
    String next = firstWord(after);
    if (GOES_ON.contains(word)) {
      return true;
    }
    if (BEFORE_FIGURE.contains(lower)) {
      return !next.isEmpty() && Character.isDigit(next.charAt(0));
    }
    boolean initial =
        word.codePointCount(0, word.length()) == 1
            && Character.isUpperCase(word.codePointAt(0))
            && !word.equals("I");
    return (initial || MAY_END.contains(lower))
        && !BEGINNERS.contains(next.toLowerCase(Locale.ROOT));
  }

  private static String firstWord(String text) {
    Matcher matcher = FIRST_WORD.matcher(text);
    return matcher.lookingAt() ? matcher.group(1) : "";
  }

  /** A bracket that closes soon belongs to one sentence with all that is in it. */
  private static boolean endsInBracket(String before, String after) {
    int depth = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    if (depth == 0) {
      return false;
    }
    for (int i = 0; i < after.length(); i++) {
      char c = after.charAt(i);
      if (c == '(' || c == '[') {
        return false;
      }
      if (c == ')' || c == ']') {
        return true;
      }
    }
    return false;
  }
}

package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of thing differs, and in which words a reader is told. */
class ChangesTest {

  private static String changes(String quote, String text) {
    StringBuilder told = new StringBuilder();
    for (Change change : QuoteMatcher.find(text, quote).changes()) {
      told.append(told.isEmpty() ? "" : "; ")
          .append(change.kind())
          .append(' ')
          .append(change.expected())
          .append(" > ")
          .append(change.found());
    }
    return told.toString();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the latency is 27 ms in all   | the latency is 35 ms in all   | NUMBER 27 ms > 35 ms",
        "the latency is 27 ms in all   | the latency is 35 s in all    | NUMBER 27 ms > 35 s",
        "the latency of all is 27      | the latency of all is 35      | NUMBER 27 > 35",
        "the latency of all is 27      | the latency of all is 35 ms   | NUMBER 27 > 35",
        "these 27 dogs are in the hall | these 35 dogs are in the hall | NUMBER 27 > 35",
        "a delay of 5 days in the hall | a delay of days in the hall   | NUMBER 5 > ",
        "a delay of days in the hall   | a delay of 5 days in the hall | NUMBER  > 5",
        "in the year 2019 it was sold  | in the year 2021 it was sold  | DATE 2019 > 2021",
        "in the year 2019 it was sold  | in the year 77 it was sold    | DATE 2019 > 77",
        "it was sold in March to them  | it was sold in April to them  | DATE March > April",
        "it takes 5 ms to the hall     | it takes 5 s to the hall      | UNIT ms > s",
        "these dogs are not in it      | these dogs are in it          | NEGATION not > ",
        "these dogs are often in it    | these dogs are rarely in it   | QUANTIFIER often > rarely",
        "the list is useful to users   | the list is useless to users  | NEGATION useful > useless",
        "the list is useless to users  | the list is useful to users   | NEGATION useless > useful",
        "the list is harmless to users | the list is useful to users   | WORD harmless > useful",
        "the list is useful to users   | the list is harmless to users | WORD useful > harmless",
        "they are able to walk there   | they are unable to walk there | NEGATION able > unable",
        "they are unable to walk there | they are able to walk there   | NEGATION unable > able",
        "they are unfit to walk there  | they are fit to walk there    | NEGATION unfit > fit",
        "they are fit to walk there    | they are outfit to walk there | WORD fit > outfit",
        "they are to undo things there | they are to do things there   | WORD undo > do",
        "yes, it works with the others | yes: it works with the others | PUNCTUATION , > :",
        "it works with All the others  | it works with all the others  | PUNCTUATION All > all",
        "the e-mail was sent to them   | the email was sent to them    | PUNCTUATION e-mail > email",
        "every dog was sent to them    | every cat was sent to them    | WORD dog > cat",
        "every dog, was sent to them   | every cat was sent to them    | WORD dog, > cat"
      })
  void areToldInTheWordsOfBoth(String quote, String text, String changes) {
    assertEquals(changes == null ? "" : changes.strip(), changes(quote, text).strip());
  }
}

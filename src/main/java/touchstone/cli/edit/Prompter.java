package touchstone.cli.edit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchstone.cli.session.Terminal;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;

/** Asks a person on the terminal, one line at a time, until the answer is one that can be used. */
final class Prompter {

  private final BufferedReader in;
  private final PrintWriter err;

  Prompter(Terminal terminal) {
    this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    this.err = terminal.err();
  }

  /**
   * What a person's answer comes to.
   *
   * @param <T> what it stands for
   * @param value the value, or nothing
   * @param problem why it cannot be used, as a sentence; empty if it can
   */
  record Answer<T>(Optional<T> value, String problem) {

    static <T> Answer<T> of(T value) {
      return new Answer<>(Optional.of(value), "");
    }

    static <T> Answer<T> refused(String problem) {
      return new Answer<>(Optional.empty(), problem);
    }
  }

  /**
   * Asks until the answer can be used.
   *
   * @param question what is asked, without a mark at its end
   * @param suggestion what an empty line stands for; empty if it stands for nothing
   * @throws UsageException if the input ends
   */
  <T> T ask(String question, String suggestion, Function<String, Answer<T>> reader)
      throws IOException {
    while (true) {
      Answer<T> answer = reader.apply(line(question, suggestion));
      if (answer.value().isPresent()) {
        return answer.value().get();
      }
      err.println("  " + answer.problem());
    }
  }

  /** Asks for one visible line of text, which may be empty. */
  String text(String question, String suggestion) throws IOException {
    return ask(question, suggestion, Prompter::plain);
  }

  /** Asks a question that is answered with yes or no. */
  boolean confirm(String question) throws IOException {
    return ask(
        question + " [y/n]",
        "",
        answer ->
            switch (answer) {
              case "y", "yes" -> Answer.of(true);
              case "n", "no" -> Answer.of(false);
              default -> Answer.refused("answer y or n");
            });
  }

  /** Shows numbered lines, for questions that can be answered with a number. */
  void list(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      err.println("  %s  %s".formatted(i + 1, Excerpt.visible(lines.get(i))));
    }
  }

  void say(String line) {
    err.println(line);
  }

  private String line(String question, String suggestion) throws IOException {
    err.print(
        question + (suggestion.isEmpty() ? ": " : " [" + Excerpt.visible(suggestion) + "]: "));
    err.flush();
    String typed = in.readLine();
    if (typed == null) {
      err.println();
      throw new UsageException("the input ended before all was answered; nothing was written");
    }
    return typed.isBlank() ? suggestion : typed.strip();
  }

  private static Answer<String> plain(String typed) {
    return Excerpt.visible(typed).equals(typed)
        ? Answer.of(typed)
        : Answer.refused("that has characters that nobody can see: " + Excerpt.of(typed));
  }
}

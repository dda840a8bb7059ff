package touchstone.cli.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.intake.CitationGuess;
import touchstone.intake.PassageFinder;
import touchstone.model.Citation;
import touchstone.model.Claim;
import touchstone.model.DocumentText;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.PartialDate;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.QuoteState;
import touchstone.model.Stance;
import touchstone.model.Word;
import touchstone.store.NewSection;

/** Asks a person what a document is and what it says about which claims. */
final class AddWizard {

  private static final int MOST_OFFERED = 5;
  private static final int MOST_WORDS = 15;
  private static final int END_WORDS = 6;

  private final Prompter prompter;
  private final Dossier dossier;
  private final @Nullable DocumentText text;

  AddWizard(Prompter prompter, Dossier dossier, @Nullable DocumentText text) {
    this.prompter = prompter;
    this.dossier = dossier;
    this.text = text;
  }

  /** Returns the citation that the person confirms, beginning with what was guessed. */
  Citation citation(Citation guess) throws IOException {
    String title =
        prompter.ask(
            "Title",
            guess.title(),
            typed ->
                typed.isEmpty()
                    ? Prompter.Answer.refused("a source needs a title")
                    : Prompter.Answer.of(typed));
    return new Citation(
        title,
        guess.url(),
        date("Published (a day, a month, a year, or - for unknown)", guess.published()),
        guess.updated(),
        guess.retrieved(),
        prompter.text("Language", guess.language()));
  }

  private @Nullable PartialDate date(String question, @Nullable PartialDate guess)
      throws IOException {
    Optional<PartialDate> date =
        prompter.ask(
            question,
            guess == null ? "-" : guess.text(),
            typed ->
                typed.equals("-")
                    ? Prompter.Answer.of(Optional.empty())
                    : PartialDate.parse(typed)
                        .map(parsed -> Prompter.Answer.of(Optional.of(parsed)))
                        .orElse(
                            Prompter.Answer.refused(
                                "that is no date like 2026-03-14, 2026-03 or 2026")));
    return date.orElse(null);
  }

  /** Returns whose word it is: whose the address is, another on record, or a new one. */
  PublisherOptions.Choice publisher(CitationGuess guess) throws IOException {
    Publisher owner = guess.publisher();
    String suggestion =
        owner == null ? guess.publisherId().map(Id::value).orElse("") : owner.id().value();
    if (owner == null && guess.domain() != null) {
      prompter.say("The domain " + guess.domain() + " is nobody's in evidence/publishers.csv.");
    }
    Id id = prompter.ask("Publisher (its id)", suggestion, AddWizard::id);
    Optional<Publisher> known = dossier.publishers().find(id);
    if (known.isPresent()) {
      return new PublisherOptions.Choice(known.get(), false);
    }
    String name = prompter.text("  a new one; its name", id.value());
    PublisherKind kind = word("  its kind", "", PublisherKind.values());
    Id family = prompter.ask("  who controls it (an id)", id.value(), AddWizard::id);
    return new PublisherOptions.Choice(
        new Publisher(
            id,
            name,
            kind,
            family,
            guess.domain() == null ? List.of() : List.of(guess.domain()),
            Location.startOf("evidence/publishers.csv")),
        true);
  }

  private static Prompter.Answer<Id> id(String typed) {
    return Id.parse(typed)
        .map(Prompter.Answer::of)
        .orElse(
            Prompter.Answer.refused("an id has lower-case letters and digits, parted by hyphens"));
  }

  /** Returns what the source says in a sentence or two, as the person puts it. */
  String summary() throws IOException {
    return prompter.text("What it says, in your own words", "");
  }

  /** Returns what the document says about claims, one after the other until there is none more. */
  List<NewSection> sections() throws IOException {
    List<NewSection> sections = new ArrayList<>();
    for (Optional<Claim> claim = claim(); claim.isPresent(); claim = claim()) {
      sections.add(section(claim.get()));
    }
    return sections;
  }

  private Optional<Claim> claim() throws IOException {
    List<Claim> offered = new ArrayList<>();
    return prompter.ask(
        "Claim (its id, words to look for, or nothing to end)", "", typed -> claim(typed, offered));
  }

  private Prompter.Answer<Optional<Claim>> claim(String typed, List<Claim> offered) {
    if (typed.isEmpty()) {
      return Prompter.Answer.of(Optional.empty());
    }
    Claim named =
        picked(typed, offered)
            .orElse(Id.parse(typed).map(id -> dossier.claims().get(id)).orElse(null));
    if (named != null) {
      prompter.say("  " + Excerpt.visible(named.text()));
      return Prompter.Answer.of(Optional.of(named));
    }
    offered.clear();
    List<Claim> claims = List.copyOf(dossier.claims().values());
    List<String> texts = claims.stream().map(c -> c.id() + "  " + c.text()).toList();
    for (PassageFinder.Candidate found :
        PassageFinder.among(texts).candidates(typed, MOST_OFFERED)) {
      offered.add(claims.get(texts.indexOf(found.text())));
    }
    prompter.list(offered.stream().map(claim -> claim.id() + "  " + claim.text()).toList());
    return Prompter.Answer.refused(
        offered.isEmpty() ? "no claim has these words" : "give a number, or other words");
  }

  private static <T> Optional<T> picked(String typed, List<T> offered) {
    boolean number =
        !typed.isEmpty() && typed.length() < 3 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    int place = number ? Integer.parseInt(typed) : 0;
    return place >= 1 && place <= offered.size()
        ? Optional.of(offered.get(place - 1))
        : Optional.empty();
  }

  private NewSection section(Claim claim) throws IOException {
    List<String> passages = passages(claim);
    if (!passages.isEmpty()) {
      prompter.say("Passages that share words with it:");
      prompter.list(passages);
    }
    Stance stance = word("What it says about the claim", "", Stance.values());
    boolean direct =
        stance == Stance.SILENT
            || stance == Stance.CONTEXT
            || prompter.confirm("Does it speak about the very thing claimed?");
    String quote = stance == Stance.SILENT ? null : quote(passages);
    String why = prompter.text("Why that bears on the claim", "");
    return new NewSection(claim.id(), stance, direct, quote, why);
  }

  private List<String> passages(Claim claim) {
    return text == null
        ? List.of()
        : PassageFinder.in(text).candidates(claim.text(), MOST_OFFERED).stream()
            .map(candidate -> fragment(candidate.text()))
            .toList();
  }

  /** A long sentence is offered by its first and last words: quotations are short fragments. */
  static String fragment(String sentence) {
    List<String> words = List.of(sentence.strip().split("\\s+"));
    return words.size() <= MOST_WORDS
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, END_WORDS))
            + " … "
            + String.join(" ", words.subList(words.size() - END_WORDS, words.size()));
  }

  private @Nullable String quote(List<String> passages) throws IOException {
    QuoteCheck check = text == null ? null : new QuoteCheck(text);
    String quote =
        prompter.ask(
            passages.isEmpty() ? "Quotation (or nothing)" : "Quotation (a number, or nothing)",
            "",
            typed -> quote(picked(typed, passages).orElse(typed), check));
    return quote.isEmpty() ? null : quote;
  }

  private Prompter.Answer<String> quote(String typed, @Nullable QuoteCheck check) {
    if (typed.isEmpty() || check == null) {
      return Prompter.Answer.of(typed);
    }
    QuoteCheck.Outcome outcome = check.check(typed);
    if (!outcome.problem().isEmpty()) {
      return Prompter.Answer.refused(outcome.problem());
    }
    prompter.say(
        outcome.state() == QuoteState.AMBIGUOUS
            ? "  it is there, more than once; a few words more would say which place is meant"
            : "  it is there: " + outcome.state().word());
    return Prompter.Answer.of(typed);
  }

  private <T extends Enum<T> & Word> T word(String question, String suggestion, T[] words)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (T word : words) {
      names.add(word.word());
    }
    Function<String, Prompter.Answer<T>> reader =
        typed -> {
          int place = names.indexOf(typed.toLowerCase(Locale.ROOT));
          return place < 0
              ? Prompter.Answer.refused("answer with one of " + String.join(", ", names))
              : Prompter.Answer.of(Objects.requireNonNull(words[place]));
        };
    return prompter.ask(question + " (" + String.join(", ", names) + ")", suggestion, reader);
  }
}

package touchstone.cli.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import touchstone.model.Excerpt;
import touchstone.model.Word;

/** Words of a closed vocabulary on the command line. */
public final class Words {

  private Words() {}

  /** Returns the members that the option's values name. */
  public static <W extends Enum<W> & Word> Set<W> parse(
      Class<W> vocabulary, Collection<String> values, String option) {
    Set<W> members = EnumSet.noneOf(vocabulary);
    for (String value : values) {
      members.add(
          Word.parse(vocabulary, value.strip())
              .orElseThrow(
                  () ->
                      new UsageException(
                          "%s %s, expected one of %s"
                              .formatted(option, Excerpt.of(value), Word.list(vocabulary)))));
    }
    return members;
  }
}

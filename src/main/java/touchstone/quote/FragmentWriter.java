package touchstone.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;

/** Writes the fragment that leads to a place of a page, by trying what a browser would find. */
final class FragmentWriter {

  private final DocumentText text;
  private final FragmentSearch search;

  FragmentWriter(DocumentText text) {
    this.text = text;
    this.search = new FragmentSearch(text);
  }

  Optional<TextFragment> at(Span place) {
    Optional<TextFragment> plain = plain(place);
    if (plain.isEmpty() || (!plain.get().isShort() && leadsTo(plain.get(), place))) {
      return plain;
    }
    for (int words = 2; words <= TextFragment.mostContext(); words += 2) {
      String before = before(place.start(), words);
      String after = after(place.end(), words);
      TextFragment told = plain.get().with(before, after);
      if (leadsTo(told, place)) {
        return Optional.of(told);
      }
    }
    return plain;
  }

  private boolean leadsTo(TextFragment fragment, Span place) {
    return search.find(fragment).filter(found -> found.start() == place.start()).isPresent();
  }

  /** The passage, or its ends, each from one block. */
  private Optional<TextFragment> plain(Span place) {
    List<Block> touched =
        text.blocks().stream()
            .filter(block -> block.start() < place.end() && place.start() < block.end())
            .filter(block -> hasWord(text.of(block)))
            .toList();
    if (touched.size() < 2) {
      return TextFragment.of(escaped(place.of(text.text())));
    }
    Block first = touched.get(0);
    Block last = touched.get(touched.size() - 1);
    String start = text.text().substring(Math.max(place.start(), first.start()), first.end());
    String end = text.text().substring(last.start(), Math.min(place.end(), last.end()));
    return Optional.of(
        TextFragment.between(
            TextFragment.head(collapsed(start)), TextFragment.tail(collapsed(end))));
  }

  /** An ellipsis that stands in the page leaves nothing out. */
  private static String escaped(String passage) {
    StringBuilder out = new StringBuilder();
    for (String word : Typography.words(passage)) {
      out.append(out.isEmpty() ? "" : " ").append(Elision.isGap(word) ? "\\" : "").append(word);
    }
    return out.toString();
  }

  private @Nullable String before(int place, int most) {
    for (int i = text.blocks().size() - 1; i >= 0; i--) {
      Block block = text.blocks().get(i);
      if (block.start() < place) {
        String part = text.text().substring(block.start(), Math.min(place, block.end()));
        if (hasWord(part)) {
          List<String> words = Typography.words(part);
          return String.join(" ", words.subList(Math.max(0, words.size() - most), words.size()));
        }
      }
    }
    return null;
  }

  private @Nullable String after(int place, int most) {
    for (Block block : text.blocks()) {
      if (block.end() > place) {
        String part = text.text().substring(Math.max(place, block.start()), block.end());
        if (hasWord(part)) {
          List<String> words = Typography.words(part);
          return String.join(" ", words.subList(0, Math.min(most, words.size())));
        }
      }
    }
    return null;
  }

  private static boolean hasWord(String part) {
    return part.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String collapsed(String part) {
    return String.join(" ", Typography.words(part));
  }
}

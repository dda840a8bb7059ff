package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.model.DocumentText;

/**
 * Finds what a text directive names as the WICG's report says a browser does: the first place in
 * the order of the page, each term within one block and between words, capitals and accents being
 * no difference.
 */
final class FragmentSearch {

  /** A place in the page: a block and an offset in its folded text. */
  private record Point(int block, int offset) {}

  /** A stretch within one block. */
  private record Hit(int block, int start, int end) {
    Point to() {
      return new Point(block, end);
    }

    Point next() {
      return new Point(block, start + 1);
    }
  }

  private final List<FoldedBlock> blocks = new ArrayList<>();

  FragmentSearch(DocumentText text) {
    for (DocumentText.Block block : text.blocks()) {
      blocks.add(new FoldedBlock(text.text(), block.start(), block.end()));
    }
  }

  /** Returns the passage to which the fragment leads, in the text. */
  Optional<Span> find(TextFragment fragment) {
    String start = FoldedBlock.fold(fragment.start());
    boolean bounded = fragment.end() != null || fragment.suffix() == null;
    Point from = new Point(0, 0);
    while (true) {
      Optional<Hit> passage;
      if (fragment.prefix() == null) {
        passage = find(start, from, bounded);
        if (passage.isEmpty()) {
          return Optional.empty();
        }
        from = passage.get().next();
      } else {
        Optional<Hit> prefix = find(FoldedBlock.fold(fragment.prefix()), from, false);
        if (prefix.isEmpty()) {
          return Optional.empty();
        }
        from = prefix.get().next();
        passage = here(start, prefix.get().to(), bounded);
      }
      Optional<Hit> whole = passage.flatMap(hit -> last(fragment, hit));
      if (whole.isPresent()) {
        return Optional.of(span(passage.get(), whole.get()));
      }
      if (passage.isPresent() && fragment.end() != null) {
        return Optional.empty();
      }
    }
  }

  /** The stretch with which the passage ends, so that the suffix follows. */
  private Optional<Hit> last(TextFragment fragment, Hit start) {
    if (fragment.end() == null) {
      return Optional.of(start).filter(hit -> isFollowed(fragment, hit));
    }
    String end = FoldedBlock.fold(fragment.end());
    Optional<Hit> last = find(end, start.to(), fragment.suffix() == null);
    while (last.isPresent() && !isFollowed(fragment, last.get())) {
      last = find(end, last.get().to(), false);
    }
    return last;
  }

  private boolean isFollowed(TextFragment fragment, Hit hit) {
    return fragment.suffix() == null
        || here(FoldedBlock.fold(fragment.suffix()), hit.to(), true).isPresent();
  }

  /** The next place at which a term begins a word, and ends one if it must. */
  private Optional<Hit> find(String term, Point from, boolean bounded) {
    for (int block = from.block(); block < blocks.size() && !term.isEmpty(); block++) {
      FoldedBlock folded = blocks.get(block);
      int at = folded.text().indexOf(term, block == from.block() ? from.offset() : 0);
      while (at >= 0) {
        int end = at + term.length();
        if (folded.isEdge(at) && (!bounded || folded.isEdge(end))) {
          return Optional.of(new Hit(block, at, end));
        }
        at = folded.text().indexOf(term, at + 1);
      }
    }
    return Optional.empty();
  }

  /** A term that comes next, white space and empty blocks aside. */
  private Optional<Hit> here(String term, Point from, boolean bounded) {
    int block = from.block();
    int offset = from.offset();
    while (block < blocks.size() && blocks.get(block).isBlank(offset)) {
      block++;
      offset = 0;
    }
    if (block == blocks.size() || term.isEmpty()) {
      return Optional.empty();
    }
    FoldedBlock folded = blocks.get(block);
    offset += folded.text().charAt(offset) == ' ' ? 1 : 0;
    int end = offset + term.length();
    boolean there = folded.text().startsWith(term, offset) && (!bounded || folded.isEdge(end));
    return there ? Optional.of(new Hit(block, offset, end)) : Optional.empty();
  }

  private Span span(Hit first, Hit last) {
    return new Span(
        blocks.get(first.block()).origin(first.start()),
        blocks.get(last.block()).origin(last.end() - 1) + 1);
  }
}

package touchstone.coverage;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.DocumentText;

/**
 * Cuts an article into units. Every character of its blocks that is no white space is in exactly
 * one of them.
 */
public final class Segmenter {

  private final DocumentText document;
  private final List<Unit> units = new ArrayList<>();
  private String section = "";
  private int paragraph;
  private int cell;
  private boolean header;
  private int rowEnd = -1;

  private Segmenter(DocumentText document) {
    this.document = document;
  }

  /** Returns the units of an article in the order of its text. */
  public static List<Unit> units(DocumentText document) {
    Segmenter segmenter = new Segmenter(document);
    document.blocks().forEach(segmenter::add);
    return List.copyOf(segmenter.units);
  }

  private void add(DocumentText.Block block) {
    if (document.of(block).isBlank()) {
      return;
    }
    switch (block.kind()) {
      case HEADING -> heading(block);
      case TABLE_CELL -> cell(block);
      case PARAGRAPH, LIST_ITEM, PREFORMATTED -> prose(block);
    }
  }

  private void heading(DocumentText.Block block) {
    section = section.isEmpty() ? Unit.TITLE : document.of(block).strip();
    paragraph = section.equals(Unit.TITLE) ? 1 : 0; // the title is the first of its section
    rowEnd = -1;
    for (Sentences.Span span : Sentences.of(document.of(block))) {
      Unit.Place place = new Unit.Place(section, paragraph, 0, false);
      add(Unit.Kind.HEADING, block.start() + span.start(), block.start() + span.end(), place);
    }
  }

  /** Cells stand in one row where no line feed parts them. */
  private void cell(DocumentText.Block block) {
    boolean afterCell = rowEnd >= 0;
    boolean sameRow =
        afterCell && document.text().substring(rowEnd, block.start()).indexOf('\n') < 0;
    if (sameRow) {
      cell++;
    } else {
      paragraph++;
      cell = 1;
      header = !afterCell;
    }
    rowEnd = block.end();
    String text = document.of(block);
    int start = block.start() + (text.length() - text.stripLeading().length());
    int end = block.start() + text.stripTrailing().length();
    add(Unit.Kind.CELL, start, end, new Unit.Place(section, paragraph, cell, header));
  }

  private void prose(DocumentText.Block block) {
    rowEnd = -1;
    paragraph++;
    Unit.Place place = new Unit.Place(section, paragraph, 0, false);
    for (Sentences.Span span : Sentences.of(document.of(block))) {
      add(Unit.Kind.SENTENCE, block.start() + span.start(), block.start() + span.end(), place);
    }
  }

  private void add(Unit.Kind kind, int start, int end, Unit.Place place) {
    units.add(new Unit(kind, start, end, document.text().substring(start, end), place));
  }
}

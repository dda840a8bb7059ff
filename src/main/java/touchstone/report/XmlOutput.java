package touchstone.report;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;

/**
 * XML 1.0 as our documents write it: indented by two, LF on every system. What XML has no character
 * for, or a reader could not see, is written out, whoever wrote it.
 */
final class XmlOutput {

  private final XMLStreamWriter xml;
  private int depth;

  /** Begins a document at the destination. */
  XmlOutput(Appendable out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendingWriter(out));
    xml.writeStartDocument("UTF-8", "1.0");
  }

  /** What stands inside an element. */
  @FunctionalInterface
  interface Body {
    /** Writes it. */
    void write() throws XMLStreamException;
  }

  /** Writes an element with others inside. */
  void element(String name, Body body, @Nullable Object... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
    body.write();
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Writes an element with nothing inside. */
  void empty(String name, @Nullable Object... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Writes lines of text, each at the margin. */
  void text(Iterable<String> lines) throws XMLStreamException {
    for (String line : lines) {
      xml.writeCharacters("\n" + Excerpt.visible(line));
    }
  }

  /** Ends the document with a line end. */
  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.close();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Names and values in turn; an attribute whose value is null is left out. */
  private void attributes(@Nullable Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        xml.writeAttribute(
            String.valueOf(attributes[i]), Excerpt.visible(String.valueOf(attributes[i + 1])));
      }
    }
  }
}

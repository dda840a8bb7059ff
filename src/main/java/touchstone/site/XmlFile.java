package touchstone.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An XML file of the site, one element a line; what XML has no character for is written out. */
final class XmlFile {

  /** What stands inside an element. */
  @FunctionalInterface
  interface Body {
    /** Writes it. */
    void write(XmlFile file) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Returns a file whose root stands in that namespace. */
  static byte[] of(String root, String namespace, Body body) {
    return of(root, namespace, List.of(), body);
  }

  /** Returns a file whose root has attributes, names and values in turn. */
  static byte[] of(String root, String namespace, List<String> attributes, Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      // the JDK's own, whatever else is on the class path
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      XmlFile file = new XmlFile(xml);
      file.attributes(attributes);
      xml.writeCharacters("\n");
      body.write(file);
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException notIntoMemory) {
      throw new IllegalStateException(notIntoMemory);
    }
    return bytes.toByteArray();
  }

  void element(String name, Body body) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters("\n");
    body.write(this);
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  /** Writes an element with text and attributes; nothing at all for null. */
  void text(String name, @Nullable Object text, String... attributes) throws XMLStreamException {
    if (text != null) {
      xml.writeStartElement(name);
      attributes(List.of(attributes));
      xml.writeCharacters(PageOutput.visible(text.toString()));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
  }

  /** Writes an empty element with attributes, names and values in turn. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(List.of(attributes));
    xml.writeCharacters("\n");
  }

  private void attributes(List<String> attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.size(); i += 2) {
      xml.writeAttribute(attributes.get(i), PageOutput.visible(attributes.get(i + 1)));
    }
  }
}

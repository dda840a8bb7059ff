package touchstone.report;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import touchstone.model.Word;

/** JSON as our documents write it: indented by two, LF on every system, absent values null. */
final class JsonOutput implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  /** Writes to the destination; {@link #close} ends the document with a line end. */
  JsonOutput(Appendable out) {
    this.json = FACTORY.createGenerator(new Indented(), new AppendingWriter(out));
  }

  /** What stands inside a pair of braces or brackets. */
  @FunctionalInterface
  interface Body {
    /** Writes it. */
    void write();
  }

  void object(Body body) {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void object(String name, Body body) {
    json.writeName(name);
    object(body);
  }

  void array(String name, Body body) {
    json.writeArrayPropertyStart(name);
    body.write();
    json.writeEndArray();
  }

  void nothing(String name) {
    json.writeNullProperty(name);
  }

  void text(String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }

  void word(String name, @Nullable Word value) {
    text(name, value == null ? null : value.word());
  }

  void number(String name, long value) {
    json.writeNumberProperty(name, value);
  }

  /** Writes a number with at most four decimals. */
  void decimal(String name, double value) {
    json.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void texts(String name, Collection<?> values) {
    array(name, () -> values.forEach(value -> json.writeString(value.toString())));
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}

package touchstone.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** Takes the page out of an MHTML file: a message of several parts, one of which is the page. */
final class MhtmlFile {

  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 10_000;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_HEADERS = 1_000;

  private final Told told;
  private final Limits limits;
  private final List<Part> parts = new ArrayList<>();
  private String start = "";
  private String snapshotOf = "";
  private String boundary = "";
  private @Nullable Instant time;
  private int depth;

  /** A part that may be the page. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  private record Part(byte[] bytes, String type, Headers headers) {}

  /** What identifies a part. */
  private record Headers(String location, String id, String charset) {}

  private MhtmlFile(Told told, Limits limits) {
    this.told = told;
    this.limits = limits;
  }

  /** Returns the page. */
  static Payload open(byte[] bytes, Told told, Limits limits) throws IOException {
    MhtmlFile file = new MhtmlFile(told, limits);
    try {
      file.parse(bytes);
    } catch (MimeException damaged) {
      throw new UnreadableException(
          "the MHTML file is damaged (" + damaged.getMessage() + "); save the page once more");
    }
    file.requireEnd(bytes);
    return file.page();
  }

  /** What breaks off is no copy of a page, however much of it there is. */
  private void requireEnd(byte[] bytes) throws UnreadableException {
    String end = "--" + boundary + "--";
    if (!boundary.isEmpty() && !new String(bytes, StandardCharsets.ISO_8859_1).contains(end)) {
      throw new UnreadableException(
          "the MHTML file breaks off before its end; save the page once more");
    }
  }

  private void parse(byte[] bytes) throws IOException, MimeException {
    MimeTokenStream stream =
        new MimeTokenStream(
            MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxContentLen(-1)
                .build());
    stream.parse(new ByteArrayInputStream(bytes));
    Headers headers = new Headers("", "", "");
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> headers = new Headers("", "", "");
        case T_FIELD -> headers = field(stream.getField(), headers);
        case T_START_MULTIPART -> enter();
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(stream, headers);
        default -> {
          // nothing to note
        }
      }
    }
  }

  private void enter() throws UnreadableException {
    depth++;
    if (depth > DEEPEST) {
      throw new UnreadableException(
          "the parts of the MHTML file are nested more than %s deep; save the page once more"
              .formatted(DEEPEST));
    }
  }

  private Headers field(Field field, Headers headers) {
    String name = field.getNameLowerCase();
    String value = String.valueOf(field.getBody()).strip();
    switch (name) {
      case "content-location" -> {
        return new Headers(value, headers.id(), headers.charset());
      }
      case "content-id" -> {
        return new Headers(headers.location(), value, headers.charset());
      }
      case "content-type" -> {
        if (depth == 0 && boundary.isEmpty()) {
          boundary = ContentType.parameter(value, "boundary");
        }
        if (start.isEmpty() && depth == 0) {
          start = ContentType.parameter(value, "start");
        }
        String charset = ContentType.parameter(value, "charset");
        return new Headers(headers.location(), headers.id(), charset);
      }
      case "snapshot-content-location" -> snapshotOf = value;
      case "date" -> time = time == null ? instant(value) : time;
      default -> {
        // nothing that is needed
      }
    }
    return headers;
  }

  private static @Nullable Instant instant(String date) {
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    } catch (DateTimeException odd) {
      return null;
    }
  }

  private void body(MimeTokenStream stream, Headers headers) throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    String type = MediaTypes.canonical(ContentType.essence(body.getMimeType()));
    if (!MediaTypes.isPage(type) && !MediaTypes.isPlain(type) && !type.equals(MediaTypes.PDF)) {
      return;
    }
    if (parts.size() >= MOST_PARTS) {
      throw new UnreadableException(
          "the MHTML file has more than %s parts; save the page once more".formatted(MOST_PARTS));
    }
    byte[] bytes = stream.getDecodedInputStream().readNBytes(limits.unpacked());
    parts.add(new Part(bytes, type, headers));
  }

  private Payload page() throws UnreadableException {
    Part page = root();
    if (page == null) {
      throw new UnreadableException(
          "the MHTML file holds no page, PDF or text; save the page once more");
    }
    String location = page.headers().location().isEmpty() ? snapshotOf : page.headers().location();
    String url = location.isEmpty() ? told.url() : location;
    return new Payload(page.bytes(), new Told(page.type(), page.headers().charset(), url), time);
  }

  private @Nullable Part root() {
    for (Part part : parts) {
      if (!start.isEmpty() && part.headers().id().equals(start)) {
        return part;
      }
    }
    if (!told.url().isEmpty()) {
      String wanted = WebAddress.comparable(told.url());
      for (Part part : parts) {
        if (WebAddress.comparable(part.headers().location()).equals(wanted)) {
          return part;
        }
      }
    }
    for (Part part : parts) {
      if (MediaTypes.isPage(part.type())) {
        return part;
      }
    }
    return parts.isEmpty() ? null : parts.get(0);
  }
}

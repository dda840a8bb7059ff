package touchstone.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers one request: a file of the site, what reloads its pages, or why there is neither. */
final class PreviewHandler implements HttpHandler {

  private static final String INDEX = "index.html";

  private final Supplier<PreviewSite> current;
  private final List<String> hosts;

  PreviewHandler(Supplier<PreviewSite> current, int port) {
    this.current = current;
    hosts = hosts(port);
  }

  /** Returns what a browser on this machine calls the server, its address first. */
  static List<String> hosts(int port) {
    return List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cache-Control", "no-store");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      if (answer.status() == Answer.METHOD_NOT_ALLOWED) {
        headers.set("Allow", "GET, HEAD");
      }
      byte[] body = answer.body();
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    // A page elsewhere can make its own name lead to this machine, and would then read along.
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      return Answer.refusal(Answer.MISDIRECTED, "this preview answers as " + hosts.get(0));
    }
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Answer.refusal(Answer.METHOD_NOT_ALLOWED, "a preview can be read only");
    }
    PreviewSite site = current.get();
    // The server hands over only what begins with the slash of the place it was given.
    String path = exchange.getRequestURI().getPath().substring(1);
    return Reloading.answer(path, site)
        .or(() -> file(path, site))
        .orElseGet(() -> Answer.refusal(Answer.NOT_FOUND, "no such page in this site"));
  }

  private static Optional<Answer> file(String path, PreviewSite site) {
    String name = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    return site.file(name)
        .map(
            content ->
                name.endsWith(".html")
                    ? Answer.of(name, Reloading.added(content, site.version()))
                    : Answer.of(name, content));
  }

  /** An answer as it goes over the wire. */
  static final class Answer {

    static final int OK = 200;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int MISDIRECTED = 421;

    private final int status;
    private final String type;
    private final byte[] body;

    private Answer(int status, String type, byte[] body) {
      this.status = status;
      this.type = type;
      this.body = body;
    }

    /** Returns a file, with the type that its name says. */
    static Answer of(String name, byte[] content) {
      return new Answer(OK, type(name.substring(name.lastIndexOf('.') + 1)), content);
    }

    static Answer refusal(int status, String why) {
      return new Answer(status, type("txt"), (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    int status() {
      return status;
    }

    String type() {
      return type;
    }

    byte[] body() {
      return body;
    }

    private static String type(String extension) {
      return switch (extension) {
        case "html" -> "text/html; charset=utf-8";
        case "css" -> "text/css; charset=utf-8";
        case "js" -> "text/javascript; charset=utf-8";
        case "csv" -> "text/csv; charset=utf-8";
        case "json", "sarif" -> "application/json";
        case "xml" -> "application/xml";
        case "svg" -> "image/svg+xml";
        case "zip" -> "application/zip";
        default -> "text/plain; charset=utf-8";
      };
    }
  }
}

package touchstone.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.cli.session.Network;

/** The internet of the guide: whatever is not served is not found. */
final class GuideWeb implements AutoCloseable {

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  GuideWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Lets an address answer with a page from here on. */
  void serve(String url, String page) {
    pages.put(url.replaceFirst("^https?://", ""), page);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked =
        exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI().getPath();
    byte[] body = pages.getOrDefault(asked, "not found").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(pages.containsKey(asked) ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Every host has a public address, and whoever connects to it comes to this machine. */
  Network network(Clock clock) {
    return Online.network(port(), clock);
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

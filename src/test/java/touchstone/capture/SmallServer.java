package touchstone.capture;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/**
 * A server on loopback that sends the bytes that a test wants it to send, right or wrong. Where a
 * test says nothing else, there is no document.
 */
final class SmallServer implements Closeable {

  /** Writes a response, byte by byte, to a connection that is closed afterwards. */
  @FunctionalInterface
  interface Answer {
    void to(OutputStream out, Socket socket) throws IOException, InterruptedException;
  }

  private static final Answer NOT_FOUND =
      raw("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  SmallServer() throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  SmallServer(ServerSocket socket) {
    this.socket = socket;
    Thread thread = new Thread(this::accept, "small server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Answers a path, such as {@code /a?b}, or {@code host/a?b} of one host alone. */
  SmallServer at(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Returns the heads of all requests. */
  List<String> requests() {
    return requests;
  }

  /** Returns how often a path was asked for. */
  long requestsOf(String path) {
    return requests.stream().filter(head -> head.startsWith("GET " + path + " ")).count();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread thread = new Thread(() -> serve(client), "small server's answer");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        // the loop's condition tells
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(client);
      requests.add(head);
      String target = head.split(" ", 3)[1];
      String host = head.replaceFirst("(?s).*\r\nHost: ([^\r\n]*).*", "$1");
      Answer answer = answers.get(host + target);
      (answer == null ? answers.getOrDefault(target, NOT_FOUND) : answer)
          .to(client.getOutputStream(), client);
    } catch (IOException | ArrayIndexOutOfBoundsException clientLeft) {
      // as clients do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(Socket client) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    StringBuilder head = new StringBuilder();
    for (String line = reader.readLine(); line != null && !line.isEmpty(); ) {
      head.append(line).append("\r\n");
      line = reader.readLine();
    }
    return head.toString();
  }

  /** Sends exactly this, one byte for each character. */
  static Answer raw(String response) {
    return bytes(response.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Answer bytes(byte[] response) {
    return (out, socket) -> {
      out.write(response);
      out.flush();
    };
  }

  /** Sends an HTML page as it should be sent. */
  static Answer page(String html) {
    return body(
        "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a body with its length. */
  static Answer body(String headers, byte[] body) {
    String head = "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    response.writeBytes(body);
    return bytes(response.toByteArray());
  }

  /** Sends us elsewhere. */
  static Answer redirect(String location) {
    return raw("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package touchstone.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;

/**
 * Makes one exchange with one server. A host is resolved once; all its addresses must be public;
 * the connection is to one of exactly these.
 */
final class Door {

  private static final int MOST_ADDRESSES = 4;

  private final Resolver resolver;
  private final Connector connector;
  private final Surroundings surroundings;

  Door(Resolver resolver, Connector connector, Surroundings surroundings) {
    this.resolver = resolver;
    this.connector = connector;
    this.surroundings = surroundings;
  }

  /**
   * Asks for a document and reads the whole answer, whatever its status.
   *
   * @throws CaptureException if that is not allowed, or there is no complete answer in time
   */
  Exchange exchange(WebUrl url, Limits limits, Deadline deadline) throws CaptureException {
    List<InetAddress> addresses = addresses(url, deadline);
    for (InetAddress address : addresses) {
      if (!PublicAddress.isPublic(address)) {
        String found = "leads to " + address.getHostAddress() + ", which is not public";
        throw CaptureException.of(Reason.NOT_PUBLIC, url.toString(), found);
      }
    }
    IOException last = null;
    for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
      try (Connection connection = connect(url, address, limits.connect(), deadline)) {
        return talk(url, address, connection, new Terms(limits, deadline));
      } catch (CaptureException told) {
        throw told;
      } catch (IOException noConnection) {
        last = noConnection;
      }
    }
    throw deadline.isOver() ? late(url, last) : unconnected(url, last);
  }

  private record Terms(Limits limits, Deadline deadline) {}

  private Connection connect(WebUrl url, InetAddress address, Duration patience, Deadline deadline)
      throws IOException {
    Duration left = deadline.remaining();
    if (left.isZero()) {
      throw new SocketTimeoutException("no time is left");
    }
    return connector.connect(
        new Connector.Destination(address, url.port(), url.host(), url.secure()),
        patience.compareTo(left) < 0 ? patience : left);
  }

  private Exchange talk(WebUrl url, InetAddress address, Connection connection, Terms terms)
      throws CaptureException {
    Instant time = surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    byte[] request = request(url);
    Deadline.Alarm alarm = terms.deadline().closes(connection);
    try {
      OutputStream output = connection.output();
      output.write(request);
      output.flush();
      Response response = ResponseReader.read(connection.input(), url.toString(), terms.limits());
      return new Exchange(url, address, time, request, response);
    } catch (IOException e) {
      throw told(url, terms.deadline(), e);
    } finally {
      alarm.callOff();
    }
  }

  private byte[] request(WebUrl url) {
    String head =
        String.join(
            "\r\n",
            "GET " + url.target() + " HTTP/1.1",
            "Host: " + url.authority(),
            "User-Agent: " + surroundings.userAgent(),
            "Accept: text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5",
            "Accept-Language: en,*;q=0.5",
            "Accept-Encoding: gzip",
            "Connection: close",
            "",
            "");
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  private List<InetAddress> addresses(WebUrl url, Deadline deadline) throws CaptureException {
    FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> lookUp(url.host()));
    Thread thread = new Thread(lookup, "look-up of " + url.host());
    thread.setDaemon(true); // a look-up cannot be broken off
    thread.start();
    try {
      return lookup.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw CaptureException.of(Reason.DNS, url.toString(), "names a host that is not found", e);
    } catch (TimeoutException e) {
      throw late(url, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CaptureException.of(Reason.INTERRUPTED, url.toString(), "was not waited for", e);
    }
  }

  private List<InetAddress> lookUp(String host) throws IOException {
    if (HostName.isIpv4(host)) {
      return List.of(HostName.ipv4(host));
    }
    List<InetAddress> found = resolver.resolve(host);
    if (found.isEmpty()) {
      throw new IOException("no address");
    }
    return List.copyOf(found);
  }

  private static CaptureException told(WebUrl url, Deadline deadline, IOException e) {
    if (e instanceof CaptureException told && !deadline.isOver()) {
      return told;
    }
    if (deadline.isOver() || e instanceof SocketTimeoutException) {
      return late(url, e);
    }
    if (e instanceof SSLException) {
      String found = "cannot be spoken to over TLS (" + Excerpt.of(text(e)) + ")";
      return CaptureException.of(Reason.TLS, url.toString(), found, e);
    }
    if (e instanceof EOFException) {
      return CaptureException.of(Reason.SHORT_BODY, url.toString(), "broke off", e);
    }
    String found = "broke the connection (" + Excerpt.of(text(e)) + ")";
    return CaptureException.of(Reason.RESET, url.toString(), found, e);
  }

  private static CaptureException unconnected(WebUrl url, @Nullable IOException e) {
    String why = e == null ? "" : " (" + Excerpt.of(text(e)) + ")";
    String found = "has a server that accepts no connection" + why;
    return CaptureException.of(Reason.CONNECT, url.toString(), found, e);
  }

  private static CaptureException late(WebUrl url, @Nullable Exception e) {
    return CaptureException.of(Reason.TIMEOUT, url.toString(), "did not answer in time", e);
  }

  private static String text(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}

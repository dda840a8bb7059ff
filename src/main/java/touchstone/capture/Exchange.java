package touchstone.capture;

import java.net.InetAddress;
import java.time.Instant;

/** One request and its response. */
final class Exchange {

  private final WebUrl url;
  private final InetAddress address;
  private final Instant time;
  private final byte[] request;
  private final Response response;

  /**
   * Makes an exchange.
   *
   * @param url what was asked for
   * @param address whom was asked
   * @param time when
   * @param request the exact bytes of the request
   * @param response the answer
   */
  Exchange(WebUrl url, InetAddress address, Instant time, byte[] request, Response response) {
    this.url = url;
    this.address = address;
    this.time = time;
    this.request = request;
    this.response = response;
  }

  WebUrl url() {
    return url;
  }

  InetAddress address() {
    return address;
  }

  Instant time() {
    return time;
  }

  byte[] request() {
    return request;
  }

  Response response() {
    return response;
  }

  Hop hop() {
    return new Hop(url.toString(), response.status(), address.getHostAddress(), time);
  }
}

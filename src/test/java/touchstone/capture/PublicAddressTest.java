package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led to an address that does not belong to the public internet. */
class PublicAddressTest {

  static List<String> notPublic() {
    return List.of(
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd12:3456:789a::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "3fff::1",
        "5f00::1",
        "4000::1");
  }

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }

  @ParameterizedTest
  @MethodSource("notPublic")
  void knowsWhatIsNotPublic(String address) throws UnknownHostException {
    assertFalse(PublicAddress.isPublic(address(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "::ffff:93.184.216.34",
        "2001:200::1",
        "2606:2800:220:1:248:1893:25c8:1946",
        "2a00:1450:4001::1"
      })
  void knowsWhatIsPublic(String address) throws UnknownHostException {
    assertTrue(PublicAddress.isPublic(address(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "example.org/8", "10.0.0.0.0/8", ":/8"})
  void readsNothingElseAsARange(String text) {
    assertThrows(IllegalArgumentException.class, () -> Cidr.of(text));
  }

  @ParameterizedTest
  @MethodSource("notPublic")
  void connectsToNoneOfThem(String address) throws IOException {
    try (SmallServer server = new SmallServer()) {
      server.at("open.example/", SmallServer.redirect("http://inside.example/"));
      server.at("/", SmallServer.page("secret"));
      FakeNet net = new FakeNet(server);
      net.host("inside.example", address).host("mixed.example", FakeNet.PUBLIC, address);
      for (String host : List.of("inside.example", "mixed.example")) {
        CaptureException e =
            assertThrows(
                CaptureException.class, () -> net.capturer().capture("http://" + host + "/"));
        assertEquals(Reason.NOT_PUBLIC, e.reason());
        assertThrows(
            CaptureException.class,
            () -> net.capturer().captureWithPermission("https://" + host + "/"));
      }
      assertEquals(0, net.attempts.size());
      CaptureException e =
          assertThrows(
              CaptureException.class, () -> net.capturer().capture("http://open.example/"));
      assertEquals(Reason.NOT_PUBLIC, e.reason());
      assertTrue(
          net.attempts.stream().allMatch(to -> to.host().equals("open.example")),
          "only the host that redirects is connected to");
      net.host("inside.example", FakeNet.PUBLIC);
      assertEquals(200, net.capturer().capture("http://open.example/").status(), "as control");
    }
  }

  @Test
  void connectsToNoAddressThatWasNotChecked() throws IOException {
    try (SmallServer server = new SmallServer()) {
      server.at("/", SmallServer.page("page"));
      FakeNet net = new FakeNet(server);
      int captured = 0;
      for (int i = 0; i < 100; i++) {
        int[] lookups = {i};
        Resolver flips =
            host -> List.of(address(lookups[0]++ % 2 == 0 ? FakeNet.PUBLIC : "192.168.0.1"));
        Capturer capturer = new Capturer(flips, net, Limits.USUAL, net.surroundings());
        assertThrows(CaptureException.class, () -> capturer.capture("http://flips.example/"));
        Capturer asking = new Capturer(flips, net, Limits.USUAL, net.surroundings());
        lookups[0] = i;
        try {
          asking.captureWithPermission("http://flips.example/");
          captured++;
        } catch (CaptureException e) {
          assertEquals(Reason.NOT_PUBLIC, e.reason());
        }
      }
      assertEquals(50, captured, "as control: the public answers are used");
      assertTrue(
          net.attempts.stream()
              .allMatch(to -> to.address().getHostAddress().equals(FakeNet.PUBLIC)));
      assertEquals(100, net.attempts.size());
    }
  }

  @Test
  void reachesNoServerOfThisMachineWithoutAFakeNet() throws IOException {
    try (SmallServer server = new SmallServer()) {
      server.at("/", SmallServer.page("secret"));
      FakeNet net = new FakeNet(server);
      Limits limits = Limits.USUAL.withPorts(List.of(server.port()));
      Capturer real =
          new Capturer(new SystemResolver(), new SocketConnector(), limits, net.surroundings());
      String url = "http://127.0.0.1:" + server.port() + "/";
      CaptureException e = assertThrows(CaptureException.class, () -> real.capture(url));
      assertEquals(Reason.NOT_PUBLIC, e.reason());
      assertEquals(List.of(), server.requests());
      Connector.Destination here =
          new Connector.Destination(address("127.0.0.1"), server.port(), "a.example", false);
      try (Connection connection = new SocketConnector().connect(here, limits.connect())) {
        connection
            .output()
            .write("GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals('H', connection.input().read(), "as control: the server is there");
      }
      assertTrue(new SystemResolver().resolve("127.0.0.1").contains(address("127.0.0.1")));
    }
  }
}

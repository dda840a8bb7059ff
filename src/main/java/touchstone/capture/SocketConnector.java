package touchstone.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens sockets, without any proxy. Over TLS a certificate must lead to an authority that Java
 * trusts and must name the host; nothing can turn that off.
 */
public final class SocketConnector implements Connector {

  private final SSLSocketFactory tls;

  /** Makes a connector that trusts the authorities which Java trusts. */
  public SocketConnector() {
    this((SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  SocketConnector(SSLSocketFactory tls) {
    this.tls = tls;
  }

  @Override
  @SuppressWarnings("resource") // the connection that is returned closes it
  public Connection connect(Destination to, Duration patience) throws IOException {
    Socket plain = new Socket(Proxy.NO_PROXY);
    try {
      int milliseconds = (int) Math.min(Integer.MAX_VALUE, Math.max(1, patience.toMillis()));
      plain.connect(new InetSocketAddress(to.address(), to.port()), milliseconds);
      plain.setTcpNoDelay(true);
      return new Opened(plain, to.secure() ? secured(plain, to) : plain);
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private Socket secured(Socket plain, Destination to) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(plain, to.host(), to.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setApplicationProtocols(new String[] {"http/1.1"});
    if (!HostName.isIpv4(to.host())) {
      parameters.setServerNames(List.of(new SNIHostName(to.host())));
    }
    secured.setSSLParameters(parameters);
    return secured;
  }

  /**
   * A connection over a socket. It closes the socket underneath: TLS would say good-bye first, and
   * could wait for a server that does not listen.
   */
  private record Opened(Socket plain, Socket spoken) implements Connection {

    @Override
    public InputStream input() throws IOException {
      return spoken.getInputStream();
    }

    @Override
    public OutputStream output() throws IOException {
      return spoken.getOutputStream();
    }

    @Override
    public void close() throws IOException {
      plain.close();
    }
  }
}

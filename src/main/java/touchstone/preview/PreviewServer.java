package touchstone.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves a site over HTTP on the loopback address: to browsers on this machine and nobody else.
 *
 * <p>Every page gets one script more, which asks for the site's version and loads the page again
 * when that is another.
 */
public final class PreviewServer implements AutoCloseable {

  private static final int HIGHEST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads;
  private final AtomicReference<PreviewSite> site = new AtomicReference<>(PreviewSite.NONE);

  private PreviewServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
    server.createContext("/", new PreviewHandler(site::get, server.getAddress().getPort()));
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Begins to serve.
   *
   * @param port from 1 to 65535, or 0 for any that is free
   * @throws PortException if the port is taken or may not be used
   */
  public static PreviewServer open(int port) throws PortException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("port " + port);
    }
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException refused) {
      throw new PortException(port, refused);
    }
    return new PreviewServer(server, Executors.newCachedThreadPool(PreviewServer::thread));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns the address of the first page. */
  public String address() {
    return "http://" + PreviewHandler.hosts(server.getAddress().getPort()).get(0) + "/";
  }

  /** Shows another site from now on; pages that are open load it by themselves. */
  public void show(PreviewSite next) {
    site.set(next);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

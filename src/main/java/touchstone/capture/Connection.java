package touchstone.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** An open connection to a server. Closing it, from any thread, ends a read that waits. */
public interface Connection extends Closeable {

  /** Returns what the server sends. */
  InputStream input() throws IOException;

  /** Returns where to write to the server; over TLS the first byte makes both shake hands. */
  OutputStream output() throws IOException;
}

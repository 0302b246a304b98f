package secretariat.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks for the same page again and again over one connection, and reads every answer whole. A
 * server says when it closes a connection after many requests; then another one is opened.
 */
final class KeepAliveClient {

  private final URI page;
  private final byte[] request;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  KeepAliveClient(URI page) throws IOException {
    this.page = page;
    socket = connected(page);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
    request =
        """
        GET %s HTTP/1.1
        Host: %s:%d
        Accept-Language: en

        """
            .formatted(page.getPath(), page.getHost(), page.getPort())
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  private static Socket connected(URI page) throws IOException {
    var socket = new Socket(page.getHost(), page.getPort());
    socket.setTcpNoDelay(true);
    return socket;
  }

  private void connectAgain() throws IOException {
    socket.close();
    socket = connected(page);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /** Asks once; gives the length of the answer's body. */
  long ask() throws IOException {
    out.write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("Not a page: " + status);
    }
    long length = -1;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String small = header.toLowerCase(Locale.ROOT);
      if (small.startsWith("content-length:")) {
        length = Long.parseLong(small.substring(small.indexOf(':') + 1).strip());
      }
      last = last || small.equals("connection: close");
    }
    long body = length;
    if (length >= 0) {
      in.skipNBytes(length);
    } else {
      body = chunks();
    }
    if (last) {
      connectAgain();
    }
    return body;
  }

  private long chunks() throws IOException {
    long whole = 0;
    while (true) {
      long length = Long.parseLong(line().strip(), 16);
      in.skipNBytes(length);
      line();
      if (length == 0) {
        return whole;
      }
      whole += length;
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (each != '\r') {
        line.append((char) each);
      }
    }
    return line.toString();
  }
}

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

/** One connection that asks for the same page again and again, and reads every answer whole. */
final class KeepAliveClient {

  private final InputStream in;
  private final OutputStream out;
  private final byte[] request;

  KeepAliveClient(URI page) throws IOException {
    var socket = new Socket(page.getHost(), page.getPort());
    socket.setTcpNoDelay(true);
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

  /** Asks once; gives the length of the answer's body. */
  long ask() throws IOException {
    out.write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("Not a page: " + status);
    }
    long length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String small = header.toLowerCase(Locale.ROOT);
      if (small.startsWith("content-length:")) {
        length = Long.parseLong(small.substring(small.indexOf(':') + 1).strip());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
      return length;
    }
    return chunks();
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

package secretariat.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded database's port: that of last time if it is free, else any free one. */
final class RememberedPort {

  private RememberedPort() {}

  /**
   * Chooses and writes it down.
   *
   * @param asLastTime whether the port in the file may be taken again
   */
  static int choose(Path file, boolean asLastTime) throws IOException {
    int port = asLastTime ? lastTime(file) : 0;
    if (port == 0 || !isFree(port)) {
      port = anyFree();
    }
    Files.writeString(file, Integer.toString(port), StandardCharsets.US_ASCII);
    return port;
  }

  private static int lastTime(Path file) throws IOException {
    String written = Files.exists(file) ? Files.readString(file).strip() : "";
    return written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static int anyFree() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

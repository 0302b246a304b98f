package secretariat.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.mock.env.MockEnvironment;

/** Mail servers that behave badly, on real sockets. */
public final class MailServers implements AutoCloseable {

  private final ServerSocket socket;
  private final Function<String, String> answers;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  private MailServers(Function<String, String> answers) {
    try {
      this.socket = new ServerSocket(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.answers = answers;
    Thread.ofVirtual().start(this::listen);
  }

  /** Takes the connection and never says a word. */
  public static MailServers thatHangs() {
    return new MailServers(line -> "");
  }

  /** Answers the recipient's address with this. */
  public static MailServers thatRefuses(String answer) {
    return new MailServers(line -> line.startsWith("RCPT") ? answer : usual(line));
  }

  /** Says that it took the letter, and throws it away. */
  public static MailServers thatLies() {
    return new MailServers(MailServers::usual);
  }

  private static String usual(String line) {
    return switch (line.split(" ")[0]) {
      case "" -> "220 here";
      case "EHLO", "HELO" -> "250 here";
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> talk(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket caller) {
    try (caller;
        var lines =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
      say(caller, answers.apply(""));
      boolean data = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.add(line);
        if (data && !line.equals(".")) {
          continue;
        }
        data = line.equals("DATA");
        say(caller, answers.apply(line.equals(".") ? "END" : line));
      }
    } catch (IOException gone) {
      // The caller hung up.
    }
  }

  private static void say(Socket caller, String answer) throws IOException {
    if (!answer.isEmpty()) {
      caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
      caller.getOutputStream().flush();
    }
  }

  /** The lines that callers said. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The settings under which the post uses a server on this machine. */
  public static Map<String, String> settings(int port) {
    return Map.of(
        "secretariat.mail.host", "localhost",
        "secretariat.mail.port", String.valueOf(port),
        "secretariat.mail.security", "none",
        "secretariat.mail.from", "depositary@secretariat.example",
        "secretariat.mail.timeout", "1");
  }

  public static Post post(int port) {
    var environment = new MockEnvironment();
    settings(port).forEach(environment::setProperty);
    return new Post(environment);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

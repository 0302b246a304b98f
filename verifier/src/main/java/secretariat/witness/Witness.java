package secretariat.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import secretariat.verifier.Bytes;
import secretariat.verifier.VerifierKey;

/**
 * The witness as a process: {@code java -cp secretariat-verifier.jar secretariat.witness.Witness
 * --key FILE --name NAME --log VKEY [--log VKEY…] --state FOLDER --port N [--host ADDRESS]}. Serves
 * {@code POST /add-checkpoint} (C2SP tlog-witness), on the loopback address unless told otherwise.
 */
public final class Witness implements AutoCloseable {

  /** A longer request is not read: a checkpoint with many signatures is a fraction of this. */
  static final int MOST_BYTES = 1 << 18;

  private final HttpServer server;
  private final ExecutorService threads;
  private final SeenCheckpoints seen;
  private final Cosigner cosigner;
  private final VerifierKey verifierKey;

  private Witness(WitnessSettings settings, InstantSource clock) throws IOException {
    SigningKey key = settings.signingKey();
    this.verifierKey = key.verifierKey();
    this.seen = new SeenCheckpoints(settings.state());
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (VerifierKey log : settings.logs()) {
        seen.last(log.name());
      }
      this.cosigner = new Cosigner(key, settings.logs(), seen, clock);
      this.server = HttpServer.create(settings.address(), 0);
    } catch (IOException refused) {
      seen.close();
      threads.close();
      throw refused;
    }
  }

  /** Starts a witness, which serves from now on until it is closed. */
  public static Witness start(WitnessSettings settings, InstantSource clock) throws IOException {
    Witness witness = new Witness(settings, clock);
    witness.server.setExecutor(witness.threads);
    witness.server.createContext("/", witness::answer);
    witness.server.start();
    return witness;
  }

  /** The key that verifies its cosignatures. */
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /** The submission prefix of the protocol, without a slash at its end. */
  public URI address() {
    InetSocketAddress bound = server.getAddress();
    String host = bound.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals("/add-checkpoint")) {
        send(exchange, 404, "text/plain", "");
      } else if (!exchange.getRequestMethod().equals("POST")) {
        exchange.getResponseHeaders().set("Allow", "POST");
        send(exchange, 405, "text/plain", "");
      } else {
        judge(exchange);
      }
    }
  }

  private void judge(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      send(exchange, 413, "text/plain", "");
      return;
    }
    Verdict verdict;
    try {
      verdict = cosigner.judge(Bytes.of(body));
    } catch (IOException notRecorded) {
      System.getLogger("secretariat.witness")
          .log(System.Logger.Level.ERROR, "Not cosigned", notRecorded);
      send(exchange, 500, "text/plain", "");
      return;
    }
    switch (verdict) {
      case Verdict.Cosigned cosigned ->
          send(exchange, 200, "text/plain; charset=utf-8", cosigned.signature().toString());
      case Verdict.Conflict conflict ->
          send(exchange, 409, "text/x.tlog.size", conflict.size() + "\n");
      default -> send(exchange, verdict.status(), "text/plain", "");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
    try {
      seen.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs a witness until the process is ended. */
  public static void main(String[] arguments) throws InterruptedException {
    // A sender that is slow to send, or to read, is dropped after this many seconds.
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("sun.net.httpserver.maxRspTime", "20");
    try {
      Witness witness = start(WitnessSettings.parse(List.of(arguments)), InstantSource.system());
      System.out.println(witness.verifierKey());
      System.out.println(witness.address());
      new CountDownLatch(1).await();
    } catch (IOException | IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
    }
  }
}

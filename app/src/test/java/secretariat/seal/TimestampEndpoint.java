package secretariat.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;

/** A time-stamping authority as RFC 3161, 3.4 describes it, over HTTP. */
final class TimestampEndpoint extends KeyEntityTSPSource implements HttpHandler {

  private static final long serialVersionUID = 1L;

  private final AtomicInteger answered = new AtomicInteger();

  TimestampEndpoint(KeyFile key) {
    super(key.key(), key.certificate(), key.chain());
    setTsaPolicy("1.3.6.1.4.1.32473.1");
    setAcceptedDigestAlgorithms(List.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA512));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
      byte[] answer = generateResponse(request, DigestAlgorithm.SHA256).getEncoded();
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
      answered.incrementAndGet();
    } catch (TSPException e) {
      throw new IOException(e);
    }
  }

  int answered() {
    return answered.get();
  }
}

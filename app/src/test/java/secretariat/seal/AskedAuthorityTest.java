package secretariat.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.seal.TimeStampAuthority.TimeStamp;

/** A time-stamp is taken only if it is about what was asked and is signed as it says. */
class AskedAuthorityTest {

  @TempDir private Path folder;

  private KeyFile key;
  private byte[] digest;

  @BeforeEach
  void an_authority_has_its_key() throws Exception {
    EvaluationKeys.in(folder, "Test");
    char[] password = Files.readString(folder.resolve("seal/password")).toCharArray();
    key = KeyFile.read(folder.resolve("seal/timestamp.p12"), password);
    digest = MessageDigest.getInstance("SHA-256").digest("a checkpoint".getBytes("UTF-8"));
  }

  @Test
  void an_authority_on_the_network_is_asked_and_named() throws Exception {
    var endpoint = new TimestampEndpoint(key);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", endpoint);
    server.start();
    try {
      URI address = URI.create("http://localhost:%d/".formatted(server.getAddress().getPort()));
      TimeStamp stamp = new AskedAuthority(Timestamps.at(address)).stamp(digest).orThrow();
      assertThat(stamp.authority()).contains("EVALUATION time-stamp");
      assertThat(Duration.between(stamp.time(), Instant.now()).abs())
          .isLessThan(Duration.ofMinutes(5));
      assertThat(endpoint.answered()).isEqualTo(1);
    } finally {
      server.stop(0);
    }
    assertThat(rules(new AskedAuthority(Timestamps.at(URI.create("http://127.0.0.1:9/")))))
        .containsExactly(SealRules.NO_TIME_STAMP);
  }

  @Test
  void a_time_stamp_tells_until_when_its_certificate_is_good() {
    byte[] token = new AskedAuthority(Timestamps.by(key)).stamp(digest).orThrow().token();
    assertThat(TimeStampCertificate.in(token))
        .hasValueSatisfying(certificate -> {
          assertThat(certificate.subject()).contains("EVALUATION time-stamp");
          assertThat(certificate.validUntil())
              .isEqualTo(key.certificate().getNotAfter().toInstant());
        });
    assertThat(TimeStampCertificate.in(new byte[] {1, 2, 3})).isEmpty();
  }

  @Test
  void what_is_about_something_else_or_was_tampered_with_is_not_taken() throws Exception {
    TSPSource good = Timestamps.by(key);
    byte[] other = MessageDigest.getInstance("SHA-256").digest(new byte[] {1});
    assertThat(rules(asked(good.getTimeStampResponse(DigestAlgorithm.SHA256, other).getBytes())))
        .containsExactly(SealRules.NO_TIME_STAMP);
    byte[] changed = good.getTimeStampResponse(DigestAlgorithm.SHA256, digest).getBytes();
    changed[changed.length - 3] ^= 1;
    assertThat(rules(asked(changed))).containsExactly(SealRules.NO_TIME_STAMP);
    byte[] whole = good.getTimeStampResponse(DigestAlgorithm.SHA256, digest).getBytes();
    assertThat(asked(whole).stamp(digest).orThrow().token()).isEqualTo(whole);
  }

  private static AskedAuthority asked(byte[] answer) {
    return new AskedAuthority((algorithm, digest) -> new TimestampBinary(answer));
  }

  private List<secretariat.kernel.Rule> rules(AskedAuthority authority) {
    return ((Outcome.Refused<TimeStamp>) authority.stamp(digest))
        .refusals().stream().map(Refusal::rule).toList();
  }
}

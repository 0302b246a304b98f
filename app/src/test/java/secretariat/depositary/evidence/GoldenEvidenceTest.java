package secretariat.depositary.evidence;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import secretariat.register.GoldenBytes;

/** The content of the act, version 1, byte for byte: a released kind never changes. */
class GoldenEvidenceTest {

  @Test
  void the_bytes_are_these_and_are_read_again() {
    GoldenBytes.require(
        new CheckpointTimestamped(
            "register.example.int/acts",
            5,
            "00ff",
            Instant.parse("2026-11-22T01:02:03Z"),
            "CN=Authority",
            "MAA="),
        "{\"authority\":\"CN=Authority\",\"origin\":\"register.example.int/acts\","
            + "\"sha256\":\"00ff\",\"size\":5,\"time\":\"2026-11-22T01:02:03.000000Z\","
            + "\"token\":\"MAA=\"}");
  }
}

package secretariat.depositary.notification;

import org.junit.jupiter.api.Test;
import secretariat.register.GoldenBytes;

/** The content of the act, version 1, byte for byte: a released kind never changes. */
class GoldenCoveringLetterTest {

  @Test
  void the_bytes_are_these_and_are_read_again() {
    GoldenBytes.require(
        new CoveringLetterIssued("N-2026-0004", "correction/c-1", 1, "KZ"),
        "{\"about\":\"correction/c-1\",\"number\":\"N-2026-0004\",\"place\":1,"
            + "\"recipient\":\"KZ\"}");
  }
}

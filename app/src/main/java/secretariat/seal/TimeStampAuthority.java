package secretariat.seal;

import java.time.Instant;
import secretariat.kernel.Outcome;

/** The time-stamping authority: says that something was there at a moment (RFC 3161). */
public interface TimeStampAuthority {

  /**
   * A time-stamp that was checked: it is about what was asked, and the certificate in it made it.
   *
   * @param token in DER, as others check it
   * @param authority the name in the certificate of who signed it
   */
  record TimeStamp(byte[] token, Instant time, String authority) {}

  /** Asks for a time-stamp over a SHA-256; refused if none can be had now. */
  Outcome<TimeStamp> stamp(byte[] sha256);
}

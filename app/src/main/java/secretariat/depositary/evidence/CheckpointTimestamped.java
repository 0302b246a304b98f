package secretariat.depositary.evidence;

import java.time.Instant;
import java.util.Base64;
import secretariat.register.Subject;

/**
 * A time-stamping authority stamped a checkpoint of the log. The subject is {@code
 * time-stamp/checkpoints}.
 *
 * @param origin of the log
 * @param size of the tree
 * @param sha256 of the checkpoint as the log's key signed it, in lower-case hexadecimal
 * @param time that the authority states
 * @param authority the name in its certificate
 * @param token the time-stamp (RFC 3161) in DER, in base64
 */
public record CheckpointTimestamped(
    String origin, long size, String sha256, Instant time, String authority, String token) {

  static final Subject SUBJECT = new Subject("time-stamp", "checkpoints");

  /** The time-stamp in DER. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(token);
  }
}

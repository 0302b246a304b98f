package secretariat.register;

import java.net.URI;
import secretariat.verifier.VerifierKey;

/**
 * A state's own process that checks that the log only grows, and cosigns its checkpoints.
 *
 * @param name its name in the policy
 * @param submission the prefix of its add-checkpoint address (C2SP tlog-witness)
 */
record Witness(String name, VerifierKey key, URI submission) {

  /** Reads {@code name vkey url}, parted by spaces. */
  static Witness parse(String line) {
    String[] parts = line.strip().split("\\s+");
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "Not a witness: \"%s\". Expected: name vkey url".formatted(line));
    }
    return new Witness(parts[0], Notes.key(parts[1]), URI.create(parts[2]));
  }
}

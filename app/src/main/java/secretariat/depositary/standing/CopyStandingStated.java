package secretariat.depositary.standing;

import java.util.Optional;

/**
 * What was the standing of one certified copy when this was recorded. The verifier reads this act:
 * its kind, the hash of the file, the standing, and by what it is superseded. The subject is {@code
 * standing/<token>}.
 *
 * @param sha256 of the sealed file, in lower-case hexadecimal
 * @param standing {@value #CURRENT} or {@value #SUPERSEDED}
 * @param copy the id of the act that certified the copy; absent where the document is not public
 * @param by the id of the act that supersedes it; absent likewise, and where the copy stands
 */
public record CopyStandingStated(
    String sha256, String standing, Optional<String> copy, Optional<String> by) {

  /** It is what would be certified on the day of the statement. */
  public static final String CURRENT = "current";

  /** It is genuine, and a later act replaces it. */
  public static final String SUPERSEDED = "superseded";

  static final String SUBJECT = "standing";

  public boolean isSuperseded() {
    return standing.equals(SUPERSEDED);
  }

  /** Whether it names the document, so that only who may see the document is given it. */
  boolean isNamed() {
    return copy.isPresent();
  }
}

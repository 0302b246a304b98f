package secretariat.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import secretariat.register.Canonical;
import secretariat.register.Subject;

/**
 * An act that stands in the profile's files and not in the register, after the profile was
 * imported.
 *
 * @param part the module whose act it is
 */
public record ProposedAct(String part, Subject subject, PlannedAct act) {

  private static final int LENGTH = 32;

  /** What names this proposal: the same words of the files always give the same id. */
  public String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String head =
          "%s %s %s "
              .formatted(subject.code(), act.effective(), act.content().getClass().getName());
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of()
          .formatHex(digest.digest(Canonical.write(act.content())))
          .substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** All that it says, as it would be recorded. */
  public String content() {
    return new String(Canonical.write(act.content()), StandardCharsets.UTF_8);
  }
}

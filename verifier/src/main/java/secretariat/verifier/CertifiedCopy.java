package secretariat.verifier;

import java.util.Optional;

/** What the check reads in the act that certified a copy. */
record CertifiedCopy(RegisteredAct act) {

  private static final String KIND = "copy-certified";
  private static final long VERSION = 1;

  void requireKind() throws Malformed {
    act.require(KIND, VERSION, Reason.OTHER_KIND);
  }

  void requireFile(FileDigest file) throws Malformed {
    String sha256 = act.neededText("content", "file", "sha256");
    long bytes = act.neededNumber("content", "file", "bytes");
    if (file.length() != bytes) {
      throw new Malformed(Reason.OTHER_LENGTH, file.length(), bytes);
    }
    if (!file.sha256().hex().equals(sha256)) {
      throw new Malformed(Reason.OTHER_FILE, file.sha256().hex(), sha256);
    }
  }

  boolean isCopy() {
    return act.kind().equals(KIND);
  }

  /** The SHA-256 of the copy's file, in hexadecimal. */
  String file() throws Malformed {
    return act.neededText("content", "file", "sha256");
  }

  Optional<String> recipient() {
    return act.either("recipient");
  }

  Optional<String> copyNumber() {
    return act.either("copyNumber");
  }
}

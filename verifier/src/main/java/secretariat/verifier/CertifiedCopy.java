package secretariat.verifier;

import java.util.Optional;
import java.util.OptionalLong;
import secretariat.verifier.CanonicalJson.Value.Members;

/**
 * What the check reads in the act.
 *
 * @param act subject and sequence, which together name the act
 * @param members all of the act
 */
record CertifiedCopy(String kind, long version, String act, String recorded, Members members) {

  private static final String KIND = "copy-certified";
  private static final long VERSION = 1;

  /** Reads what every act has, of whatever kind it is. */
  static CertifiedCopy read(Members act) throws Malformed {
    return new CertifiedCopy(
        text(act, "kind"),
        number(act, "version"),
        text(act, "subject") + "/" + number(act, "sequence"),
        text(act, "recorded"),
        act);
  }

  void requireKind() throws Malformed {
    if (!kind.equals(KIND) || version != VERSION) {
      throw new Malformed(Reason.OTHER_KIND, kind, version);
    }
  }

  void requireFile(FileDigest file) throws Malformed {
    String sha256 = text(members, "content", "file", "sha256");
    long bytes = number(members, "content", "file", "bytes");
    if (file.length() != bytes) {
      throw new Malformed(Reason.OTHER_LENGTH, file.length(), bytes);
    }
    if (!file.sha256().hex().equals(sha256)) {
      throw new Malformed(Reason.OTHER_FILE, file.sha256().hex(), sha256);
    }
  }

  boolean isCopy() {
    return kind.equals(KIND);
  }

  /** The SHA-256 of the copy's file, in hexadecimal. */
  String file() throws Malformed {
    return text(members, "content", "file", "sha256");
  }

  Optional<String> recipient() {
    return either("recipient");
  }

  Optional<String> copyNumber() {
    return either("copyNumber");
  }

  /** A member of the content that is a text or a number, where there is one. */
  private Optional<String> either(String name) {
    OptionalLong number = members.number("content", name);
    return number.isPresent()
        ? Optional.of(Long.toString(number.getAsLong()))
        : members.text("content", name);
  }

  private static String text(Members act, String... path) throws Malformed {
    return act.text(path)
        .orElseThrow(() -> new Malformed(Reason.ACT_MEMBER, String.join(".", path)));
  }

  private static long number(Members act, String... path) throws Malformed {
    return act.number(path)
        .orElseThrow(() -> new Malformed(Reason.ACT_MEMBER, String.join(".", path)));
  }
}

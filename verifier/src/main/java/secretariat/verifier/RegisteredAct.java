package secretariat.verifier;

import java.util.Optional;
import java.util.OptionalLong;
import secretariat.verifier.CanonicalJson.Value.Members;

/**
 * What every act has, of whatever kind it is.
 *
 * @param act subject and sequence, which together name the act
 * @param members all of the act
 */
record RegisteredAct(String kind, long version, String act, String recorded, Members members) {

  static RegisteredAct read(Members act) throws Malformed {
    return new RegisteredAct(
        text(act, "kind"),
        number(act, "version"),
        text(act, "subject") + "/" + number(act, "sequence"),
        text(act, "recorded"),
        act);
  }

  void require(String wanted, long wantedVersion, Reason otherwise) throws Malformed {
    if (!kind.equals(wanted) || version != wantedVersion) {
      throw new Malformed(otherwise, kind, version);
    }
  }

  String neededText(String... path) throws Malformed {
    return text(members, path);
  }

  long neededNumber(String... path) throws Malformed {
    return number(members, path);
  }

  /** A member of the content that is a text or a number, where there is one. */
  Optional<String> either(String name) {
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

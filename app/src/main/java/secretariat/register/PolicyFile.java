package secretariat.register;

import java.util.List;

/** Writes a trust policy as C2SP tlog-policy says. */
final class PolicyFile {

  private PolicyFile() {}

  static String of(LogIdentity identity, List<Witness> witnesses, int quorum) {
    var policy = new StringBuilder();
    policy.append("# Trust policy of the register ").append(identity.origin()).append('\n');
    policy.append("# Compare every key with the note verbale by which you were told of it.\n");
    policy.append("log ").append(identity.current()).append('\n');
    for (LogIdentity.Retired retired : identity.retired()) {
      policy.append("log ").append(retired.key()).append('\n');
      policy.append(
          "#secretariat retired %s %d\n"
              .formatted(retired.key().keyId().hex(), retired.lastSize()));
    }
    for (Witness witness : witnesses) {
      policy.append("witness %s %s\n".formatted(witness.name(), witness.key()));
    }
    if (quorum == 0) {
      policy.append("quorum none\n");
    } else {
      List<String> names = witnesses.stream().map(Witness::name).toList();
      policy.append("group witnesses %d %s\n".formatted(quorum, String.join(" ", names)));
      policy.append("quorum witnesses\n");
    }
    return policy.toString();
  }
}

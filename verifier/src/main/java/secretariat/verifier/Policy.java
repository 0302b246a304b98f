package secretariat.verifier;

import java.util.List;
import java.util.OptionalLong;

/**
 * Whom a reader trusts (C2SP tlog-policy): the keys of the register, the witnesses, and how many of
 * them must have cosigned. It must reach the reader by another way than the copy and its proof: by
 * a note verbale, for example.
 *
 * @param witnesses all that the policy names, in its order
 */
public record Policy(List<Log> logs, List<Quorum.Witness> witnesses, Quorum quorum) {

  /** A policy larger than this is not read. */
  public static final int MOST_BYTES = 1 << 20;

  /**
   * A key of the register.
   *
   * @param last where the key is retired, the size of the last tree it may have signed
   */
  public record Log(VerifierKey key, OptionalLong last) {

    boolean maySign(Checkpoint checkpoint) {
      return last.isEmpty() || checkpoint.size() <= last.getAsLong();
    }
  }

  public Policy {
    logs = List.copyOf(logs);
    witnesses = List.copyOf(witnesses);
  }

  /** Reads a policy file; a line it does not understand is refused, never skipped. */
  public static Policy parse(Bytes file) throws Malformed {
    return new PolicyReader().read(file);
  }
}

package secretariat.verifier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An act that was found in a register: the steps that are the same for every kind of act.
 *
 * @param witnesses the key names of those that cosigned
 */
record Registration(Checkpoint checkpoint, List<String> witnesses, RegisteredAct act) {

  Registration {
    witnesses = List.copyOf(witnesses);
  }

  static Registration of(Bytes proof, Policy trusted, CopyCheck.Walk walk) throws Malformed {
    walk.at(Step.READ_PROOF);
    Proof given = Proof.parse(proof);
    Checkpoint checkpoint = Checkpoint.parse(given.note().text());
    walk.at(Step.CHECKPOINT_SIGNATURE);
    requireSignature(given.note(), checkpoint, trusted.logs());
    walk.at(Step.QUORUM);
    List<String> witnesses = requireQuorum(given.note(), trusted);
    walk.at(Step.COMMITMENT);
    Commitment commitment = commitment(given);
    walk.at(Step.INCLUSION);
    requireInclusion(commitment, given, checkpoint);
    walk.at(Step.ACT);
    RegisteredAct act = RegisteredAct.read(CanonicalJson.parse(commitment.act()));
    return new Registration(checkpoint, witnesses, act);
  }

  /** A key that the policy holds for this origin must have signed, and none must fail. */
  private static void requireSignature(
      SignedNote note, Checkpoint checkpoint, List<Policy.Log> logs) throws Malformed {
    String origin = checkpoint.origin();
    require(
        logs.stream().anyMatch(log -> log.key().name().equals(origin)),
        Reason.ORIGIN_UNKNOWN,
        origin);
    Optional<Policy.Log> retired = Optional.empty();
    boolean signed = false;
    for (Policy.Log log : logs) {
      if (hasSigned(note, log.key()) && log.key().name().equals(origin)) {
        boolean may = log.maySign(checkpoint);
        signed |= may;
        retired = may ? retired : Optional.of(log);
      }
    }
    if (!signed && retired.isPresent()) {
      Policy.Log log = retired.get();
      throw new Malformed(
          Reason.KEY_RETIRED, log.key().keyId().hex(), log.last().orElseThrow(), checkpoint.size());
    }
    require(signed, Reason.SIGNATURE_MISSING, origin);
  }

  private static List<String> requireQuorum(SignedNote note, Policy policy) throws Malformed {
    Set<String> cosigned = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (Quorum.Witness witness : policy.witnesses()) {
      if (hasSigned(note, witness.key())) {
        cosigned.add(witness.name());
        names.add(witness.key().name());
      }
    }
    require(
        policy.quorum().isReachedBy(cosigned),
        Reason.QUORUM_NOT_REACHED,
        names.isEmpty() ? "-" : String.join(", ", names));
    return names;
  }

  /** Whether the key has signed; a signature in its name that is not its own fails the check. */
  private static boolean hasSigned(SignedNote note, VerifierKey key) throws Malformed {
    List<NoteSignature> signatures = note.by(key);
    for (NoteSignature signature : signatures) {
      require(key.verifies(signature, note.text()), Reason.SIGNATURE_WRONG, key.name());
    }
    return !signatures.isEmpty();
  }

  private static Commitment commitment(Proof proof) throws Malformed {
    return Commitment.ofExtra(proof.extra().orElseThrow(() -> new Malformed(Reason.NO_OPENING)));
  }

  private static void requireInclusion(Commitment commitment, Proof proof, Checkpoint checkpoint)
      throws Malformed {
    require(
        Merkle.verifyInclusion(
            commitment.leafHash(),
            proof.index(),
            checkpoint.size(),
            proof.path(),
            checkpoint.root()),
        Reason.NOT_IN_TREE,
        proof.index(),
        checkpoint.size());
  }

  private static void require(boolean holds, Reason reason, Object... arguments) throws Malformed {
    if (!holds) {
      throw new Malformed(reason, arguments);
    }
  }
}

package secretariat.verifier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a certified copy: a pure function of the file, the proof and the policy. It asks nobody,
 * reads no clock and never throws.
 */
public final class CopyCheck {

  private CopyCheck() {}

  /** Makes the steps in their order, and stops at the first that fails. */
  public static Answer check(FileDigest file, Bytes proof, Bytes policy) {
    Step step = Step.READ_POLICY;
    try {
      Policy trusted = Policy.parse(policy);
      step = Step.READ_PROOF;
      Proof given = Proof.parse(proof);
      Checkpoint checkpoint = Checkpoint.parse(given.note().text());
      step = Step.CHECKPOINT_SIGNATURE;
      requireSignature(given.note(), checkpoint, trusted.logs());
      step = Step.QUORUM;
      List<String> witnesses = requireQuorum(given.note(), trusted);
      step = Step.COMMITMENT;
      Commitment commitment = commitment(given);
      step = Step.INCLUSION;
      requireInclusion(commitment, given, checkpoint);
      step = Step.ACT;
      CertifiedCopy copy = CertifiedCopy.read(CanonicalJson.parse(commitment.act()));
      step = Step.KIND;
      copy.requireKind();
      step = Step.FILE_HASH;
      copy.requireFile(file);
      return genuine(checkpoint, copy, witnesses, trusted.quorum());
    } catch (Malformed failed) {
      return new Answer.NotProven(step, failed.fault());
    }
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

  private static Answer genuine(
      Checkpoint checkpoint, CertifiedCopy copy, List<String> witnesses, Quorum quorum) {
    List<Caveat> caveats = new ArrayList<>();
    if (quorum instanceof Quorum.None) {
      caveats.add(Caveat.NO_WITNESS);
    }
    caveats.add(Caveat.SEAL_NOT_CHECKED);
    caveats.add(Caveat.LATER_NOT_CHECKED);
    return new Answer.Genuine(
        checkpoint.origin(),
        checkpoint.size(),
        copy.act(),
        copy.recorded(),
        copy.recipient(),
        copy.copyNumber(),
        witnesses,
        caveats);
  }

  private static void require(boolean holds, Reason reason, Object... arguments) throws Malformed {
    if (!holds) {
      throw new Malformed(reason, arguments);
    }
  }
}

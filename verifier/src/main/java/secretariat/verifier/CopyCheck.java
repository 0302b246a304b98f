package secretariat.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a certified copy: a pure function of the file, the proof, the policy and, where there is
 * one, the status statement. It asks nobody, reads no clock and never throws.
 */
public final class CopyCheck {

  private CopyCheck() {}

  /** Makes the steps in their order, and stops at the first that fails. */
  public static Answer check(FileDigest file, Bytes proof, Bytes policy) {
    return check(file, proof, policy, Optional.empty());
  }

  /**
   * Makes the steps in their order, and stops at the first that fails.
   *
   * @param statement the proof file of an act that states the standing of this copy
   */
  public static Answer check(
      FileDigest file, Bytes proof, Bytes policy, Optional<Bytes> statement) {
    Walk walk = new Walk();
    try {
      Policy trusted = Policy.parse(policy);
      Registration registration = Registration.of(proof, trusted, walk);
      CertifiedCopy copy = new CertifiedCopy(registration.act());
      walk.at(Step.KIND);
      copy.requireKind();
      walk.at(Step.FILE_HASH);
      copy.requireFile(file);
      Optional<Answer.Stated> stated = Optional.empty();
      if (statement.isPresent()) {
        walk.toStatement();
        stated = Optional.of(stated(statement.get(), trusted, walk, file, copy.act()));
      }
      return genuine(registration, copy, trusted.quorum(), stated);
    } catch (Malformed failed) {
      return new Answer.NotProven(walk.step(), failed.fault());
    }
  }

  private static Answer.Stated stated(
      Bytes statement, Policy trusted, Walk walk, FileDigest file, RegisteredAct copy)
      throws Malformed {
    StandingStatement standing =
        new StandingStatement(Registration.of(statement, trusted, walk).act());
    walk.at(Step.KIND);
    standing.requireKind();
    walk.at(Step.FILE_HASH);
    standing.requireAbout(file, copy);
    return standing.stated();
  }

  private static Answer genuine(
      Registration registration,
      CertifiedCopy copy,
      Quorum quorum,
      Optional<Answer.Stated> stated) {
    List<Caveat> caveats = new ArrayList<>();
    if (quorum instanceof Quorum.None) {
      caveats.add(Caveat.NO_WITNESS);
    }
    caveats.add(Caveat.SEAL_NOT_CHECKED);
    caveats.add(stated.isPresent() ? Caveat.AFTER_STATEMENT_NOT_CHECKED : Caveat.LATER_NOT_CHECKED);
    return new Answer.Genuine(
        registration.checkpoint().origin(),
        registration.checkpoint().size(),
        copy.act().act(),
        copy.act().recorded(),
        copy.recipient(),
        copy.copyNumber(),
        registration.witnesses(),
        stated,
        caveats);
  }

  /** Which step is being made. */
  static final class Walk {
    private Step step = Step.READ_POLICY;
    private boolean statement;

    void at(Step next) {
      step = statement ? next.ofStatement() : next;
    }

    /** The same steps are made from here for the status statement. */
    void toStatement() {
      statement = true;
    }

    Step step() {
      return step;
    }
  }
}

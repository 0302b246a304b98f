package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.DecisionAct.DecisionAdopted;
import secretariat.decisions.DecisionAct.Missing;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.kernel.Text;

/** A proposal, or the decision it became: what its acts add up to. */
public sealed interface Proposal {

  String id();

  Stage stage();

  /**
   * What a proposal keeps through all its stages.
   *
   * @param answers all that were received, by arrival
   */
  record Matter(
      String id, ProposalEntered entered, TextVersions versions, int rounds, List<Answer> answers) {
    public Matter {
      answers = answers.stream().sorted(Answer.BY_ARRIVAL).toList();
    }
  }

  /** One that has not become a decision, or not yet. */
  sealed interface Pending extends Proposal {
    Matter matter();

    @Override
    default String id() {
      return matter().id();
    }
  }

  /** One that was put to consent. */
  sealed interface Considered extends Pending {
    Round round();
  }

  /** Its text may still change. */
  record Entered(Matter matter) implements Pending {
    @Override
    public Stage stage() {
      return Stage.ENTERED;
    }
  }

  record Put(Matter matter, Round round) implements Considered {
    @Override
    public Stage stage() {
      return Stage.PUT;
    }
  }

  record Open(Matter matter, Round round) implements Considered {
    @Override
    public Stage stage() {
      return Stage.OPEN;
    }
  }

  /**
   * @param answer the one that broke the silence
   */
  record Broken(Matter matter, Round round, String answer) implements Considered {
    @Override
    public Stage stage() {
      return Stage.BROKEN;
    }
  }

  record NotAgreed(Matter matter, Round round, List<String> objecting, List<String> outstanding)
      implements Considered {
    @Override
    public Stage stage() {
      return Stage.NOT_AGREED;
    }
  }

  /**
   * @param since the moment of the agreement
   */
  record Agreed(Matter matter, Round round, Instant since) implements Considered {
    @Override
    public Stage stage() {
      return Stage.AGREED;
    }
  }

  record Withdrawn(Matter matter, String reason) implements Pending {
    @Override
    public Stage stage() {
      return Stage.WITHDRAWN;
    }
  }

  /**
   * A decision.
   *
   * @param on the day of adoption as far as it is known: a day, a month or a year
   * @param title as corrected
   * @param text as corrected; empty where it is not known
   */
  record Adopted(
      String id,
      Origin origin,
      String on,
      Instant announced,
      Text title,
      Text text,
      EffectState effect,
      List<TextCorrected> corrections)
      implements Proposal {
    @Override
    public Stage stage() {
      return Stage.ADOPTED;
    }

    public String registryNumber() {
      return switch (origin) {
        case Origin.ByConsent(DecisionAdopted act, Matter _, Optional<Round> _) ->
            act.registryNumber();
        case Origin.Past(PastDecisionEntered act, List<Answer> _) -> act.registryNumber();
      };
    }

    public Optional<String> body() {
      return switch (origin) {
        case Origin.ByConsent(DecisionAdopted act, Matter _, Optional<Round> _) -> act.body();
        case Origin.Past(PastDecisionEntered act, List<Answer> _) -> act.body();
      };
    }

    public Optional<String> bodyNumber() {
      return switch (origin) {
        case Origin.ByConsent(DecisionAdopted act, Matter _, Optional<Round> _) -> act.bodyNumber();
        case Origin.Past(PastDecisionEntered act, List<Answer> _) -> act.bodyNumber();
      };
    }

    /** The day of adoption, if it is known to the day. */
    public Optional<LocalDate> day() {
      return on.length() == 10 ? Optional.of(LocalDate.parse(on)) : Optional.empty();
    }

    /** All answers that were received to it, by arrival. */
    public List<Answer> answers() {
      return switch (origin) {
        case Origin.ByConsent(DecisionAdopted _, Matter matter, Optional<Round> _) ->
            matter.answers();
        case Origin.Past(PastDecisionEntered _, List<Answer> answers) -> answers;
      };
    }
  }

  /** Whence a decision comes. */
  sealed interface Origin {
    /** It was agreed to here. */
    record ByConsent(DecisionAdopted act, Matter matter, Optional<Round> round) implements Origin {}

    /** It was taken before this register was kept. */
    record Past(PastDecisionEntered act, List<Answer> answers) implements Origin {}
  }

  /** What became of what a decision authorises. */
  sealed interface EffectState {
    /** It authorises nothing that this system does. */
    record None() implements EffectState {}

    record Pending() implements EffectState {}

    record CarriedOut(Optional<String> act) implements EffectState {}

    /** The decision stands; this is missing. */
    record NotCarriedOut(List<Missing> missing) implements EffectState {}
  }
}

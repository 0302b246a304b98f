package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

  /** How far it has come; each kind of proposal is one stage. */
  default Stage stage() {
    return switch (this) {
      case Entered _ -> Stage.ENTERED;
      case Put _ -> Stage.PUT;
      case Open _ -> Stage.OPEN;
      case Broken _ -> Stage.BROKEN;
      case NotAgreed _ -> Stage.NOT_AGREED;
      case Agreed _ -> Stage.AGREED;
      case Withdrawn _ -> Stage.WITHDRAWN;
      case Adopted _ -> Stage.ADOPTED;
    };
  }

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
  record Entered(Matter matter) implements Pending {}

  record Put(Matter matter, Round round) implements Considered {}

  record Open(Matter matter, Round round) implements Considered {}

  /**
   * @param answer the one that broke the silence
   */
  record Broken(Matter matter, Round round, String answer) implements Considered {}

  record NotAgreed(Matter matter, Round round, List<String> objecting, List<String> outstanding)
      implements Considered {}

  /**
   * @param since the moment of the agreement
   */
  record Agreed(Matter matter, Round round, Instant since) implements Considered {}

  record Withdrawn(Matter matter, String reason) implements Pending {}

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

    public String registryNumber() {
      return origin.act().registryNumber();
    }

    public Optional<String> body() {
      return origin.act().body();
    }

    public Optional<String> bodyNumber() {
      return origin.act().bodyNumber();
    }

    /** The day of adoption, if it is known to the day. */
    public Optional<LocalDate> day() {
      return on.length() == 10 ? Optional.of(LocalDate.parse(on)) : Optional.empty();
    }

    /** All answers that were received to it, by arrival. */
    public List<Answer> answers() {
      return origin.answers();
    }

    /** How it was agreed to here; empty for one entered as history. */
    public Optional<Origin.ByConsent> byConsent() {
      return origin instanceof Origin.ByConsent consent ? Optional.of(consent) : Optional.empty();
    }
  }

  /** Whence a decision comes. */
  sealed interface Origin {

    /** The act by which it stands in the book. */
    DecisionAct.Booked act();

    List<Answer> answers();

    /** It was agreed to here. */
    record ByConsent(DecisionAdopted act, Matter matter, Optional<Round> round) implements Origin {
      @Override
      public List<Answer> answers() {
        return matter.answers();
      }

      /** The states that stayed out of the project at its adoption and joined since, in order. */
      public List<Joined> joined() {
        var since = new LinkedHashMap<String, Joined>();
        matter.answers().stream()
            .filter(answer -> answer.kind() == AnswerKind.JOIN_LATER)
            .filter(answer -> answer.act().entitled() && answer.act().binding())
            .filter(answer -> act.aside().contains(answer.state()))
            .sorted(Answer.BY_ARRIVAL)
            .forEach(answer ->
                since.putIfAbsent(
                    answer.state(), new Joined(answer.state(), answer.act().received())));
        return List.copyOf(since.values());
      }

      /** The states that stay out of the project still. */
      public List<String> aside() {
        List<String> since = joined().stream().map(Joined::state).toList();
        return act.aside().stream().filter(state -> !since.contains(state)).toList();
      }
    }

    /** A state that joined a project later, and when its word was received. */
    record Joined(String state, Instant received) {}

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

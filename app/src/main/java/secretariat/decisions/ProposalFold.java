package secretariat.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import secretariat.decisions.DecisionAct.AnswerReceived;
import secretariat.decisions.DecisionAct.DecisionAdopted;
import secretariat.decisions.DecisionAct.EffectCarriedOut;
import secretariat.decisions.DecisionAct.EffectNotCarriedOut;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.ProcedureBroken;
import secretariat.decisions.DecisionAct.ProcedureClosed;
import secretariat.decisions.DecisionAct.ProcedureOpened;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.ProposalWithdrawn;
import secretariat.decisions.DecisionAct.PutToConsent;
import secretariat.decisions.DecisionAct.SilenceKept;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.DecisionAct.TextSent;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Agreed;
import secretariat.decisions.Proposal.Broken;
import secretariat.decisions.Proposal.Considered;
import secretariat.decisions.Proposal.EffectState;
import secretariat.decisions.Proposal.Entered;
import secretariat.decisions.Proposal.Matter;
import secretariat.decisions.Proposal.NotAgreed;
import secretariat.decisions.Proposal.Open;
import secretariat.decisions.Proposal.Origin;
import secretariat.decisions.Proposal.Pending;
import secretariat.decisions.Proposal.Put;
import secretariat.decisions.Proposal.Withdrawn;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.Act;

/** Adds a proposal's acts up to its state. */
final class ProposalFold {

  private ProposalFold() {}

  /** The state after these acts, which are those of one subject; empty if there are none. */
  static Optional<Proposal> fold(List<Act> acts) {
    @Nullable Proposal state = null;
    for (Act act : acts) {
      state = next(state, act);
    }
    return Optional.ofNullable(state);
  }

  static Stage stage(Optional<Proposal> proposal) {
    return proposal.map(Proposal::stage).orElse(Stage.NONE);
  }

  private static Proposal next(@Nullable Proposal before, Act act) {
    return switch ((DecisionAct) act.content()) {
      case ProposalEntered entered ->
          new Entered(
              new Matter(
                  act.subject().id(),
                  entered,
                  TextVersions.first(entered.title(), entered.text()),
                  0,
                  List.of()));
      case PastDecisionEntered past -> past(act, past);
      case TextRevised revised -> new Entered(revised(pending(before, act), revised));
      case PutToConsent put -> {
        Matter matter = pending(before, act);
        yield new Put(
            new Matter(
                matter.id(), matter.entered(), matter.versions(), put.round(), matter.answers()),
            Round.of(put));
      }
      case ProcedureOpened opened -> {
        Considered put = considered(before, act);
        yield new Open(put.matter(), put.round().opened(opened));
      }
      case TextSent sent -> {
        Considered open = considered(before, act);
        yield new Open(open.matter(), open.round().sentTo(sent.state()));
      }
      case AnswerReceived received -> answered(before, Answer.of(act, received), act);
      case ProcedureBroken broken -> {
        Considered open = considered(before, act);
        yield new Broken(open.matter(), open.round(), broken.answer());
      }
      case SilenceKept kept -> {
        Considered open = considered(before, act);
        yield new Agreed(open.matter(), open.round().closed(kept.expired()), kept.expired());
      }
      case ProcedureClosed closed -> closed(considered(before, act), closed);
      case DecisionAdopted adopted -> adopted(considered(before, act), adopted, act);
      case EffectCarriedOut done ->
          with(decision(before, act), new EffectState.CarriedOut(done.act()));
      case EffectNotCarriedOut failed ->
          with(decision(before, act), new EffectState.NotCarriedOut(failed.missing()));
      case TextCorrected corrected -> corrected(decision(before, act), corrected);
      case ProposalWithdrawn withdrawn -> new Withdrawn(pending(before, act), withdrawn.reason());
    };
  }

  private static Matter revised(Matter matter, TextRevised revised) {
    return new Matter(
        matter.id(),
        matter.entered(),
        matter.versions().with(revised.version(), revised.title(), revised.text()),
        matter.rounds(),
        matter.answers());
  }

  private static Proposal closed(Considered open, ProcedureClosed closed) {
    Round round = open.round().closed(closed.at());
    return closed.agreed()
        ? new Agreed(open.matter(), round, closed.at())
        : new NotAgreed(open.matter(), round, closed.objecting(), closed.outstanding());
  }

  private static Proposal answered(@Nullable Proposal before, Answer answer, Act act) {
    return switch (before) {
      case Entered(Matter matter) -> new Entered(with(matter, answer));
      case Put(Matter matter, Round round) -> new Put(with(matter, answer), round);
      case Open(Matter matter, Round round) -> new Open(with(matter, answer), round);
      case Broken(Matter matter, Round round, String breaker) ->
          new Broken(with(matter, answer), round, breaker);
      case NotAgreed(Matter matter, Round round, List<String> objecting, List<String> left) ->
          new NotAgreed(with(matter, answer), round, objecting, left);
      case Agreed(Matter matter, Round round, java.time.Instant since) ->
          new Agreed(with(matter, answer), round, since);
      case Withdrawn(Matter matter, String reason) -> new Withdrawn(with(matter, answer), reason);
      case Adopted adopted -> with(adopted, answer);
      case null -> throw misplaced(act);
    };
  }

  private static Matter with(Matter matter, Answer answer) {
    var answers = new ArrayList<>(matter.answers());
    answers.add(answer);
    return new Matter(matter.id(), matter.entered(), matter.versions(), matter.rounds(), answers);
  }

  private static Adopted with(Adopted decision, Answer answer) {
    Origin origin =
        switch (decision.origin()) {
          case Origin.ByConsent(DecisionAdopted act, Matter matter, Optional<Round> round) ->
              new Origin.ByConsent(act, with(matter, answer), round);
          case Origin.Past(PastDecisionEntered act, List<Answer> answers) -> {
            var longer = new ArrayList<>(answers);
            longer.add(answer);
            yield new Origin.Past(act, List.copyOf(longer));
          }
        };
    return new Adopted(
        decision.id(),
        origin,
        decision.on(),
        decision.announced(),
        decision.title(),
        decision.text(),
        decision.effect(),
        decision.corrections());
  }

  private static Adopted adopted(Considered agreed, DecisionAdopted adopted, Act act) {
    return new Adopted(
        act.subject().id(),
        new Origin.ByConsent(adopted, agreed.matter(), Optional.of(agreed.round())),
        act.effective().toString(),
        act.recorded(),
        adopted.title(),
        adopted.text(),
        agreed.matter().entered().effect().isPresent()
            ? new EffectState.Pending()
            : new EffectState.None(),
        List.of());
  }

  private static Adopted past(Act act, PastDecisionEntered past) {
    return new Adopted(
        act.subject().id(),
        new Origin.Past(past, List.of()),
        past.on(),
        act.recorded(),
        past.title(),
        past.text(),
        new EffectState.None(),
        List.of());
  }

  private static Adopted with(Adopted decision, EffectState effect) {
    return new Adopted(
        decision.id(),
        decision.origin(),
        decision.on(),
        decision.announced(),
        decision.title(),
        decision.text(),
        effect,
        decision.corrections());
  }

  private static Adopted corrected(Adopted decision, TextCorrected correction) {
    var corrections = new ArrayList<>(decision.corrections());
    corrections.add(correction);
    return new Adopted(
        decision.id(),
        decision.origin(),
        decision.on(),
        decision.announced(),
        replaced(decision.title(), correction.language(), correction.title()),
        replaced(decision.text(), correction.language(), correction.text()),
        decision.effect(),
        List.copyOf(corrections));
  }

  private static Text replaced(Text text, Language language, String words) {
    var versions = new EnumMap<Language, String>(Language.class);
    versions.putAll(text.versions());
    versions.put(language, words);
    return new Text(versions);
  }

  private static Matter pending(@Nullable Proposal before, Act act) {
    if (before instanceof Pending pending) {
      return pending.matter();
    }
    throw misplaced(act);
  }

  private static Considered considered(@Nullable Proposal before, Act act) {
    if (before instanceof Considered considered) {
      return considered;
    }
    throw misplaced(act);
  }

  private static Adopted decision(@Nullable Proposal before, Act act) {
    if (before instanceof Adopted adopted) {
      return adopted;
    }
    throw misplaced(act);
  }

  private static IllegalStateException misplaced(Act act) {
    return new IllegalStateException("%s does not follow".formatted(act.id().code()));
  }
}

package secretariat.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
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
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.ActKinds;

/** Keeps the index tables in step with the acts on proposals and decisions. */
@Component
class DecisionIndex implements ActIndex {

  private final DecisionStore store;

  DecisionIndex(DecisionStore store) {
    this.store = store;
  }

  @Bean
  static ActKinds decisionActs() {
    return DecisionAct.KINDS;
  }

  @Override
  public List<String> tables() {
    return DecisionStore.TABLES;
  }

  @Override
  public void enter(Act act) {
    if (!(act.content() instanceof DecisionAct content)) {
      return;
    }
    String id = act.subject().id();
    switch (content) {
      case ProposalEntered entered -> store.insertProposal(id, entered, act.recorded());
      case TextRevised revised -> {
        store.title(id, revised.title());
        store.stage(id, Stage.ENTERED);
      }
      case PutToConsent put -> store.round(id, put.round());
      case ProcedureOpened opened -> store.open(id, opened.expires());
      case ProcedureBroken _ -> store.stage(id, Stage.BROKEN);
      case SilenceKept _ -> store.stage(id, Stage.AGREED);
      case ProcedureClosed closed ->
          store.stage(id, closed.agreed() ? Stage.AGREED : Stage.NOT_AGREED);
      case ProposalWithdrawn _ -> store.stage(id, Stage.WITHDRAWN);
      case DecisionAdopted adopted -> {
        store.stage(id, Stage.ADOPTED);
        store.insertDecision(row(act, adopted));
      }
      case PastDecisionEntered past -> store.insertDecision(row(act, past));
      case EffectCarriedOut _ -> store.effect(id, "carried-out");
      case EffectNotCarriedOut _ -> store.effect(id, "not-carried-out");
      case TextCorrected corrected ->
          store.correctTitle(id, new Text(Map.of(corrected.language(), corrected.title())));
      case AnswerReceived _, TextSent _ -> {}
    }
  }

  private static DecisionStore.Row row(Act act, DecisionAdopted adopted) {
    return new DecisionStore.Row(
        act.subject().id(),
        adopted.registryNumber(),
        adopted.body(),
        adopted.bodyNumber(),
        KnownDate.of(act.effective()),
        adopted.title(),
        act.recorded(),
        false,
        "none");
  }

  private static DecisionStore.Row row(Act act, PastDecisionEntered past) {
    Optional<String> body = past.body();
    return new DecisionStore.Row(
        act.subject().id(),
        past.registryNumber(),
        body,
        past.bodyNumber(),
        new KnownDate(past.on()),
        past.title(),
        act.recorded(),
        true,
        "none");
  }
}

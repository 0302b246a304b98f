package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.RectificationDesk;
import secretariat.depositary.RectificationDesk.Corrected;
import secretariat.depositary.RectificationDesk.Ground;
import secretariat.depositary.TextRectified;
import secretariat.depositary.TextRectified.Instrument;
import secretariat.depositary.correction.CorrectionAct.CorrectionMade;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.CorrectionWithdrawn;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/**
 * Ends a correction: it is made, the text of its language is replaced, and what was certified
 * before is stated to be superseded; or it is not pursued.
 */
@Component
public class CorrectionEnding {

  private final CorrectionDocket docket;
  private final Register register;
  private final Depositary depositary;
  private final RectificationDesk rectifications;
  private final StandingDesk standings;

  CorrectionEnding(
      CorrectionDocket docket,
      Register register,
      Depositary depositary,
      RectificationDesk rectifications,
      StandingDesk standings) {
    this.docket = docket;
    this.register = register;
    this.depositary = depositary;
    this.rectifications = rectifications;
    this.standings = standings;
  }

  /** What stands against making it now, for this person. */
  public List<Refusal> check(Actor actor, Correction correction) {
    List<Refusal> reasons =
        CorrectionRules.making(correction, actor.person(), docket.today(register.now()));
    return Powers.RECTIFY.refusal(actor).map(List::of).orElse(reasons);
  }

  /**
   * Makes the correction: procès-verbal of rectification, or corrigendum.
   *
   * @param from the day from which the corrected text counts, if not from the beginning
   * @param agreement how the states decided so
   */
  public Outcome<ActId> make(Actor actor, String id, Optional<LocalDate> from, String agreement) {
    return register.together(() ->
        docket.open(
            id,
            (history, correction) -> {
              var refusals =
                  new ArrayList<>(
                      CorrectionRules.making(
                          correction, actor.person(), docket.today(history.now())));
              refusals.addAll(CorrectionRules.effect(from, agreement));
              return Powers.RECTIFY
                  .judge(actor, refusals)
                  .then(official -> rectify(official, correction, from))
                  .map(act -> made(actor, history, correction, act, agreement));
            }));
  }

  private Outcome<ActId> rectify(Actor actor, Correction correction, Optional<LocalDate> from) {
    CorrectionProposed proposal = correction.proposal();
    return rectifications.rectify(
        actor,
        proposal.document(),
        new Corrected(proposal.language(), proposal.before(), proposal.after(), proposal.error()),
        new Ground(
            proposal.decision().isPresent() ? Instrument.CORRIGENDUM : Instrument.PROCES_VERBAL,
            docket.rule(proposal),
            from,
            proposal.decision().map(CitedDecision::registryNumber),
            CorrectionAct.subject(correction.id()).code()));
  }

  private ActId made(
      Actor actor, History history, Correction correction, ActId rectification, String agreement) {
    var document = (Deposited) depositary.document(correction.proposal().document()).orElseThrow();
    TextRectified text = document.rectifications().texts().getLast().act();
    ActId act =
        history
            .record(
                actor,
                docket.today(history.now()),
                CorrectionFacts.closed(document),
                new CorrectionMade(
                    rectification.code(),
                    text.number(),
                    Optional.of(agreement.strip()).filter(words -> !words.isEmpty())))
            .id();
    standings.restate(actor, document);
    docket.communicate(correction, act.sequence(), history.now());
    return act;
  }

  /** The depositary does not pursue the proposal; whoever was asked is told. */
  public Outcome<ActId> withdraw(Actor actor, String id, String reason) {
    return docket.open(
        id,
        (history, correction) -> {
          var refusals = new ArrayList<Refusal>();
          if (correction.ending().isPresent()) {
            refusals.add(CorrectionRules.ENDED.refuses(""));
          }
          if (reason.isBlank()) {
            refusals.add(CorrectionRules.WORDS_MISSING.refuses("reason"));
          }
          return Powers.RECTIFY
              .judge(actor, refusals)
              .map(official -> {
                ActId act =
                    docket.record(
                        history, official, correction, new CorrectionWithdrawn(reason.strip()));
                docket.communicate(correction, act.sequence(), history.now());
                return act;
              });
        });
  }
}

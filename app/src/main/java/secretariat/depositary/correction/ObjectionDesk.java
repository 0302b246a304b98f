package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.correction.CorrectionAct.Paper;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/**
 * Records objections to corrections, from the state's own desk or from its paper, and what was
 * communicated to whom. Every objection is recorded, whenever it comes and whoever sends it; what
 * it means is judged afterwards.
 */
@Component
public class ObjectionDesk {

  private final CorrectionDocket docket;

  ObjectionDesk(CorrectionDocket docket) {
    this.docket = docket;
  }

  /** An objection that a state makes at its own desk. */
  public Outcome<ActId> object(Actor actor, String id, String words) {
    return docket.open(
        id,
        (history, correction) -> {
          Optional<String> state = actor.capacity().behalf().filter(correction::isAddressedTo);
          if (state.isEmpty()) {
            return Outcome.refused(CorrectionRules.NOT_ADDRESSED.refuses(""));
          }
          LocalDate today = docket.today(history.now());
          var objection =
              new ObjectionReceived(
                  state.get(), Optional.empty(), today, words.strip(), Optional.empty());
          return Outcome.unless(CorrectionRules.objection(objection, today), objection)
              .map(received -> {
                ActId act = docket.record(history, actor, correction, received);
                docket.communicate(correction, act.sequence(), state.get(), history.now());
                return act;
              });
        });
  }

  /**
   * An objection that came on paper.
   *
   * @param madeOn the date that the paper bears, if it bears one
   */
  public record OnPaper(
      String state,
      Optional<LocalDate> madeOn,
      LocalDate receivedOn,
      String words,
      Optional<Paper> paper) {}

  /** Records an objection from a paper. */
  public Outcome<ActId> received(Actor actor, String id, OnPaper wanted) {
    return docket.open(
        id,
        (history, correction) -> {
          var objection =
              new ObjectionReceived(
                  wanted.state(),
                  wanted.madeOn(),
                  wanted.receivedOn(),
                  wanted.words().strip(),
                  wanted.paper());
          var refusals =
              new java.util.ArrayList<>(
                  CorrectionRules.objection(objection, docket.today(history.now())));
          if (!wanted.state().matches("[A-Z]{2}")) {
            refusals.add(CorrectionRules.NOT_A_STATE.refuses("state"));
          }
          if (wanted.paper().filter(paper -> !paper.reference().isBlank()).isEmpty()) {
            refusals.add(CorrectionRules.PAPER_MISSING.refuses("scan"));
          }
          return Powers.FORWARD
              .judge(actor, refusals)
              .map(official -> {
                ActId act =
                    docket.record(history, official, correction, objection, wanted.receivedOn());
                docket.communicate(correction, act.sequence(), wanted.state(), history.now());
                return act;
              });
        });
  }

  /** Records that something was communicated to an addressee; done once for each. */
  public Outcome<ActId> noticed(Actor actor, String id, LocalDate on, NoticeGiven notice) {
    return docket.open(
        id,
        (history, correction) -> {
          List<secretariat.kernel.Refusal> refusals =
              CorrectionRules.notice(correction, notice, on, docket.today(history.now()));
          return (actor.equals(Actor.SYSTEM)
                  ? Outcome.unless(refusals, actor)
                  : Powers.FORWARD.judge(actor, refusals))
              .map(who -> docket.record(history, who, correction, notice, on));
        });
  }
}

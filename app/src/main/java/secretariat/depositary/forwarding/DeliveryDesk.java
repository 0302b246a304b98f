package secretariat.depositary.forwarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import secretariat.depositary.FileReference;
import secretariat.depositary.ForwardingDuties;
import secretariat.depositary.Powers;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingAct.CopyDelivered;
import secretariat.depositary.forwarding.ForwardingAct.CopyDispatched;
import secretariat.depositary.forwarding.ForwardingAct.DefectReported;
import secretariat.depositary.forwarding.ForwardingAct.DeliveryFailed;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.ReceiptAcknowledged;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/** Records what becomes of certified copies: sent, arrived, acknowledged, asked for again. */
@Component
public class DeliveryDesk {

  private final Register register;
  private final Consignments consignments;
  private final ForwardingStore store;
  private final ForwardingDuties duties;
  private final Seat seat;

  DeliveryDesk(
      Register register,
      Consignments consignments,
      ForwardingStore store,
      ForwardingDuties duties,
      Seat seat) {
    this.register = register;
    this.consignments = consignments;
    this.store = store;
    this.duties = duties;
    this.seat = seat;
  }

  /** Records that a copy leaves on paper; its covering note has its number from now on. */
  public Outcome<ActId> sendOnPaper(Actor actor, String document, long copy, LocalDate on) {
    return about(
        document,
        copy,
        (history, consignment) ->
            Powers.FORWARD
                .judge(
                    actor,
                    DeliveryRules.dispatch(consignment.way(), on, days(consignment, history)))
                .map(official ->
                    sent(history, official, on, consignment, Means.PAPER, Optional.empty())));
  }

  /** The copy was put on the recipient's desk in the portal, which is its notified address. */
  Outcome<ActId> sentToPortal(String document, long copy) {
    return about(
        document,
        copy,
        (history, consignment) -> {
          LocalDate today = seat.dateOf(history.now());
          return judged(
                  DeliveryRules.dispatch(consignment.way(), today, days(consignment, history)))
              .map(none -> {
                sent(history, Actor.SYSTEM, today, consignment, Means.PORTAL, Optional.empty());
                return record(
                    history,
                    Actor.SYSTEM,
                    today,
                    new CopyDelivered(
                        consignment.number(), Means.PORTAL, "portal", Optional.empty()));
              });
        });
  }

  /** A mail server took the letter. */
  Outcome<ActId> sentByMail(String document, long copy, String messageId) {
    return about(
        document,
        copy,
        (history, consignment) -> {
          LocalDate today = seat.dateOf(history.now());
          return judged(
                  DeliveryRules.dispatch(consignment.way(), today, days(consignment, history)))
              .map(none ->
                  sent(
                      history,
                      Actor.SYSTEM,
                      today,
                      consignment,
                      Means.E_MAIL,
                      Optional.of(messageId)));
        });
  }

  /** The mail server refused for good: dispatched to it, and failed. */
  Outcome<ActId> refusedByMail(String document, long copy, String answer) {
    return about(
        document,
        copy,
        (history, consignment) -> {
          LocalDate today = seat.dateOf(history.now());
          return judged(
                  DeliveryRules.dispatch(consignment.way(), today, days(consignment, history)))
              .map(none ->
                  record(
                      history,
                      Actor.SYSTEM,
                      today,
                      new DeliveryFailed(consignment.number(), Means.E_MAIL, answer)));
        });
  }

  /** Records by hand that a copy which was sent did not arrive. */
  public Outcome<ActId> failed(
      Actor actor, String document, long copy, LocalDate on, String reason) {
    return about(
        document,
        copy,
        (history, consignment) ->
            Powers.FORWARD
                .judge(
                    actor,
                    DeliveryRules.failure(
                        consignment.way(), reason, on, days(consignment, history)))
                .map(official ->
                    record(
                        history,
                        official,
                        on,
                        new DeliveryFailed(
                            consignment.number(),
                            consignment.way().dispatched().orElseThrow().means(),
                            reason.strip()))));
  }

  /** Records by hand that a copy arrived or was handed over. */
  public Outcome<ActId> delivered(
      Actor actor, String document, long copy, LocalDate on, Handover handover) {
    return about(
        document,
        copy,
        (history, consignment) ->
            Powers.FORWARD
                .judge(
                    actor,
                    DeliveryRules.delivery(
                        consignment.way(),
                        handover.evidence(),
                        handover.scan().isPresent(),
                        on,
                        days(consignment, history)))
                .map(official -> {
                  if (!consignment.way().isUnderWay()) {
                    sent(history, official, on, consignment, handover.means(), Optional.empty());
                  }
                  return record(
                      history,
                      official,
                      on,
                      new CopyDelivered(
                          consignment.number(),
                          handover.means(),
                          handover.evidence().strip(),
                          handover.scan()));
                }));
  }

  /** How a delivery that is recorded by hand is known. */
  public record Handover(Means means, String evidence, Optional<FileReference> scan) {}

  /**
   * Records an acknowledgement: by the recipient itself, or from its note by an official. What was
   * acknowledged has arrived.
   *
   * @param reference of the note, where an official records it
   */
  public Outcome<ActId> acknowledged(
      Actor actor, String document, long copy, LocalDate on, Optional<String> reference) {
    return about(
        document,
        copy,
        (history, consignment) ->
            own(actor, consignment)
                .then(may ->
                    judged(
                        DeliveryRules.acknowledgement(
                            consignment.way(), on, days(consignment, history))))
                .map(none -> {
                  if (consignment.way().delivered().isEmpty()) {
                    arrivedBefore(history, actor, on, consignment, reference);
                  }
                  return record(
                      history, actor, on, new ReceiptAcknowledged(consignment.number(), reference));
                }));
  }

  private void arrivedBefore(
      History history,
      Actor actor,
      LocalDate on,
      Consignment consignment,
      Optional<String> reference) {
    Means means =
        consignment
            .way()
            .dispatched()
            .map(Way.Dispatch::means)
            .orElse(reference.isPresent() ? Means.PAPER : Means.PORTAL);
    if (!consignment.way().isUnderWay()) {
      sent(history, actor, on, consignment, means, Optional.empty());
    }
    record(
        history,
        actor,
        on,
        new CopyDelivered(consignment.number(), means, "acknowledgement", Optional.empty()));
  }

  /** The recipient says that something is wrong with its copy. */
  public Outcome<ActId> defect(Actor actor, String document, long copy, String words) {
    return about(
        document,
        copy,
        (history, consignment) ->
            own(actor, consignment)
                .then(may -> judged(DeliveryRules.defect(words)))
                .map(none ->
                    record(
                        history,
                        actor,
                        seat.dateOf(history.now()),
                        new DefectReported(consignment.number(), words.strip()))));
  }

  /** Records a request for a further copy, which is then made in this officer's name. */
  public Outcome<ActId> requested(
      Actor officer, String document, String recipient, FurtherCopyRequested request) {
    return register.decide(
        ForwardingAct.subject(document, recipient),
        history ->
            Powers.CERTIFY
                .judge(
                    officer,
                    DeliveryRules.request(
                        request.requester(), request.received(), seat.dateOf(history.now())))
                .map(certifier -> {
                  ActId act = record(history, certifier, request.received(), request);
                  duties.copy(act, history.now());
                  return act;
                }));
  }

  private interface Judgement extends BiFunction<History, Consignment, Outcome<ActId>> {}

  private Outcome<ActId> about(String document, long copy, Judgement judgement) {
    Optional<Consignment> known = consignments.of(document, copy);
    if (known.isEmpty()) {
      return Outcome.refused(DeliveryRules.NO_SUCH_COPY.refuses(""));
    }
    return register.decide(
        ForwardingAct.subject(document, known.get().recipient()),
        history -> {
          Way way = Way.of(Way.fold(history.acts()), known.get().number());
          return judgement.apply(
              history, new Consignment(known.get().document(), known.get().copy(), way));
        });
  }

  private static Outcome<Boolean> own(Actor actor, Consignment consignment) {
    boolean own = actor.capacity().behalf().filter(consignment.recipient()::equals).isPresent();
    return own || Powers.FORWARD.heldBy(actor)
        ? Outcome.done(own)
        : Outcome.refused(DeliveryRules.NOT_FOR_YOU.refuses(""));
  }

  private static Outcome<Boolean> judged(List<Refusal> refusals) {
    return refusals.isEmpty() ? Outcome.done(true) : Outcome.refused(refusals);
  }

  private DeliveryRules.Days days(Consignment consignment, History history) {
    return consignments.days(consignment, history.now());
  }

  private ActId sent(
      History history,
      Actor actor,
      LocalDate on,
      Consignment consignment,
      Means means,
      Optional<String> messageId) {
    return record(
        history,
        actor,
        on,
        new CopyDispatched(consignment.number(), means, noteNumber(history.now()), messageId));
  }

  private String noteNumber(Instant now) {
    String prefix = "N-%d-".formatted(seat.dateOf(now).getYear());
    register.lock("depositary." + prefix);
    return "%s%04d".formatted(prefix, store.nextNote(prefix));
  }

  private static ActId record(History history, Actor actor, LocalDate on, Record act) {
    return history.record(actor, on, Classification.RESTRICTED, act).id();
  }
}

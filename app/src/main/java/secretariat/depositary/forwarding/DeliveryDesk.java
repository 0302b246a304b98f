package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.FileReference;
import secretariat.depositary.ForwardingDuties;
import secretariat.depositary.Powers;
import secretariat.depositary.forwarding.ForwardingAct.CopyDelivered;
import secretariat.depositary.forwarding.ForwardingAct.DefectReported;
import secretariat.depositary.forwarding.ForwardingAct.DeliveryFailed;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.ReceiptAcknowledged;
import secretariat.depositary.forwarding.ForwardingAct.RectificationCommunicated;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.Register;

/** Records what people say of certified copies: sent, arrived, acknowledged, asked for again. */
@Component
public class DeliveryDesk {

  private final Dockets dockets;
  private final Register register;
  private final ForwardingDuties duties;
  private final Seat seat;

  DeliveryDesk(Dockets dockets, Register register, ForwardingDuties duties, Seat seat) {
    this.dockets = dockets;
    this.register = register;
    this.duties = duties;
    this.seat = seat;
  }

  /** Records that a copy leaves on paper; its covering note has its number from now on. */
  public Outcome<ActId> sendOnPaper(Actor actor, String document, long copy, LocalDate on) {
    return dockets.open(
        document,
        copy,
        docket ->
            forwarding(actor, DeliveryRules.dispatch(docket.way(), on, docket.days()))
                .map(official -> docket.sent(official, on, Means.PAPER, Optional.empty())));
  }

  /** Records by hand that a copy which was sent did not arrive. */
  public Outcome<ActId> failed(
      Actor actor, String document, long copy, LocalDate on, String reason) {
    return dockets.open(
        document,
        copy,
        docket ->
            forwarding(actor, DeliveryRules.failure(docket.way(), reason, on, docket.days()))
                .map(official -> {
                  Means means = docket.way().dispatched().orElseThrow().means();
                  String number = docket.consignment().number();
                  return docket.record(
                      official, on, new DeliveryFailed(number, means, reason.strip()));
                }));
  }

  /** How a delivery that is recorded by hand is known. */
  public record Handover(Means means, String evidence, Optional<FileReference> scan) {}

  /** Records by hand that a copy arrived or was handed over. */
  public Outcome<ActId> delivered(
      Actor actor, String document, long copy, LocalDate on, Handover handover) {
    boolean scanned = handover.scan().isPresent();
    return dockets.open(
        document,
        copy,
        docket ->
            forwarding(
                    actor,
                    DeliveryRules.delivery(
                        docket.way(), handover.evidence(), scanned, on, docket.days()))
                .map(official -> arrived(docket, official, on, handover)));
  }

  private static ActId arrived(Docket docket, Actor actor, LocalDate on, Handover handover) {
    if (!docket.way().isUnderWay()) {
      docket.sent(actor, on, handover.means(), Optional.empty());
    }
    return docket.record(
        actor,
        on,
        new CopyDelivered(
            docket.consignment().number(),
            handover.means(),
            handover.evidence().strip(),
            handover.scan()));
  }

  /**
   * Records an acknowledgement: by the recipient itself, or from its note by an official. What was
   * acknowledged has arrived.
   *
   * @param reference of the note, where an official records it
   */
  public Outcome<ActId> acknowledged(
      Actor actor, String document, long copy, LocalDate on, Optional<String> reference) {
    return dockets.open(
        document,
        copy,
        docket ->
            own(actor, docket)
                .then(own ->
                    Outcome.unless(DeliveryRules.acknowledgement(own.way(), on, own.days()), own))
                .map(open -> {
                  if (docket.way().delivered().isEmpty()) {
                    arrived(docket, actor, on, byAcknowledgement(docket.way(), reference));
                  }
                  String number = docket.consignment().number();
                  return docket.record(actor, on, new ReceiptAcknowledged(number, reference));
                }));
  }

  private static Handover byAcknowledgement(Way way, Optional<String> reference) {
    Means otherwise = reference.isPresent() ? Means.PAPER : Means.PORTAL;
    Means means = way.dispatched().map(Way.Dispatch::means).orElse(otherwise);
    return new Handover(means, "acknowledgement", Optional.empty());
  }

  /** The recipient says that something is wrong with its copy. */
  public Outcome<ActId> defect(Actor actor, String document, long copy, String words) {
    return dockets.open(
        document,
        copy,
        docket ->
            own(actor, docket)
                .then(own -> Outcome.unless(DeliveryRules.defect(words), own))
                .map(open -> {
                  String number = docket.consignment().number();
                  return docket.record(
                      actor, docket.today(), new DefectReported(number, words.strip()));
                }));
  }

  /** How the holder of a copy was told of something. */
  public record Communication(Means means, String evidence) {}

  /** Records that the holder was told of the procès-verbal on an error in its copy; done once. */
  public Outcome<ActId> communicated(
      Actor actor, String document, long copy, LocalDate on, Communication told) {
    return dockets.open(
        document,
        copy,
        docket -> {
          Optional<String> number = docket.rectification();
          List<Refusal> refusals =
              DeliveryRules.communication(
                  number, docket.isCommunicated(), told.evidence(), on, docket.days());
          return (actor.equals(Actor.SYSTEM)
                  ? Outcome.unless(refusals, actor)
                  : forwarding(actor, refusals))
              .map(who ->
                  docket.record(
                      who,
                      on,
                      new RectificationCommunicated(
                          docket.consignment().number(),
                          number.orElseThrow(),
                          told.means(),
                          told.evidence().strip())));
        });
  }

  /** Whether the holder was told of the procès-verbal on its copy. */
  public boolean isCommunicated(String document, String recipient, String copyNumber) {
    return register.acts(ForwardingAct.subject(document, recipient)).stream()
        .anyMatch(act ->
            act.content() instanceof RectificationCommunicated communicated
                && communicated.copyNumber().equals(copyNumber));
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
                  ActId act =
                      history
                          .record(certifier, request.received(), Classification.RESTRICTED, request)
                          .id();
                  duties.copy(act, history.now());
                  return act;
                }));
  }

  private static Outcome<Actor> forwarding(Actor actor, List<Refusal> refusals) {
    return Powers.FORWARD.judge(actor, refusals);
  }

  private static Outcome<Docket> own(Actor actor, Docket docket) {
    String recipient = docket.consignment().recipient();
    boolean own = actor.capacity().behalf().filter(recipient::equals).isPresent();
    return own || Powers.FORWARD.heldBy(actor)
        ? Outcome.done(docket)
        : Outcome.refused(DeliveryRules.NOT_FOR_YOU.refuses(""));
  }
}

package secretariat.depositary.correction;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.notification.StateNotices;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.kernel.Actor;

/** Communicates what happens to a correction the way that each addressee notified. */
@Component
class CorrectionNotices implements DutyBearer {

  private final CorrectionDocket docket;
  private final ObjectionDesk desk;
  private final StateNotices states;

  CorrectionNotices(CorrectionDocket docket, ObjectionDesk desk, StateNotices states) {
    this.docket = docket;
    this.desk = desk;
    this.states = states;
  }

  @Override
  public String kind() {
    return CorrectionDuties.NOTICE;
  }

  @Override
  public Next perform(String about) {
    String[] parts = about.split("/", 3);
    long place = Long.parseLong(parts[1]);
    String recipient = parts[2];
    Optional<Correction> correction = docket.find(parts[0]);
    if (correction.isEmpty() || correction.get().notice(place, recipient).isPresent()) {
      return new Next.Done();
    }
    var message =
        new StateNotices.Message(
            "%s/%d/%s".formatted(CorrectionAct.subject(parts[0]).code(), place, recipient),
            "depositary.correction.mail",
            docket.document(correction.get()).data().registryNumber(),
            "/desk/correction-proposals/" + parts[0]);
    return states.tell(
        recipient,
        message,
        (means, evidence) ->
            desk.noticed(
                Actor.SYSTEM,
                parts[0],
                docket.today(),
                new NoticeGiven(place, recipient, means, evidence)));
  }
}

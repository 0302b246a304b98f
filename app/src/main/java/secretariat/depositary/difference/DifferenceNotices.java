package secretariat.depositary.difference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.notification.StateNotices;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.kernel.Actor;

/** Communicates what happens to a difference the way that each state notified. */
@Component
class DifferenceNotices implements DutyBearer {

  private final DifferenceDocket docket;
  private final DifferenceSteps steps;
  private final StateNotices states;

  DifferenceNotices(DifferenceDocket docket, DifferenceSteps steps, StateNotices states) {
    this.docket = docket;
    this.steps = steps;
    this.states = states;
  }

  @Override
  public String kind() {
    return DifferenceDocket.NOTICE;
  }

  @Override
  public Next perform(String about) {
    String[] parts = about.split("/", 3);
    long place = Long.parseLong(parts[1]);
    String recipient = parts[2];
    Optional<Difference> difference = docket.find(parts[0]);
    if (difference.isEmpty() || difference.get().told(place, recipient).isPresent()) {
      return new Next.Done();
    }
    var message =
        new StateNotices.Message(
            "%s/%d/%s".formatted(DifferenceAct.subject(parts[0]).code(), place, recipient),
            "depositary.difference.mail",
            docket.document(difference.get()).data().registryNumber(),
            "/desk/differences/" + parts[0]);
    return states.tell(
        recipient,
        message,
        (means, evidence) ->
            steps.noticed(
                Actor.SYSTEM,
                parts[0],
                docket.today(),
                new DifferenceNoticeGiven(place, recipient, means, evidence)));
  }
}

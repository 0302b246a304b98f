package secretariat.decisions;

import java.time.Duration;
import org.springframework.stereotype.Component;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;

/**
 * Settles a procedure when its clock has run out. The node's own clock only wakes it: what time it
 * is, the database says.
 */
@Component
class ClockBearer implements DutyBearer {

  static final String KIND = "decisions.clock";

  private final ConsentDesk desk;
  private final Docket docket;

  ClockBearer(ConsentDesk desk, Docket docket) {
    this.desk = desk;
    this.docket = docket;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Next perform(String about) {
    int slash = about.lastIndexOf('/');
    return switch (desk.settle(
        about.substring(0, slash), Integer.parseInt(about.substring(slash + 1)))) {
      case ConsentDesk.Settlement.Over _ -> new Next.Done();
      case ConsentDesk.Settlement.Running(var until) -> {
        Duration left = Duration.between(docket.now(), until);
        yield new Next.Again(left.isNegative() ? Duration.ZERO : left);
      }
    };
  }
}

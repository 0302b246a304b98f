package secretariat.decisions;

import java.time.Duration;
import org.springframework.stereotype.Component;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;

/** Looks, as long as a procedure is open, whether a state has become entitled meanwhile. */
@Component
class CirculationBearer implements DutyBearer {

  static final String KIND = "decisions.circulation";
  static final Duration EVERY = Duration.ofMinutes(1);

  private final ConsentDesk desk;

  CirculationBearer(ConsentDesk desk) {
    this.desk = desk;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Next perform(String about) {
    int slash = about.lastIndexOf('/');
    boolean open =
        desk.circulate(about.substring(0, slash), Integer.parseInt(about.substring(slash + 1)));
    return open ? new Next.Again(EVERY) : new Next.Done();
  }
}

package secretariat.decisions;

import org.springframework.stereotype.Component;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;

/** Has carried out what an adopted decision authorises. */
@Component
class EffectBearer implements DutyBearer {

  static final String KIND = "decisions.effect";

  private final DecisionDesk desk;

  EffectBearer(DecisionDesk desk) {
    this.desk = desk;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Next perform(String about) {
    desk.carryOut(about).orThrow();
    return new Next.Done();
  }
}

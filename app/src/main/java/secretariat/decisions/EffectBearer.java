package secretariat.decisions;

import org.springframework.stereotype.Component;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;

/** Has tried again what a decision authorises, where a fault stood against it. */
@Component
class EffectBearer implements DutyBearer {

  static final String KIND = "decisions.effect";

  private final Effects effects;

  EffectBearer(Effects effects) {
    this.effects = effects;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Next perform(String about) {
    effects.tryAgain(about).orThrow();
    return new Next.Done();
  }
}

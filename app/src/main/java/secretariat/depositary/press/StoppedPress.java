package secretariat.depositary.press;

import java.io.IOException;
import secretariat.kernel.Refusal;

/** Carries a refusal out of the middle of the work, past the files that must be closed. */
final class StoppedPress extends IOException {

  private final transient Refusal refusal;

  StoppedPress(Refusal refusal) {
    super(refusal.rule().id());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}

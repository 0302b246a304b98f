package secretariat.documents;

import java.io.IOException;
import secretariat.kernel.Refusal;

/** Carries a refusal out of a reader that can only stop by an exception. */
final class FaultyFile extends IOException {

  private final transient Refusal refusal;

  FaultyFile(Refusal refusal) {
    super(refusal.rule().id());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}

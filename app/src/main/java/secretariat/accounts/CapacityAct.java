package secretariat.accounts;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.kernel.Capacity;

/** The acts on a person. None of them carries personal data. */
sealed interface CapacityAct {

  String office();

  Optional<String> behalf();

  default Capacity capacity() {
    return new Capacity(office(), behalf());
  }

  /** Effective on the first day on which the capacity is held. */
  record CapacityGranted(String office, Optional<String> behalf, Optional<LocalDate> until)
      implements CapacityAct {}

  /** Effective on the first day on which the capacity is no longer held. */
  record CapacityEnded(String office, Optional<String> behalf) implements CapacityAct {}
}

package secretariat.depositary.forwarding;

import org.springframework.stereotype.Component;
import secretariat.register.Register;

/**
 * Gives the covering notes and letters of a year their numbers: one series, without gaps, and each
 * number once.
 */
@Component
public class CoveringNotes {

  private final Register register;
  private final ForwardingStore store;

  CoveringNotes(Register register, ForwardingStore store) {
    this.register = register;
    this.store = store;
  }

  /** The next number of a year at the seat, such as {@code N-2026-0042}; nobody else gets it. */
  public String next(int year) {
    String prefix = "N-%d-".formatted(year);
    register.lock("depositary." + prefix);
    return "%s%04d".formatted(prefix, store.nextNote(prefix));
  }
}

package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;

/** Who is entitled to consent or to object: the members whose rights are not suspended. */
@Component
class Entitlement {

  private final Membership membership;

  Entitlement(Membership membership) {
    this.membership = membership;
  }

  /** By their codes, in protocol order. */
  List<String> on(LocalDate day) {
    return membership.membersOn(day).stream()
        .filter(state -> !state.stood().isSuspended())
        .map(StateOn::code)
        .toList();
  }

  boolean has(String state, LocalDate day) {
    return on(day).contains(state);
  }
}

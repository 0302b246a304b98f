package secretariat.depositary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Seat;
import secretariat.offices.Offices;

/** What the rules of certification need to know about the day. */
@Component
class CertificationFacts {

  private final Delegations delegations;
  private final Offices offices;
  private final Seat seat;

  CertificationFacts(Delegations delegations, Offices offices, Seat seat) {
    this.delegations = delegations;
    this.offices = offices;
    this.seat = seat;
  }

  LocalDate dateOf(Instant moment) {
    return seat.dateOf(moment);
  }

  /** The delegation under which an officer certifies at a moment. */
  Optional<String> delegation(Actor officer, Instant moment) {
    return delegations.of(officer.person(), dateOf(moment)).map(Delegation::id);
  }

  boolean isRecipient(String code, Instant moment) {
    return offices.recipientOn(code, dateOf(moment)).isPresent();
  }
}

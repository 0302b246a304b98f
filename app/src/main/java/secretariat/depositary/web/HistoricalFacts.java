package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.historical.HistoricalDocuments.Known;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.profile.KnownDate;
import secretariat.profile.Profile;

/** What is known of a historical document, with the names of its day. */
@Component
class HistoricalFacts {

  private final Profile profile;
  private final Bodies bodies;
  private final Membership membership;
  private final Seat seat;

  HistoricalFacts(Profile profile, Bodies bodies, Membership membership, Seat seat) {
    this.profile = profile;
    this.bodies = bodies;
    this.membership = membership;
    this.seat = seat;
  }

  /**
   * @param entered the calendar date at the seat on which it was entered here
   */
  record Facts(
      Text kind,
      Optional<Text> body,
      List<Text> signatories,
      Optional<Text> depositary,
      LocalDate entered) {}

  Facts of(Known document) {
    var data = document.data();
    LocalDate day =
        data.adoption().on().map(KnownDate::latest).orElse(seat.dateOf(document.entered()));
    return new Facts(
        profile.titleOf(data.documentKind()),
        data.body().map(code -> bodies.bodyOn(code, day).map(BodyOn::name).orElse(Text.same(code))),
        data.signatories().stream().map(code -> state(code, day)).toList(),
        data.depositary().map(held -> holder(held.by(), day)),
        seat.dateOf(document.entered()));
  }

  private Text holder(String code, LocalDate day) {
    return code.equals(DocumentDeposited.SECRETARIAT)
        ? profile.organisation().description().secretariat()
        : state(code, day);
  }

  private Text state(String code, LocalDate day) {
    return membership.stateOn(code, day).map(StateOn::shortName).orElseGet(() -> Text.same(code));
  }
}

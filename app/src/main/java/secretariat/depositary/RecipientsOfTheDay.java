package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.offices.Offices;
import secretariat.profile.Periods;
import secretariat.profile.Standings;

/** Gathers what the rules on recipients need to know about a day. */
@Component
class RecipientsOfTheDay {

  private final Membership membership;
  private final Offices offices;
  private final Periods periods;

  RecipientsOfTheDay(Membership membership, Offices offices, Periods periods) {
    this.membership = membership;
    this.offices = offices;
    this.periods = periods;
  }

  RecipientRules.Day of(LocalDate day) {
    List<StateOn> members = membership.statesOn(day, Standings.MEMBER);
    List<String> codes = members.stream().map(StateOn::code).toList();
    return new RecipientRules.Day(
        day,
        members.stream()
            .map(state -> new RecipientRules.Known(state.code(), state.longName()))
            .toList(),
        offices.recipientsOn(day).stream()
            .filter(recipient -> !codes.contains(recipient.code()))
            .map(recipient -> new RecipientRules.Known(recipient.code(), recipient.name()))
            .toList(),
        code -> name(code, day),
        periods.reasons());
  }

  private Optional<Text> name(String code, LocalDate day) {
    return Optional.of(code)
        .filter(each -> each.matches("[A-Z]{2}"))
        .flatMap(membership::history)
        .flatMap((State state) -> state.nameOn(day))
        .map(name -> name.longName());
  }
}

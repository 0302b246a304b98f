package secretariat.depositary.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.RecipientNames;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;

/**
 * For whom there is an export. Who acts on behalf of a state or a body has its own; an official may
 * have that of everybody whom the register knows, to hand it over: members and RATS, observers,
 * partners, other organisations, and whoever holds a copy, such as a signatory that is no member.
 */
@Component
public class Exportable {

  private final RecipientNames recipients;
  private final Membership membership;
  private final ConcernedDocuments concerned;
  private final LegalClock clock;
  private final Seat seat;

  Exportable(
      RecipientNames recipients,
      Membership membership,
      ConcernedDocuments concerned,
      LegalClock clock,
      Seat seat) {
    this.recipients = recipients;
    this.membership = membership;
    this.concerned = concerned;
    this.clock = clock;
    this.seat = seat;
  }

  /** A state, an organisation or a body under its name of today. */
  public record Whose(String code, Text name) {}

  /** Those whose export this person may have. */
  public List<Whose> of(Actor actor) {
    Optional<String> own = actor.capacity().behalf();
    if (own.isPresent()) {
      return recipients.today().stream()
          .filter(each -> each.capacity().equals(actor.capacity()))
          .map(each -> new Whose(each.code(), each.name()))
          .toList();
    }
    Map<String, Text> known = new LinkedHashMap<>();
    recipients.today().forEach(each -> known.put(each.code(), each.name()));
    var day = seat.dateOf(clock.now());
    var others = new ArrayList<StateOn>(membership.statesOn(day));
    others.addAll(membership.organisationsOn(day));
    others.forEach(each -> known.putIfAbsent(each.code(), each.longName()));
    concerned.holders().forEach(code -> known.putIfAbsent(code, recipients.shortName(code)));
    return known.entrySet().stream()
        .map(each -> new Whose(each.getKey(), each.getValue()))
        .toList();
  }
}

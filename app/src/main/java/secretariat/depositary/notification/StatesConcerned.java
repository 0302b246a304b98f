package secretariat.depositary.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import secretariat.depositary.Basis;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.depositary.forwarding.RecipientNames;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;

/**
 * The states that a text concerns: the signatory and the contracting ones, as far as the register
 * knows them; where it knows none, the members. The official may add others.
 *
 * <p>Source: the rules reflected in VCLT art. 77 (2) and 79 (2).
 */
@Component
public class StatesConcerned {

  private static final String STATE = "[A-Z]{2}";

  private final Membership membership;
  private final RecipientNames names;

  StatesConcerned(Membership membership, RecipientNames names) {
    this.membership = membership;
    this.names = names;
  }

  /** The codes that the rules propose on a day, in protocol order. */
  public List<String> proposed(Deposited document, LocalDate day) {
    Set<String> codes = new LinkedHashSet<>();
    if (document.data().basis() instanceof Basis.Signature signature) {
      signature.signatories().stream().filter(code -> code.matches(STATE)).forEach(codes::add);
    }
    document.arrangements().parties().ifPresent(parties -> codes.addAll(parties.states()));
    document
        .arrangements()
        .list()
        .ifPresent(list ->
            list.act().lines().stream()
                .filter(line -> line.reason() == Reason.SIGNATORY || line.reason() == Reason.PARTY)
                .map(Line::recipient)
                .forEach(codes::add));
    List<String> order = membership.statesOn(day).stream().map(StateOn::code).toList();
    if (codes.isEmpty()) {
      return membership.membersOn(day).stream().map(StateOn::code).toList();
    }
    List<String> sorted = new ArrayList<>(order.stream().filter(codes::contains).toList());
    codes.stream().filter(code -> !order.contains(code)).forEach(sorted::add);
    return List.copyOf(sorted);
  }

  /** States by their codes, under their names of the day. */
  public List<Addressee> named(List<String> codes) {
    return codes.stream()
        .distinct()
        .filter(code -> code.matches(STATE))
        .map(code -> new Addressee(code, names.shortName(code)))
        .toList();
  }
}

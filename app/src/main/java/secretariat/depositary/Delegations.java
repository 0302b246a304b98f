package secretariat.depositary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * The dated delegations by which the Secretary-General gives officers the power to certify copies.
 */
@Component
public class Delegations {

  static final Rule ENDS_BEFORE_BEGINNING = Rule.of("depositary.delegation-ends-before-beginning");
  static final Rule INSTRUMENT_MISSING = Rule.of("depositary.delegation-without-instrument");
  static final Rule NO_SUCH_DELEGATION = Rule.of("depositary.no-such-delegation");
  static final Rule ALREADY_DELEGATED = Rule.of("depositary.already-delegated");

  private final Register register;
  private final DelegationStore store;
  private final Seat seat;

  Delegations(Register register, DelegationStore store, Seat seat) {
    this.register = register;
    this.store = store;
    this.seat = seat;
  }

  public List<Delegation> all() {
    return store.all();
  }

  /** The delegation under which an officer may certify on a day at the seat. */
  public Optional<Delegation> of(String officer, LocalDate day) {
    return store.valid(officer, day);
  }

  /** Gives an officer the power to certify. */
  public Outcome<Delegation> delegate(Actor actor, CertifierDelegated given) {
    Subject subject = Subject.fresh(DepositaryActs.DELEGATION);
    return register.decide(
        subject,
        history -> {
          register.lock("depositary.delegation." + given.officer());
          return Powers.DELEGATE
              .judge(actor, refusals(given))
              .map(head -> {
                history.record(head, given.from(), Classification.INTERNAL, given);
                return new Delegation(
                    subject.id(),
                    given.officer(),
                    given.from(),
                    given.until().orElse(null),
                    given.instrument());
              });
        });
  }

  private List<Refusal> refusals(CertifierDelegated given) {
    var refusals = new ArrayList<Refusal>();
    if (given.until().filter(until -> until.isBefore(given.from())).isPresent()) {
      refusals.add(ENDS_BEFORE_BEGINNING.refuses("until", given.from()));
    }
    if (given.instrument().isBlank()) {
      refusals.add(INSTRUMENT_MISSING.refuses("instrument"));
    }
    if (of(given.officer(), given.from()).isPresent()) {
      refusals.add(ALREADY_DELEGATED.refuses("from", given.from()));
    }
    return refusals;
  }

  /** Ends a delegation early. */
  public Outcome<String> end(Actor actor, String id, LocalDate lastDay, String reason) {
    return register.decide(
        new Subject(DepositaryActs.DELEGATION, id),
        history -> {
          if (history.acts().isEmpty()) {
            return Outcome.refused(NO_SUCH_DELEGATION.refuses(""));
          }
          List<Refusal> reasons =
              reason.isBlank()
                  ? List.of(CorrectionRules.REASON_MISSING.refuses("reason"))
                  : List.of();
          return Powers.DELEGATE
              .judge(actor, reasons)
              .map(head -> {
                history.record(
                    head,
                    seat.dateOf(history.now()),
                    Classification.INTERNAL,
                    new DelegationEnded(lastDay, reason.strip()));
                return id;
              });
        });
  }
}

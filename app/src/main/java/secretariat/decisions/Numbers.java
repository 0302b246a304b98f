package secretariat.decisions;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.kernel.Outcome;
import secretariat.register.History;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * The numbers of decisions. A registry number is the next after the highest that was ever given in
 * the year; no decision is ever taken away, so none is given twice. A body's own number is unique
 * within its year.
 */
@Component
class Numbers {

  private final Register register;
  private final DecisionStore store;

  Numbers(Register register, DecisionStore store) {
    this.register = register;
    this.store = store;
  }

  /** The next registry number; whoever asks next waits until this transaction is over. */
  String next(int year) {
    String prefix = "DEC-%d-".formatted(year);
    register.lock("decisions." + prefix);
    return "%s%04d".formatted(prefix, store.highest(prefix) + 1);
  }

  /** Who has a body's number already; keeps others from taking it until the transaction is over. */
  Optional<String> holder(Optional<String> body, Optional<String> number, int year) {
    if (body.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    register.lock("decisions.body-number." + body.get());
    return store.numberHolder(body.get(), number.get(), year);
  }

  Outcome<secretariat.register.ActId> decide(
      Subject subject, Function<History, Outcome<secretariat.register.ActId>> judgement) {
    return register.decide(subject, judgement);
  }
}

package secretariat.depositary.historical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.historical.HistoricalAct.HistoricalDocumentEntered;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Register;

/** The documents of the time before this register, open to all. */
@Component
public class HistoricalDocuments {

  /** A document as it stands now, with the act by which it was entered. */
  public record Known(String code, HistoricalDocumentEntered data, ActId act, Instant entered) {}

  private final Register register;

  HistoricalDocuments(Register register) {
    this.register = register;
  }

  /** A document, if there is one of this code; what was entered last holds. */
  public Optional<Known> document(String code) {
    List<Act> acts = register.acts(HistoricalAct.subject(code));
    return acts.reversed().stream()
        .flatMap(act ->
            act.content() instanceof HistoricalDocumentEntered data
                ? Optional.of(new Known(code, data, act.id(), act.recorded())).stream()
                : Optional.<Known>empty().stream())
        .findFirst();
  }
}

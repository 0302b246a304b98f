package secretariat.depositary.correction;

import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RectificationDesk;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.register.Register;

/** Errors in one certified copy alone: put on record at once, and communicated to the holder. */
@Component
public class CopyErrors {

  private final Register register;
  private final Depositary depositary;
  private final RectificationDesk rectifications;
  private final StandingDesk standings;
  private final CorrectionSources sources;

  CopyErrors(
      Register register,
      Depositary depositary,
      RectificationDesk rectifications,
      StandingDesk standings,
      CorrectionSources sources) {
    this.register = register;
    this.depositary = depositary;
    this.rectifications = rectifications;
    this.standings = standings;
    this.sources = sources;
  }

  /** Puts an error in one copy on record, and states that the copy is superseded. */
  public Outcome<ActId> rectify(Actor actor, String document, long copy, Text error) {
    return register.together(() ->
        rectifications
            .rectifyCopy(actor, document, copy, error, sources.convention())
            .map(act -> {
              standings.restate(actor, deposited(document));
              return act;
            }));
  }

  private Deposited deposited(String id) {
    return (Deposited) depositary.document(id).orElseThrow();
  }
}

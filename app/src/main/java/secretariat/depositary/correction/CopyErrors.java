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
  private final Consequences consequences;
  private final CorrectionSources sources;

  CopyErrors(
      Register register,
      Depositary depositary,
      RectificationDesk rectifications,
      Consequences consequences,
      CorrectionSources sources) {
    this.register = register;
    this.depositary = depositary;
    this.rectifications = rectifications;
    this.consequences = consequences;
    this.sources = sources;
  }

  /** What follows when an error was put on record: a statement, and a communication. */
  @Component
  record Consequences(StandingDesk standings, CorrectionDuties duties) {}

  /**
   * Puts an error in one copy on record, states that the copy is superseded, and has its holder
   * told.
   */
  public Outcome<ActId> rectify(Actor actor, String document, long copy, Text error) {
    return register.together(() ->
        rectifications
            .rectifyCopy(actor, document, copy, error, sources.convention())
            .map(act -> {
              consequences.standings().restate(actor, deposited(document));
              consequences.duties().communicate(act, register.now());
              return act;
            }));
  }

  private Deposited deposited(String id) {
    return (Deposited) depositary.document(id).orElseThrow();
  }
}

package secretariat.depositary.web;

import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.SeeOther;

/** What was just done: the id of the act, and the page that tells of it. */
@Component
class DeskDeeds {

  private final Depositary depositary;

  DeskDeeds(Depositary depositary) {
    this.depositary = depositary;
  }

  /** The newest act on a document, asked for in the transaction that recorded it. */
  Outcome<ActId> newest(Outcome<Deposited> outcome) {
    return outcome.map(
        document -> new ActId(document.subject(), depositary.acts(document.subject().id()).size()));
  }

  SeeOther page(ActId act) {
    return new SeeOther("/desk/documents/%s/acts/%d".formatted(act.subject().id(), act.sequence()));
  }
}

package secretariat.depositary.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
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

  /** The way to the page of the act, or the form again with the reasons against it. */
  Answer answer(Outcome<ActId> outcome, Function<List<Refusal>, ? extends Answer> again) {
    return switch (outcome) {
      case Outcome.Done<ActId>(ActId act) ->
          new SeeOther("/desk/documents/%s/acts/%d".formatted(act.subject().id(), act.sequence()));
      case Outcome.Refused<ActId>(List<Refusal> refusals) -> again.apply(refusals);
    };
  }
}

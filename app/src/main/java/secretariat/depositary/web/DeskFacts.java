package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;
import secretariat.register.Act;

/** Gathers what the working page of a document shows. */
@Component
class DeskFacts {

  private final Depositary depositary;
  private final Drafts drafts;
  private final DeskDetails details;
  private final DeskActs acts;
  private final DeskNextActs next;

  DeskFacts(
      Depositary depositary, Drafts drafts, DeskDetails details, DeskActs acts, DeskNextActs next) {
    this.depositary = depositary;
    this.drafts = drafts;
    this.details = details;
    this.acts = acts;
    this.next = next;
  }

  DeskDocumentPage page(Actor reader, Document document) {
    String id = document.subject().id();
    Optional<Draft> draft = drafts.of(id);
    DeskStage stage = DeskStage.of(document, draft);
    return new DeskDocumentPage(
        new DeskDocumentPage.Identity(id, title(document), document.receipt()),
        new DeskDocumentPage.Progress(
            stage, details.lastDay(document), next.of(reader, document, draft, stage)),
        details.of(document),
        acts.told(depositary.acts(id)),
        may(reader, document));
  }

  private static List<String> may(Actor reader, Document document) {
    var may = new ArrayList<String>();
    if (document instanceof Deposited deposited && deposited.data().isOurs()) {
      may.add("forwarding");
      may.add("rectifications");
      may.add("differences");
    }
    if (document instanceof Deposited && Powers.CORRECT.heldBy(reader)) {
      may.add("corrections");
    }
    if (document instanceof Deposited && Powers.CLASSIFY.heldBy(reader)) {
      may.add("classification");
    }
    return may;
  }

  /** The title as deposited, else as on the face of the original. */
  static Text title(Document document) {
    return switch (document) {
      case Deposited deposited -> deposited.title();
      case Received received -> received.receipt().title();
    };
  }

  DeskAct told(Act act) {
    return acts.told(act);
  }
}

package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Archive;
import secretariat.depositary.CopyBook;
import secretariat.depositary.Document;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.depositary.ForwardingClock;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/**
 * What waits at the depositary's desk, for each by what they may do. The deadline of all of it is
 * that of the certified copies, because everything before them has to be done by then.
 */
@Component
class DeskWaiting implements DeskItems {

  private static final int MOST = 100;

  private final Archive archive;
  private final Drafts drafts;
  private final CopyBook copies;
  private final DeskNames names;
  private final ForwardingClock clock;

  DeskWaiting(
      Archive archive, Drafts drafts, CopyBook copies, DeskNames names, ForwardingClock clock) {
    this.archive = archive;
    this.drafts = drafts;
    this.copies = copies;
    this.names = names;
    this.clock = clock;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    var items = new ArrayList<DeskItem>();
    if (Powers.DRAFT.heldBy(actor)) {
      archive.awaitingDeposit(actor).stream()
          .limit(MOST)
          .flatMap(entry -> deposit(actor, entry).stream())
          .forEach(items::add);
    }
    if (Powers.COLLATE.heldBy(actor)) {
      archive.awaitingCollation(actor).stream()
          .limit(MOST)
          .flatMap(entry -> document(actor, entry.id(), "collate", "/collations").stream())
          .forEach(items::add);
    }
    if (Powers.CERTIFY.heldBy(actor)) {
      copies.outstanding(actor, names.dueRecipients(), MOST).stream()
          .flatMap(id -> document(actor, id, "certify", "/recipients").stream())
          .forEach(items::add);
    }
    return items;
  }

  /** The step that this official can take; a drafter does not wait for the second reader. */
  private Optional<DeskItem> deposit(Actor actor, Archive.Entry entry) {
    Optional<Draft> draft = drafts.of(entry.id());
    boolean ready = draft.filter(Draft::ready).isPresent();
    if (ready && draft.filter(own -> own.drafter().equals(actor.person())).isPresent()) {
      return Optional.empty();
    }
    String step = ready ? "deposit" : draft.isPresent() ? "continue" : "draft";
    return Optional.of(
        new DeskItem(
            Phrase.of("depositary.desk.waits." + step, entry.receiptNumber()),
            draft.map(found -> found.content().title()).orElse(entry.title()),
            Optional.of(clock.lastDay(entry.receivedOn())),
            Phrase.of("depositary.desk.step." + step),
            "/desk/documents/" + entry.id() + (ready ? "/deposit" : "/draft")));
  }

  /** The list is not fixed yet, and this officer may fix it: who deposited may not. */
  private static boolean isToBeFixedBy(Actor actor, Document.Deposited document) {
    return document.arrangements().list().isEmpty() && !document.depositor().equals(actor.person());
  }

  private Optional<DeskItem> document(Actor actor, String id, String step, String path) {
    return archive
        .document(actor, id)
        .filter(Document.Deposited.class::isInstance)
        .map(Document.Deposited.class::cast)
        .filter(document -> !step.equals("certify") || isToBeFixedBy(actor, document))
        .map(document ->
            new DeskItem(
                Phrase.of("depositary.desk.waits." + step, document.data().registryNumber()),
                document.title(),
                clock.lastDay(document),
                Phrase.of("depositary.desk.step." + step),
                "/desk/documents/" + id + path));
  }
}

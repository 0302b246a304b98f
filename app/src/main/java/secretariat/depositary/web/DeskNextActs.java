package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Document;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Refusal;
import secretariat.offices.Recipient;

/** Finds the next act of a document, and whether a reader may do it. */
@Component
class DeskNextActs {

  private final Drafts drafts;
  private final CopyDesk copies;
  private final DeskNames names;

  DeskNextActs(Drafts drafts, CopyDesk copies, DeskNames names) {
    this.drafts = drafts;
    this.copies = copies;
    this.names = names;
  }

  DeskNextAct of(Actor reader, Document document, Optional<Draft> draft, DeskStage stage) {
    String here = "/desk/documents/" + document.subject().id();
    return switch (stage) {
      case RECEIVED -> of("draft", here + "/draft", Powers.DRAFT, reader);
      case DRAFTED -> of("continue", here + "/draft", Powers.DRAFT, reader);
      case AWAITING_SECOND_READER ->
          DeskNextAct.of(
              "deposit",
              here + "/deposit",
              Powers.DEPOSIT,
              reader,
              drafts.secondReading(reader, draft.orElseThrow()));
      case AWAITING_COLLATION -> of("collate", here + "/collations", Powers.COLLATE, reader);
      case AWAITING_COPIES -> certify("certify", here, reader, document);
      case COPIES_ISSUED ->
          isListed(document)
              ? of("forward", here + "/forwarding", Powers.FORWARD, reader)
              : certify("certify", here, reader, document);
      case NOTED -> DeskNextAct.nothing();
    };
  }

  private static DeskNextAct of(String step, String path, Powers power, Actor reader) {
    return DeskNextAct.of(step, path, power, reader, List.of());
  }

  private static boolean isListed(Document document) {
    return document instanceof Document.Deposited deposited
        && deposited.arrangements().list().isPresent();
  }

  private DeskNextAct certify(String step, String here, Actor reader, Document document) {
    return DeskNextAct.of(
        step, here + "/recipients", Powers.CERTIFY, reader, certification(reader, document));
  }

  /** What stands against certifying any copy, whoever it is for. */
  private List<Refusal> certification(Actor reader, Document document) {
    return names.recipients().stream()
        .findFirst()
        .map(Recipient::code)
        .map(code -> new CopyIntent(code, Optional.of("another")))
        .map(intent -> copies.check(reader, document.subject().id(), intent))
        .orElse(List.of());
  }
}

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
      case RECEIVED -> act("draft", here + "/draft", Powers.DRAFT.refusal(reader));
      case DRAFTED -> act("continue", here + "/draft", Powers.DRAFT.refusal(reader));
      case AWAITING_SECOND_READER ->
          new DeskNextAct(
              "deposit",
              Optional.of(here + "/deposit"),
              drafts.secondReading(reader, draft.orElseThrow()));
      case AWAITING_COLLATION ->
          act("collate", here + "/collations", Powers.COLLATE.refusal(reader));
      case AWAITING_COPIES ->
          new DeskNextAct(
              "certify", Optional.of(here + "/copies/new"), certification(reader, document));
      case COPIES_ISSUED ->
          new DeskNextAct(
              "certify-further",
              Optional.of(here + "/copies/new"),
              certification(reader, document));
      case NOTED -> new DeskNextAct("nothing", Optional.empty(), List.of());
    };
  }

  private static DeskNextAct act(String step, String path, Optional<Refusal> lacking) {
    return new DeskNextAct(step, Optional.of(path), lacking.stream().toList());
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

package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.Depositary;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Drafts and deposits, for programs. */
@RestController
class DeskDepositsApi {

  private final Depositary depositary;
  private final Drafts drafts;
  private final DeskDrafting drafting;
  private final DeskRoom room;
  private final DeskDeeds deeds;

  DeskDepositsApi(
      Depositary depositary, Drafts drafts, DeskDrafting drafting, DeskRoom room, DeskDeeds deeds) {
    this.depositary = depositary;
    this.drafts = drafts;
    this.drafting = drafting;
    this.room = room;
    this.deeds = deeds;
  }

  /**
   * A draft to be saved.
   *
   * @param basedOn the version that was read, 0 for a new draft
   * @param ready whether it goes to the second reader
   */
  record Saving(DeskDraftWanted content, int basedOn, boolean ready) {}

  /** A draft as it stands. */
  record Standing(
      int version,
      boolean ready,
      String drafter,
      DeskDraftWanted content,
      List<DepositedText> texts) {}

  /** What was saved. */
  record Saved(int version, boolean ready) {}

  /** Which version of the draft the second reader read. */
  record Deposit(int version) {}

  /** What was recorded. */
  record Recorded(ActId act, String registryNumber) {}

  @GetMapping("/api/documents/{id}/draft")
  Optional<Standing> draft(Actor actor, @PathVariable String id) {
    room.document(actor, id);
    return drafts.of(id).map(DeskDepositsApi::standing);
  }

  private static Standing standing(Draft draft) {
    var content = draft.content();
    return new Standing(
        draft.version(),
        draft.ready(),
        draft.drafter(),
        new DeskDraftWanted(
            content.title(),
            content.documentKind(),
            content.bodyNumber(),
            content.basis(),
            content.depositary(),
            content.notifiedBy(),
            content.classification(),
            content.authenticLanguages(),
            content.texts().stream()
                .map(text -> new DeskDraftWanted.Wanted(text.language(), text.sha256()))
                .toList()),
        content.texts());
  }

  @PutMapping("/api/documents/{id}/draft")
  Outcome<Saved> save(Actor actor, Once once, @PathVariable String id, @RequestBody Saving saving) {
    room.document(actor, id);
    return once.run(
        Saved.class,
        () ->
            drafting
                .save(actor, id, saving.content(), saving.basedOn(), saving.ready())
                .map(draft -> new Saved(draft.version(), draft.ready())));
  }

  @PostMapping("/api/documents/{id}/deposits")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> deposit(
      Actor actor, Once once, @PathVariable String id, @RequestBody Deposit read) {
    room.document(actor, id);
    return once.run(
        Recorded.class, () -> depositary.deposit(actor, id, read.version()).then(this::recorded));
  }

  private Outcome<Recorded> recorded(Deposited document) {
    return deeds
        .newest(Outcome.done(document))
        .map(act -> new Recorded(act, document.data().registryNumber()));
  }
}

package secretariat.depositary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import secretariat.accounts.Once;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Received;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.ui.Answer;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The draft of a deposit. */
@Controller
class DeskDraftController {

  private final Drafts drafts;
  private final DeskDrafting drafting;
  private final DeskDraftFiles files;
  private final DeskRoom room;
  private final DeskNames names;

  DeskDraftController(
      Drafts drafts, DeskDrafting drafting, DeskDraftFiles files, DeskRoom room, DeskNames names) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.files = files;
    this.room = room;
    this.names = names;
  }

  @GetMapping("/desk/documents/{id}/draft")
  Answer form(
      Actor actor,
      Language language,
      @PathVariable String id,
      @RequestParam Optional<String> saved) {
    Document document = room.document(actor, id);
    if (!(document instanceof Received)) {
      return new SeeOther("/desk/documents/" + id);
    }
    List<Choice> members = names.members(language);
    Optional<Draft> draft = drafts.of(id);
    Form form =
        draft
            .map(found -> DeskDraftForm.of(found.content(), found.version(), members))
            .orElseGet(() -> drafting.fresh(document.receipt().title()));
    Map<Language, DeskFile> kept =
        draft.map(Draft::content).map(DeskDraftFiles::of).orElse(Map.of());
    return page(actor, language, document, kept, form).after(draft, saved.isPresent());
  }

  @PostMapping("/desk/documents/{id}/draft")
  Answer save(
      Actor actor,
      Language language,
      @PathVariable String id,
      Once once,
      Form form,
      @RequestParam Map<String, MultipartFile> sent) {
    Document document = room.document(actor, id);
    var reading = new DeskReading(form);
    Map<Language, DeskFile> kept = files.read(reading, sent);
    DeskDraftWanted wanted = DeskDraftForm.wanted(reading, kept);
    boolean ready = !form.value("ready").isEmpty();
    Outcome<Integer> outcome =
        reading.then(() ->
            once.run(
                Integer.class,
                () ->
                    drafting
                        .save(actor, id, wanted, reading.carried("based-on"), ready)
                        .map(Draft::version)));
    return switch (outcome) {
      case Outcome.Done<Integer> done when ready -> new SeeOther("/desk/documents/" + id);
      case Outcome.Done<Integer> done ->
          new SeeOther("/desk/documents/%s/draft?saved=%d".formatted(id, done.value()));
      case Outcome.Refused<Integer>(List<Refusal> refusals) ->
          page(
              actor,
              language,
              document,
              kept,
              form.refused(ready ? drafting.everything(refusals, id, wanted) : refusals));
    };
  }

  private DeskDraftPage page(
      Actor actor, Language language, Document document, Map<Language, DeskFile> kept, Form form) {
    return new DeskDraftPage(
        document.subject().id(),
        document.receipt(),
        new DeskDraftPage.Choices(
            names.documentKinds(language), names.bodies(language), names.members(language)),
        kept,
        form,
        Powers.DRAFT.refusal(actor),
        DeskDraftPage.Saved.NOT);
  }
}

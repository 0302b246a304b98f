package secretariat.decisions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.accounts.Once;
import secretariat.decisions.ConsentDesk;
import secretariat.decisions.ProposalRoom;
import secretariat.decisions.StateDrafts;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** What awaits a state, and its answers. */
@Controller
class ConsentController {

  private final ProposalRoom room;
  private final ConsentView view;
  private final ConsentNames names;
  private final ConsentDesk desk;
  private final StateDrafts drafts;

  ConsentController(
      ProposalRoom room,
      ConsentView view,
      ConsentNames names,
      ConsentDesk desk,
      StateDrafts drafts) {
    this.room = room;
    this.view = view;
    this.names = names;
    this.desk = desk;
    this.drafts = drafts;
  }

  @GetMapping("/desk/consent")
  ConsentPage waiting(Actor reader) {
    return new ConsentPage(
        room.underWay(reader).stream()
            .map(row ->
                new ConsentPage.Row(row, names.body(row.body()), room.awaits(reader, row.id())))
            .toList());
  }

  @GetMapping("/desk/consent/{id}")
  ConsentItemPage item(
      Actor reader,
      Language language,
      @PathVariable String id,
      @RequestParam Optional<String> sent) {
    ProposalSheet sheet = view.sheet(reader, id);
    Form form = drafts.of(reader, id).map(ConsentController::shown).orElseGet(Form::blank);
    return page(reader, language, sheet, form, false, sent.isPresent());
  }

  /** Keeps a draft; nobody but those who act for the state can read it. */
  @PostMapping("/desk/consent/{id}/draft")
  Answer draft(Actor actor, Language language, Once once, Form form, @PathVariable String id) {
    ProposalSheet sheet = view.sheet(actor, id);
    Outcome<Boolean> outcome =
        once.run(Boolean.class, () -> drafts.save(actor, id, form.value("kind"), words(form)));
    return switch (outcome) {
      case Outcome.Done<Boolean> _ -> new SeeOther("/desk/consent/" + id);
      case Outcome.Refused<Boolean>(List<Refusal> refusals) ->
          page(actor, language, sheet, form.refused(refusals), false, false);
    };
  }

  /**
   * Sends an answer: first a second look, then the arrival in the letterbox, in a transaction of
   * its own, then the act that records it.
   */
  @PostMapping("/desk/consent/{id}/answers")
  Answer answer(Actor actor, Language language, Once once, Form form, @PathVariable String id) {
    ProposalSheet sheet = view.sheet(actor, id);
    if (form.value("confirmed").isEmpty()) {
      return page(actor, language, sheet, form, true, false);
    }
    String round = form.value("round");
    var wanted =
        new ConsentDesk.Wanted(
            form.value("kind"),
            words(form),
            !form.value("open").isEmpty(),
            round.matches("[0-9]{1,6}") ? Integer.parseInt(round) : 0);
    Outcome<ActId> outcome =
        desk.receive(actor, id, form.value(Once.FIELD), wanted)
            .then(answer ->
                once.run(
                    ActId.class,
                    () -> {
                      drafts.clear(actor, id);
                      return desk.record(id, answer);
                    }));
    return switch (outcome) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/consent/" + id + "?sent=1");
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, language, sheet, form.refused(refusals), false, false);
    };
  }

  private static Form shown(StateDrafts.Draft draft) {
    var values = new HashMap<String, String>();
    values.put("kind", draft.kind());
    draft.words().versions().forEach((each, words) -> values.put("words." + each.tag(), words));
    return Form.with(values);
  }

  private static Text words(Form form) {
    var versions = new java.util.EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, form.value("words." + language.tag()));
    }
    return new Text(versions);
  }

  private ConsentItemPage page(
      Actor reader, Language language, ProposalSheet sheet, Form form, boolean look, boolean sent) {
    return new ConsentItemPage(
        sheet,
        names.answers(language, sheet.matter().entered().project()),
        drafts.of(reader, sheet.id()),
        form,
        look,
        sent);
  }

  @GetMapping("/desk/consent/{id}/deadline.ics")
  ResponseEntity<String> calendar(Actor reader, Language language, @PathVariable String id) {
    ProposalSheet sheet = view.sheet(reader, id);
    return sheet
        .expires()
        .map(expires ->
            ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename("deadline-" + id + ".ics")
                        .build()
                        .toString())
                .body(DeadlineCalendar.of(id, sheet.title().in(language), expires, sheet.now())))
        .orElseThrow(DocketController::missing);
  }
}

package secretariat.depositary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.accounts.Once;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.depositary.difference.DifferenceBoard.Row;
import secretariat.depositary.difference.DifferenceDeed;
import secretariat.depositary.difference.DifferenceLetters;
import secretariat.depositary.difference.Matter;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Paging;
import secretariat.ui.SeeOther;

/** Differences between a state and the depositary: recorded, brought to attention, decided. */
@Controller
class DifferenceController {

  private static final int ROWS = 50;

  private final DifferenceBoard board;
  private final DifferenceEntries entries;
  private final DifferenceLetters letters;
  private final DeskNames names;
  private final DeskRoom room;

  DifferenceController(
      DifferenceBoard board,
      DifferenceEntries entries,
      DifferenceLetters letters,
      DeskNames names,
      DeskRoom room) {
    this.board = board;
    this.entries = entries;
    this.letters = letters;
    this.names = names;
    this.room = room;
  }

  @GetMapping("/desk/differences")
  DifferencesPage all(Actor actor, @RequestParam(defaultValue = "1") int page) {
    DifferenceBoard.Found found = board.page(actor, (Math.max(1, page) - 1L) * ROWS, ROWS);
    return new DifferencesPage(found.rows(), new Paging(page, ROWS, found.total()));
  }

  @GetMapping("/desk/documents/{id}/differences")
  DocumentDifferencesPage of(Actor actor, Language language, @PathVariable String id) {
    Form form =
        Form.with(Map.of("received-on", board.today().toString(), "matter", Matter.CONDUCT.code()));
    return of(actor, language, room.deposited(actor, id), form);
  }

  private DocumentDifferencesPage of(
      Actor actor, Language language, Deposited document, Form form) {
    boolean own = actor.capacity().behalf().isPresent();
    return new DocumentDifferencesPage(
        document,
        board.of(actor, document.subject().id()),
        new DocumentDifferencesPage.May(own || Powers.FORWARD.heldBy(actor), own),
        names.states(language),
        form);
  }

  @PostMapping("/desk/documents/{id}/differences")
  Answer record(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    Supplier<Outcome<ActId>> work = () -> entries.received(actor, document, form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return of(actor, language, document, look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId>(ActId act) ->
          new SeeOther("/desk/differences/" + act.subject().id());
      case Outcome.Refused<ActId> refused ->
          of(actor, language, document, form.refused(refused.refusals()));
    };
  }

  @GetMapping("/desk/differences/{id}")
  DifferencePage one(Actor actor, Language language, @PathVariable String id) {
    return page(actor, language, id, new DifferencePage.Entered("", Form.blank()));
  }

  private DifferencePage page(
      Actor actor, Language language, String id, DifferencePage.Entered entered) {
    Row row = board.find(actor, id).orElseThrow(DeskRoom::missing);
    return new DifferencePage(
        row,
        DifferencePage.May.of(actor, row.difference()),
        actor.capacity().readsPapers() ? letters.of(row.difference()) : List.of(),
        new DifferencePage.Offered(
            board.today(), board.proposed(row), names.states(language), names.bodies(language)),
        entered);
  }

  @PostMapping("/desk/differences/{id}/referrals")
  Answer bring(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    return enter(new Entry(actor, language, id), DifferenceDeed.BRING, once, form);
  }

  @PostMapping("/desk/differences/{id}/decisions")
  Answer decide(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    return enter(new Entry(actor, language, id), DifferenceDeed.DECIDE, once, form);
  }

  @PostMapping("/desk/differences/{id}/notices")
  Answer notice(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    return enter(new Entry(actor, language, id), DifferenceDeed.NOTIFY, once, form);
  }

  @PostMapping("/desk/differences/{id}/withdrawals")
  Answer withdraw(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    return enter(new Entry(actor, language, id), DifferenceDeed.WITHDRAW, once, form);
  }

  @PostMapping("/desk/differences/{id}/letters")
  Answer letter(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    return enter(
        new Entry(actor, language, id),
        "letters",
        once,
        form,
        () -> entries.letter(actor, id, form));
  }

  private record Entry(Actor actor, Language language, String id) {}

  private Answer enter(Entry entry, DifferenceDeed deed, Once once, Form form) {
    return enter(
        entry,
        deed.code(),
        once,
        form,
        () -> entries.record(entry.actor(), deed, entry.id(), form));
  }

  private Answer enter(
      Entry entry, String deed, Once once, Form form, Supplier<Outcome<ActId>> work) {
    DeskRoom.require(board.find(entry.actor(), entry.id()));
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return shown(entry, deed, look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/differences/" + entry.id());
      case Outcome.Refused<ActId> refused -> shown(entry, deed, form.refused(refused.refusals()));
    };
  }

  private DifferencePage shown(Entry entry, String deed, Form form) {
    return page(
        entry.actor(), entry.language(), entry.id(), new DifferencePage.Entered(deed, form));
  }
}

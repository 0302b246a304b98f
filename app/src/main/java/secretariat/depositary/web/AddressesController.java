package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Accounts;
import secretariat.accounts.Once;
import secretariat.depositary.Powers;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.Means;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The addresses that recipients notified. */
@Controller
class AddressesController {

  private final AddressBook book;
  private final DeskNames names;
  private final ForwardingFacts facts;
  private final Accounts accounts;

  AddressesController(AddressBook book, DeskNames names, ForwardingFacts facts, Accounts accounts) {
    this.book = book;
    this.names = names;
    this.facts = facts;
    this.accounts = accounts;
  }

  @GetMapping("/desk/addresses")
  AddressesPage all() {
    List<AddressBook.Notified> known = facts.addresses();
    return new AddressesPage(
        names.recipients().stream()
            .map(recipient ->
                new AddressesPage.Row(
                    recipient.code(),
                    recipient.shortName(),
                    known.stream()
                        .filter(each -> each.recipient().equals(recipient.code()))
                        .findFirst(),
                    facts.way(recipient.code())))
            .toList());
  }

  @GetMapping("/desk/addresses/{recipient}")
  AddressPage one(Actor actor, @PathVariable String recipient) {
    return page(actor, recipient, Form.with(Map.of("from", accounts.today().toString())));
  }

  @PostMapping("/desk/addresses/{recipient}")
  Answer notified(Actor actor, @PathVariable String recipient, Once once, Form form) {
    requireKnown(recipient);
    var reading = new DeskReading(form);
    LocalDate from = reading.neededDay("from");
    Optional<Means> means = Means.ofCode(form.value("means"));
    if (means.isEmpty()) {
      reading.refuse(List.of(ArrangementsController.ANSWER_MISSING.refuses("means")));
    }
    Outcome<ActId> outcome =
        reading.then(() ->
            once.run(
                ActId.class,
                () ->
                    book.notified(
                        actor,
                        recipient,
                        new AddressBook.Notified(
                            recipient, means.orElseThrow(), reading.words("address"), from),
                        form.value("note"))));
    return switch (outcome) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/addresses");
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, recipient, form.refused(refusals));
    };
  }

  private AddressPage page(Actor actor, String recipient, Form form) {
    requireKnown(recipient);
    return new AddressPage(
        recipient,
        facts.name(recipient),
        facts.address(recipient),
        Powers.FORWARD.refusal(actor),
        form);
  }

  /** A state or body that the institution knows today. */
  private void requireKnown(String recipient) {
    boolean named = !facts.name(recipient).byTag().containsValue(recipient);
    boolean receives = names.recipients().stream().anyMatch(each -> each.code().equals(recipient));
    if (!recipient.matches("[A-Z]{2,8}") || !(named || receives)) {
      throw DeskRoom.missing();
    }
  }
}

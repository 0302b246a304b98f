package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.accounts.Person;
import secretariat.bodies.Bodies;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.Nature;
import secretariat.offices.Offices;
import secretariat.offices.Recipient;
import secretariat.ui.Choice;

/**
 * Names of persons, states, bodies and kinds of document as they are today, and choices of them.
 */
@Component
class DeskNames {

  private static final Pattern RANDOM_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Accounts accounts;
  private final Membership membership;
  private final Bodies bodies;
  private final Offices offices;

  DeskNames(Accounts accounts, Membership membership, Bodies bodies, Offices offices) {
    this.accounts = accounts;
    this.membership = membership;
    this.bodies = bodies;
    this.offices = offices;
  }

  /** The name behind a person's random id; the id itself where the person is not known. */
  Text person(String id) {
    return Optional.of(id)
        .filter(each -> RANDOM_ID.matcher(each).matches())
        .flatMap(each -> accounts.person(UUID.fromString(each)))
        .map(Person::name)
        .orElseGet(() -> Text.same(id));
  }

  Text documentKind(String code) {
    return bodies.documentKinds().getOrDefault(code, Text.same(code));
  }

  /** To whom a copy may be certified today, in protocol order. */
  List<Recipient> recipients() {
    return offices.recipientsOn(accounts.today());
  }

  /** To whom a copy of every document is due: the members. */
  List<String> dueRecipients() {
    return membership.membersOn(accounts.today()).stream().map(state -> state.code()).toList();
  }

  /** A recipient's name today, or its code if it is none today. */
  Text recipient(String code) {
    return offices
        .recipientOn(code, accounts.today())
        .map(Recipient::shortName)
        .orElseGet(() -> Text.same(code));
  }

  List<Choice> recipientChoices(Language language) {
    return recipients().stream()
        .map(each -> new Choice(each.code(), each.shortName().in(language)))
        .toList();
  }

  List<Choice> members(Language language) {
    return membership.membersOn(accounts.today()).stream()
        .map(state -> new Choice(state.code(), state.shortName().in(language)))
        .toList();
  }

  /** Every state that the register knows, in protocol order. */
  List<Choice> states(Language language) {
    LocalDate today = accounts.today();
    return membership.all(today).stream()
        .filter(state -> state.nature() == Nature.STATE && !state.names().isEmpty())
        .map(state -> new Choice(state.code(), state.calledOn(today).shortName().in(language)))
        .toList();
  }

  List<Choice> bodies(Language language) {
    return bodies.bodiesOn(accounts.today()).stream()
        .map(body -> new Choice(body.code(), body.name().in(language)))
        .toList();
  }

  List<Choice> documentKinds(Language language) {
    return bodies.documentKinds().entrySet().stream()
        .map(kind -> new Choice(kind.getKey(), kind.getValue().in(language)))
        .toList();
  }
}

package secretariat.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.bodies.Bodies;
import secretariat.decisions.AnswerKind;
import secretariat.decisions.Procedure;
import secretariat.decisions.Procedures;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.ui.Choice;
import secretariat.ui.Words;

/** Names of states, bodies and procedures as they are today, and choices of them. */
@Component
class ConsentNames {

  private final Accounts accounts;
  private final Membership membership;
  private final Bodies bodies;
  private final Procedures procedures;
  private final Words words;

  ConsentNames(
      Accounts accounts, Membership membership, Bodies bodies, Procedures procedures, Words words) {
    this.accounts = accounts;
    this.membership = membership;
    this.bodies = bodies;
    this.procedures = procedures;
    this.words = words;
  }

  LocalDate today() {
    return accounts.today();
  }

  Text state(String code) {
    return membership
        .stateOn(code, today())
        .map(StateOn::shortName)
        .orElseGet(() -> Text.same(code));
  }

  List<Text> states(List<String> codes) {
    return codes.stream().map(this::state).toList();
  }

  /** The name of a body, or of the member states as such. */
  Text body(Optional<String> code) {
    return code.map(
            each -> bodies.bodyOn(each, today()).map(body -> body.name()).orElse(Text.same(each)))
        .orElseGet(() ->
            Text.of(
                words.say(Language.EN, "decisions.members-as-such"),
                words.say(Language.RU, "decisions.members-as-such"),
                words.say(Language.ZH, "decisions.members-as-such")));
  }

  /** A state or a body. */
  Text sponsor(String code) {
    return membership.isMember(code, today()) ? state(code) : body(Optional.of(code));
  }

  Text procedure(String code) {
    return procedures.find(code).map(Procedure::title).orElseGet(() -> Text.same(code));
  }

  Optional<Procedure> rules(String code) {
    return procedures.find(code);
  }

  List<Choice> members(Language language) {
    return membership.membersOn(today()).stream()
        .map(state -> new Choice(state.code(), state.shortName().in(language)))
        .toList();
  }

  List<Choice> bodies(Language language) {
    return bodies.bodiesOn(today()).stream()
        .map(body -> new Choice(body.code(), body.name().in(language)))
        .toList();
  }

  List<Choice> procedures(Language language) {
    return procedures.all().stream()
        .map(each -> new Choice(each.code(), each.title().in(language)))
        .toList();
  }

  List<Choice> answers(Language language, boolean project) {
    return AnswerKind.to(project).stream()
        .map(
            kind -> new Choice(kind.code(), words.say(language, "decisions.answer." + kind.code())))
        .toList();
  }
}

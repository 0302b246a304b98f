package secretariat.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.profile.Procedure;
import secretariat.profile.Profile;

/** Gathers what the rules look at, as at any day. */
@Component
class Situations {

  private final Membership membership;
  private final Bodies bodies;
  private final TermStore terms;
  private final DivisionStore divisions;
  private final List<Procedure> procedures;

  Situations(
      Membership membership,
      Bodies bodies,
      TermStore terms,
      DivisionStore divisions,
      Profile profile) {
    this.membership = membership;
    this.bodies = bodies;
    this.terms = terms;
    this.divisions = divisions;
    this.procedures = profile.staffing().procedures();
  }

  List<Procedure> procedures() {
    return procedures;
  }

  Optional<Procedure> procedure(String office) {
    return procedures.stream().filter(each -> each.office().equals(office)).findFirst();
  }

  /** Of one intention; the term itself, if it has a code already, is left out of the others. */
  Situation of(Procedure procedure, Intended intended, String code) {
    Map<String, Text> members = members(intended.from());
    return new Situation(
        procedure,
        members.keySet(),
        state(intended.holding().state(), intended.from()),
        terms.all().stream().filter(term -> !term.code().equals(code)).toList(),
        divisions.quotasOn(intended.from()));
  }

  /** What every check says of a term as it was or, while it is open, as it is intended. */
  List<Finding> findings(Term term) {
    Optional<Intended> intended =
        Intended.of(term)
            .or(() ->
                term.foreseen()
                    .from()
                    .map(from -> new Intended(term.holding(), from, term.foreseen().until())));
    Optional<Procedure> procedure = procedure(term.office());
    return intended.isEmpty() || procedure.isEmpty()
        ? List.of()
        : EligibilityRules.check(intended.get(), of(procedure.get(), intended.get(), term.code()));
  }

  /** The members' codes on a day, in protocol order. */
  List<String> order(LocalDate day) {
    return membership.membersOn(day).stream().map(StateOn::code).toList();
  }

  /** The codes of all states with any standing on a day, in protocol order. */
  List<String> states(LocalDate day) {
    return membership.statesOn(day).stream().map(StateOn::code).toList();
  }

  /** The parts of the bodies that engage officials, in the institution's order. */
  List<BodyOn> departments(LocalDate day) {
    Set<String> engaging =
        procedures.stream()
            .filter(each -> each.steps().chain() == Procedure.Chain.ENGAGED)
            .map(each -> each.steps().approval().by())
            .collect(Collectors.toSet());
    return bodies.bodiesOn(day).stream()
        .filter(body -> body.partOf().filter(engaging::contains).isPresent())
        .toList();
  }

  Map<String, Text> members(LocalDate day) {
    return membership.membersOn(day).stream()
        .collect(Collectors.toMap(StateOn::code, StateOn::shortName));
  }

  /** What a state is called on a day; its code where it has no name then. */
  Text state(String code, LocalDate day) {
    return membership
        .history(code)
        .filter(state -> !state.names().isEmpty())
        .map(state -> state.calledOn(day).shortName())
        .orElseGet(() -> Text.same(code));
  }

  /** What a body or a state that takes a step is called. */
  Text taker(String code, LocalDate day) {
    return bodies
        .bodyOn(code, day)
        .map(BodyOn::name)
        .orElseGet(() -> code.isEmpty() ? Text.same("—") : state(code, day));
  }
}

package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.offices.Biographies;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.profile.Procedure;
import secretariat.ui.Choice;

/** Names of persons, states, bodies and offices on a day, and choices of them. */
@Component
class OfficeNames {

  private static final Text UNNAMED = Text.of("Name not on record", "Имя не указано", "姓名未载");

  private final Terms terms;
  private final Biographies biographies;
  private final Bodies bodies;

  OfficeNames(Terms terms, Biographies biographies, Bodies bodies) {
    this.terms = terms;
    this.biographies = biographies;
    this.bodies = bodies;
  }

  TermRow row(Term term, LocalDate day) {
    return new TermRow(
        term,
        office(term.office(), term.from().orElse(day)),
        person(term.person()),
        terms.state(term.state(), day),
        term.holding().department().flatMap(code -> bodies.bodyOn(code, day)));
  }

  List<TermRow> rows(List<Term> all, LocalDate day) {
    return all.stream().map(term -> row(term, day)).toList();
  }

  /** What an office was called on a day. */
  Text office(String code, LocalDate day) {
    return terms.procedure(code).map(each -> each.titleOn(day)).orElseGet(() -> Text.same(code));
  }

  Text person(UUID id) {
    return biographies.name(id).orElse(UNNAMED);
  }

  Text taker(String code, LocalDate day) {
    return terms.taker(code, day);
  }

  List<Choice> members(Language language, LocalDate day) {
    return choices(terms.members(day), language, day);
  }

  /** Also those who are not members: a rule says so where only members may be named. */
  List<Choice> states(Language language, LocalDate day) {
    return choices(terms.states(day), language, day);
  }

  private List<Choice> choices(List<String> codes, Language language, LocalDate day) {
    return codes.stream()
        .map(code -> new Choice(code, terms.state(code, day).in(language)))
        .toList();
  }

  List<Choice> bodies(Language language, LocalDate day) {
    return bodies.bodiesOn(day).stream()
        .map(body -> new Choice(body.code(), body.name().in(language)))
        .toList();
  }

  /** The offices that are filled by nomination. */
  List<Choice> offices(Language language) {
    return terms.procedures().stream()
        .filter(each -> each.steps().chain() != Procedure.Chain.NOTIFIED)
        .map(each -> new Choice(each.office(), each.title().in(language)))
        .toList();
  }

  /** The persons whom the register knows. */
  List<Choice> persons(Language language) {
    return biographies.all().stream()
        .filter(person -> !person.erased())
        .map(person -> new Choice(person.id().toString(), person.name().in(language)))
        .sorted(java.util.Comparator.comparing(Choice::label))
        .toList();
  }
}

package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.offices.Finding;
import secretariat.offices.Milestone;
import secretariat.offices.RecordedDecisions;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.profile.Procedure;
import secretariat.profile.web.Csv;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Terms and their steps for programs of officials; the fields are those of the forms. */
@RestController
class DeskOfficesApi {

  private final Terms terms;
  private final OfficeNames names;
  private final TermSteps steps;
  private final Nominations nominations;

  DeskOfficesApi(Terms terms, OfficeNames names, TermSteps steps, Nominations nominations) {
    this.terms = terms;
    this.names = names;
    this.steps = steps;
    this.nominations = nominations;
  }

  /**
   * A term with its steps and what every check says of it.
   *
   * @param decision the id of the decision that approved the candidate, where the book has it
   */
  record WholeTerm(
      LeadershipApi.OneTerm term,
      String stage,
      Optional<String> department,
      List<OneStep> steps,
      Optional<String> decision,
      List<OneFinding> findings,
      List<String> next) {}

  record OneStep(String milestone, LocalDate effective, Optional<String> by) {}

  record OneFinding(String check, String result, Optional<String> rule) {}

  /** What was recorded. */
  record Recorded(ActId act) {}

  @GetMapping("/api/offices/terms")
  List<WholeTerm> terms() {
    return all().stream().map(this::whole).toList();
  }

  @GetMapping("/api/offices/terms.csv")
  ResponseEntity<String> csv() {
    LocalDate today = steps.today();
    var csv = new Csv().row(LeadershipApi.OneTerm.head());
    all().forEach(term -> csv.row(LeadershipApi.OneTerm.of(names.row(term, today), today).cells()));
    return LeadershipApi.file("terms-%s.csv".formatted(today), csv);
  }

  @GetMapping("/api/offices/terms/{term}")
  Optional<WholeTerm> term(@PathVariable String term) {
    return terms.of(term).map(this::whole);
  }

  @PostMapping("/api/offices/terms/{term}/{step}")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> step(
      Actor actor,
      Once once,
      @PathVariable String term,
      @PathVariable String step,
      @RequestBody Map<String, String> fields) {
    Milestone milestone = StepResource.read(step).orElseThrow(DeskOfficesApi::missing);
    Term found = terms.of(term).orElseThrow(DeskOfficesApi::missing);
    return once.run(
        Recorded.class,
        () -> steps.take(actor, found.code(), milestone, Form.with(fields)).map(Recorded::new));
  }

  @PostMapping("/api/offices/nominations")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> nominate(Actor actor, Once once, @RequestBody Map<String, String> fields) {
    return once.run(
        Recorded.class, () -> nominations.nominate(actor, Form.with(fields)).map(Recorded::new));
  }

  @PostMapping("/api/offices/representatives")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> notified(Actor actor, Once once, @RequestBody Map<String, String> fields) {
    return once.run(
        Recorded.class, () -> nominations.notify(actor, Form.with(fields)).map(Recorded::new));
  }

  private List<Term> all() {
    return terms.procedures().stream()
        .map(Procedure::office)
        .flatMap(office -> terms.ofOffice(office).stream())
        .toList();
  }

  private WholeTerm whole(Term term) {
    LocalDate today = steps.today();
    return new WholeTerm(
        LeadershipApi.OneTerm.of(names.row(term, today), today),
        term.stage().code(),
        term.holding().department(),
        term.steps().stream()
            .map(step -> new OneStep(step.milestone().code(), step.effective(), step.by()))
            .toList(),
        terms.decision(term).map(RecordedDecisions.Entry::id),
        terms.findings(term).stream().map(DeskOfficesApi::finding).toList(),
        terms.nextSteps(term).stream().map(Milestone::code).toList());
  }

  private static OneFinding finding(Finding finding) {
    return new OneFinding(
        finding.check(),
        finding.result().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        finding.refusal().map(refusal -> refusal.rule().id()));
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

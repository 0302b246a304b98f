package secretariat.offices.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.kernel.Text;
import secretariat.offices.RecordedDecisions;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.profile.Procedure;

/**
 * What everybody may know of the offices: who holds and held those of the institution's leadership.
 * Officials, technical staff, candidates, quotas and verdicts are not public.
 */
@Component
class Leaders {

  private final Terms terms;
  private final OfficeNames names;

  Leaders(Terms terms, OfficeNames names) {
    this.terms = terms;
    this.names = names;
  }

  /** Each office of the leadership as it was called on a day, with those in it. */
  List<LeadershipPage.Post> postsOn(LocalDate day) {
    return offices().stream()
        .map(office ->
            new LeadershipPage.Post(
                office.titleOn(day), names.rows(terms.inOffice(office.office(), day), day)))
        .toList();
  }

  List<TermRow> all(LocalDate day) {
    return byOffice(day).stream().flatMap(office -> office.rows().stream()).toList();
  }

  List<TermChart.Office> byOffice(LocalDate day) {
    return offices().stream()
        .map(office ->
            new TermChart.Office(office.title(), rows(terms.ofOffice(office.office()), day)))
        .toList();
  }

  /** The terms of one person in the leadership. */
  List<TermRow> publicTermsOf(UUID person, LocalDate day) {
    List<String> shown = offices().stream().map(Procedure::office).toList();
    return rows(
        terms.ofPerson(person).stream().filter(term -> shown.contains(term.office())).toList(),
        day);
  }

  /** The decisions by which they were approved, by term, where the decision book has them. */
  Map<String, RecordedDecisions.Entry> decisions(List<TermRow> rows) {
    var found = new HashMap<String, RecordedDecisions.Entry>();
    for (TermRow row : rows) {
      terms.decision(row.term()).ifPresent(entry -> found.put(row.term().code(), entry));
    }
    return found;
  }

  Text state(String code, LocalDate day) {
    return terms.state(code, day);
  }

  private List<TermRow> rows(List<Term> all, LocalDate day) {
    return names.rows(all.stream().filter(term -> term.entry().isPresent()).toList(), day);
  }

  /** Those with a fixed number of places in the organisation. */
  private List<Procedure> offices() {
    return terms.procedures().stream()
        .filter(each -> each.places().filter(places -> !places.forEachState()).isPresent())
        .toList();
  }
}

package secretariat.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.offices.OfficeAct.Candidacy;
import secretariat.offices.OfficeAct.CandidateApproved;
import secretariat.offices.OfficeAct.CandidateNamed;
import secretariat.offices.OfficeAct.HolderAttested;
import secretariat.offices.OfficeAct.OfficeTaken;
import secretariat.offices.OfficeAct.TermEnded;
import secretariat.profile.KnownDate;
import secretariat.profile.PlannedAct;
import secretariat.profile.PlansActs;
import secretariat.profile.Profile;
import secretariat.profile.TermEntry;
import secretariat.register.Subject;

/** The acts on terms of office that a profile gives rise to. What happened is stored as it was. */
@Component
@Order(300)
class TermPlan implements PlansActs {

  @Override
  public Map<Subject, List<PlannedAct>> plan(Profile profile) {
    var plan = new LinkedHashMap<Subject, List<PlannedAct>>();
    profile.staffing().terms().forEach(term -> plan.put(OfficeAct.term(term.code()), acts(term)));
    return plan;
  }

  private static List<PlannedAct> acts(TermEntry term) {
    var acts = new ArrayList<PlannedAct>();
    var first =
        term.approval()
            .flatMap(TermEntry.Approval::date)
            .map(KnownDate::latest)
            .orElse(term.began());
    acts.add(
        new PlannedAct(
            first,
            new CandidateNamed(
                Candidacy.of(term.office(), term.person(), term.citizenship()),
                Optional.empty(),
                term.from().isDay() ? Optional.of(term.began()) : Optional.empty(),
                term.until(),
                term.source())));
    term.approval()
        .ifPresent(approval ->
            acts.add(
                new PlannedAct(
                    first,
                    new CandidateApproved(
                        approval.body(),
                        Optional.empty(),
                        approval.date().map(KnownDate::code),
                        Optional.empty(),
                        approval.source()))));
    acts.add(
        new PlannedAct(
            term.began(), new OfficeTaken(term.from().code(), term.until(), term.source())));
    term.attested()
        .ifPresent(seen ->
            acts.add(
                new PlannedAct(seen.latest(), new HolderAttested(seen.code(), term.source()))));
    term.ending()
        .ifPresent(ending ->
            acts.add(
                new PlannedAct(ending.day(), new TermEnded(ending.manner(), ending.source()))));
    acts.sort(Comparator.comparing(PlannedAct::effective));
    return List.copyOf(acts);
  }
}

package secretariat.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.offices.OfficeAct.ActingHeadDesignated;
import secretariat.offices.OfficeAct.CandidateApproved;
import secretariat.offices.OfficeAct.CandidateNamed;
import secretariat.offices.OfficeAct.CandidateProposed;
import secretariat.offices.OfficeAct.EligibilityFound;
import secretariat.offices.OfficeAct.HolderAttested;
import secretariat.offices.OfficeAct.NominationWithdrawn;
import secretariat.offices.OfficeAct.OfficeTaken;
import secretariat.offices.OfficeAct.RepresentationNotified;
import secretariat.offices.OfficeAct.SuccessorAnnounced;
import secretariat.offices.OfficeAct.TermEnded;
import secretariat.offices.Term.Foreseen;
import secretariat.offices.Term.Holding;
import secretariat.offices.Term.Role;
import secretariat.offices.Term.Step;
import secretariat.profile.Citation;
import secretariat.register.Act;

/** What the acts on one term add up to. Pure. */
final class TermFold {

  private TermFold() {}

  static Optional<Term> of(List<Act> acts) {
    Optional<Term> term = Optional.empty();
    for (Act act : acts) {
      term = after(term, act);
    }
    return term;
  }

  /** The term after one more act; an act that is not on a term changes nothing. */
  static Optional<Term> after(Optional<Term> before, Act act) {
    if (!(act.content() instanceof OfficeAct)) {
      return before;
    }
    Optional<Step> step = step(act);
    if (step.isEmpty()) {
      return before;
    }
    Term term = before.orElseGet(() -> opened(act));
    Foreseen foreseen = foreseen(term.foreseen(), act);
    return Optional.of(
        new Term(term.code(), term.holding(), foreseen, term.steps()).with(step.get()));
  }

  private static Term opened(Act act) {
    return new Term(
        act.subject().id(),
        switch ((OfficeAct) act.content()) {
          case CandidateNamed named -> named.candidacy().holding(Role.HOLDER);
          case ActingHeadDesignated acting -> acting.candidacy().holding(Role.ACTING);
          case RepresentationNotified note ->
              new Holding(
                  note.office(),
                  note.colleague() ? Role.COLLEAGUE : Role.HOLDER,
                  note.person(),
                  note.state(),
                  Optional.empty(),
                  Optional.empty());
          default -> throw new IllegalStateException("No term is opened by " + act.kind());
        },
        new Foreseen(Optional.empty(), Optional.empty()),
        List.of());
  }

  private static Foreseen foreseen(Foreseen before, Act act) {
    return switch (act.content()) {
      case CandidateNamed named -> new Foreseen(named.from(), named.until());
      case OfficeTaken taken -> new Foreseen(before.from(), taken.until());
      default -> before;
    };
  }

  private static Optional<Step> step(Act act) {
    return switch ((OfficeAct) act.content()) {
      case CandidateNamed it ->
          step(act, Milestone.NOMINATION, Facts.NONE.by(it.by()).source(it.source()));
      case EligibilityFound it ->
          step(act, Milestone.ELIGIBILITY, Facts.NONE.detail(it.notChecked()));
      case CandidateProposed it ->
          step(act, Milestone.PROPOSAL, Facts.NONE.by(Optional.of(it.by())).source(it.source()));
      case CandidateApproved it -> step(act, Milestone.APPROVAL, approval(it));
      case OfficeTaken it ->
          step(act, Milestone.TAKING_OFFICE, Facts.NONE.known(it.since()).source(it.source()));
      case HolderAttested it ->
          step(act, Milestone.ATTESTATION, Facts.NONE.known(it.seen()).source(it.source()));
      case TermEnded it ->
          step(act, Milestone.END, Facts.NONE.detail(List.of(it.manner())).source(it.source()));
      case SuccessorAnnounced it ->
          step(
              act,
              Milestone.SUCCESSOR,
              Facts.NONE.detail(List.of(it.successor())).source(it.source()));
      case NominationWithdrawn it ->
          step(act, Milestone.WITHDRAWAL, Facts.NONE.detail(List.of(it.reason())));
      case ActingHeadDesignated it ->
          step(act, Milestone.DESIGNATION, Facts.NONE.by(Optional.of(it.by())).source(it.source()));
      case RepresentationNotified it ->
          step(
              act,
              Milestone.NOTIFICATION,
              Facts.NONE
                  .by(Optional.of(it.state()))
                  .detail(it.note().map(List::of).orElse(List.of())));
      case OfficeAct.CycleApproved _, OfficeAct.QuotasDecided _, OfficeAct.BiographyErased _ ->
          Optional.empty();
    };
  }

  private static Facts approval(CandidateApproved it) {
    var facts = Facts.NONE.by(Optional.of(it.by())).source(it.source());
    return new Facts(it.date(), facts.by(), it.number(), facts.source());
  }

  private static Optional<Step> step(Act act, Milestone milestone, Facts facts) {
    LocalDate effective = act.effective();
    return Optional.of(
        new Step(
            act.id().sequence(),
            milestone,
            effective,
            facts.known(),
            facts.by(),
            facts.detail(),
            facts.source()));
  }

  /** What is said of a step beside its kind and day. */
  private record Facts(
      Optional<String> known,
      Optional<String> by,
      Optional<String> detail,
      Optional<Citation> source) {

    static final Facts NONE =
        new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Facts known(String date) {
      return new Facts(Optional.of(date), by, detail, source);
    }

    Facts by(Optional<String> who) {
      return new Facts(known, who, detail, source);
    }

    Facts detail(List<String> words) {
      Optional<String> joined =
          words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
      return new Facts(known, by, joined, source);
    }

    Facts source(Citation cited) {
      return new Facts(known, by, detail, Optional.of(cited));
    }
  }
}

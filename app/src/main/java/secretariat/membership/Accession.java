package secretariat.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct.AccessionAbandoned;
import secretariat.membership.AccessionAct.AccessionOpened;
import secretariat.membership.AccessionAct.AccessionRequested;
import secretariat.membership.AccessionAct.ObligationFulfilled;
import secretariat.membership.AccessionAct.ObligationsAccepted;
import secretariat.membership.AccessionAct.StateAdmitted;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.profile.Standings;
import secretariat.register.Act;

/**
 * A state's accession that is under way, as its acts add up; a grant or its abandonment ends it,
 * and what comes after begins another.
 *
 * @param fulfilled when each treaty was joined, by its code
 */
public record Accession(
    Optional<LocalDate> requested,
    Optional<LocalDate> opened,
    Optional<ObligationsAccepted> memorandum,
    Map<String, LocalDate> fulfilled) {

  static final Accession NONE =
      new Accession(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  static final Comparator<Act> ORDER =
      Comparator.comparing(Act::effective).thenComparingLong(act -> act.id().sequence());

  public Accession {
    fulfilled = Map.copyOf(fulfilled);
  }

  /** A treaty on the list, and when it was joined if it was. */
  public record Step(String treaty, Text title, LocalDate by, Optional<LocalDate> done) {

    public boolean isLateOn(LocalDate day) {
      return done.orElse(day).isAfter(by);
    }
  }

  static Accession of(List<Act> acts) {
    Accession now = NONE;
    for (Act act : acts.stream().sorted(ORDER).toList()) {
      if (act.content() instanceof MembershipAct content) {
        now = now.after(content, act.effective());
      }
    }
    return now;
  }

  private Accession after(MembershipAct content, LocalDate day) {
    return switch (content) {
      case AccessionRequested request ->
          new Accession(Optional.of(day), opened, memorandum, fulfilled);
      case AccessionOpened opening ->
          new Accession(requested, Optional.of(day), memorandum, fulfilled);
      case ObligationsAccepted accepted ->
          new Accession(requested, opened, Optional.of(accepted), fulfilled);
      case ObligationFulfilled joined -> joined(joined);
      case AccessionAbandoned abandoned -> NONE;
      case StateAdmitted admitted -> NONE;
      case StandingGranted granted when granted.standing().equals(Standings.MEMBER) -> NONE;
      case MembershipAct other -> this;
    };
  }

  private Accession joined(ObligationFulfilled joined) {
    var longer = new LinkedHashMap<>(fulfilled);
    longer.put(joined.treaty(), joined.acceded());
    return new Accession(requested, opened, memorandum, longer);
  }

  /** How far it has come. A later step counts even where an earlier one is not on record. */
  public Stage stage() {
    if (memorandum.isPresent()) {
      return outstanding().isEmpty() ? Stage.READY : Stage.BOUND;
    }
    if (opened.isPresent()) {
      return Stage.OPENED;
    }
    return requested.isPresent() ? Stage.REQUESTED : Stage.NONE;
  }

  /** The treaties on the list, in its order. */
  public List<Step> steps() {
    return memorandum
        .map(accepted ->
            accepted.obligations().stream()
                .map(each ->
                    new Step(
                        each.treaty(),
                        each.title(),
                        each.by(),
                        Optional.ofNullable(fulfilled.get(each.treaty()))))
                .toList())
        .orElse(List.of());
  }

  public List<Step> outstanding() {
    return steps().stream().filter(step -> step.done().isEmpty()).toList();
  }
}

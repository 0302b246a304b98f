package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import secretariat.profile.Citation;
import secretariat.profile.KnownDate;

/**
 * One term of office as its acts add up: for whom, and the steps taken.
 *
 * @param code the id of the register's subject
 */
public record Term(String code, Holding holding, Foreseen foreseen, List<Step> steps) {

  /** In what way somebody is in office. */
  public enum Role {
    HOLDER,
    /** Stands in for the head until there is one. */
    ACTING,
    /** Authorised beside a permanent representative. */
    COLLEAGUE
  }

  /** Whether somebody is in office on a day, as far as the sources say. */
  public enum Presence {
    YES,
    PERHAPS,
    NO
  }

  /**
   * Who, and which office.
   *
   * @param state of citizenship or, for a representative, the state represented
   */
  public record Holding(
      String office,
      Role role,
      UUID person,
      String state,
      Optional<String> post,
      Optional<String> department) {}

  /** The first and the last day that were laid down. */
  public record Foreseen(Optional<LocalDate> from, Optional<LocalDate> until) {}

  /**
   * A step that was taken.
   *
   * @param known its date as far as it is known, where the source does not give the day
   * @param by the body or state that took it
   * @param detail a decision's number, the manner of an end, the successor's term
   */
  public record Step(
      long sequence,
      Milestone milestone,
      LocalDate effective,
      Optional<String> known,
      Optional<String> by,
      Optional<String> detail,
      Optional<Citation> source) {}

  private static final int YEARS_AFTER_LAST_SEEN = 3;

  public Term {
    steps = steps.stream().sorted(Comparator.comparingLong(Step::sequence)).toList();
  }

  Term with(Step step) {
    var longer = new ArrayList<>(steps);
    longer.add(step);
    return new Term(code, holding, foreseen, longer);
  }

  public String office() {
    return holding.office();
  }

  public UUID person() {
    return holding.person();
  }

  public String state() {
    return holding.state();
  }

  public boolean isHolder() {
    return holding.role() == Role.HOLDER;
  }

  public Stage stage() {
    Stage stage = Stage.NONE;
    for (Step step : steps) {
      stage = Transitions.reached(step.milestone(), stage);
    }
    return stage;
  }

  /** The latest step of a kind. */
  public Optional<Step> step(Milestone milestone) {
    return steps.reversed().stream().filter(each -> each.milestone() == milestone).findFirst();
  }

  /** The step by which the office was taken. */
  public Optional<Step> entry() {
    return steps.stream()
        .filter(each ->
            switch (each.milestone()) {
              case TAKING_OFFICE, NOTIFICATION, DESIGNATION -> true;
              default -> false;
            })
        .findFirst();
  }

  /** The first day in office; where it is not known exactly, the last on which it can have been. */
  public Optional<LocalDate> from() {
    return entry().map(Step::effective);
  }

  /** The first day as far as it is known. */
  public Optional<KnownDate> since() {
    return entry()
        .map(step ->
            step.known().map(KnownDate::new).orElseGet(() -> KnownDate.of(step.effective())));
  }

  /** The last day: of the end, or as laid down. */
  public Optional<LocalDate> until() {
    return step(Milestone.END).map(Step::effective).or(foreseen::until);
  }

  /** The latest time at which a source shows the person in office. */
  public Optional<KnownDate> attested() {
    return step(Milestone.ATTESTATION)
        .map(step ->
            step.known().map(KnownDate::new).orElseGet(() -> KnownDate.of(step.effective())));
  }

  /** Whether the person had, or may have, taken office by the end of this day. */
  public boolean hasBegunBy(LocalDate day) {
    return since().filter(date -> !day.isBefore(date.earliest())).isPresent();
  }

  /** Whether the sources show the person in office at the end of this day. */
  public boolean holdsOn(LocalDate day) {
    return presenceOn(day) == Presence.YES;
  }

  /** As far as the sources say; shortly after the last sight of a person nobody can tell. */
  public Presence presenceOn(LocalDate day) {
    Optional<KnownDate> since = since();
    if (since.isEmpty() || day.isBefore(since.get().earliest())) {
      return Presence.NO;
    }
    Optional<LocalDate> last = until();
    Optional<LocalDate> seen = attested().map(KnownDate::latest);
    if (last.isPresent() && day.isAfter(last.get())) {
      return Presence.NO;
    }
    if (day.isBefore(since.get().latest())) {
      return Presence.PERHAPS;
    }
    if (last.isPresent() || seen.isEmpty() || !day.isAfter(seen.get())) {
      return Presence.YES;
    }
    return day.isAfter(seen.get().plusYears(YEARS_AFTER_LAST_SEEN))
        ? Presence.NO
        : Presence.PERHAPS;
  }

  /** The last day on which the sources leave no doubt; no end if there is none. */
  public Optional<LocalDate> certainUntil() {
    return until().or(() -> attested().map(KnownDate::latest));
  }

  /** Whether two terms have a day in common. */
  public boolean overlaps(LocalDate start, Optional<LocalDate> end) {
    boolean beginsInTime =
        from().filter(first -> end.map(last -> !first.isAfter(last)).orElse(true)).isPresent();
    return beginsInTime && certainUntil().map(last -> !last.isBefore(start)).orElse(true);
  }
}

package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.membership.Change.Grounds;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.profile.Citation;

/**
 * A standing as it is at the end of a day.
 *
 * @param from the day since which it has been held, that of the decision
 */
public record Stood(LocalDate from, String standing, Grounds grounds, Hold hold) {

  /**
   * What hangs over a membership.
   *
   * @param suspendedFrom since when its rights are suspended, if they are
   * @param leavesOn from which day it will have left, as its notice says; not a fact before the
   *     depositary has notified it
   */
  public record Hold(
      Optional<LocalDate> suspendedFrom,
      Optional<Citation> suspension,
      Optional<LocalDate> leavesOn) {

    static final Hold NONE = new Hold(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Citation decision() {
    return grounds.decision();
  }

  public Optional<Memorandum> memorandum() {
    return grounds.memorandum();
  }

  public Optional<String> merged() {
    return grounds.merged();
  }

  public Optional<Text> note() {
    return grounds.note();
  }

  public boolean isSuspended() {
    return hold.suspendedFrom().isPresent();
  }

  /** What these changes, in their order, add up to at the end of a day; empty for no standing. */
  static Optional<Stood> on(List<Change> changes, LocalDate day) {
    Optional<Stood> now = Optional.empty();
    for (Change change : changes) {
      if (!change.from().isAfter(day)) {
        now = after(now, change, day);
      }
    }
    return now;
  }

  private static Optional<Stood> after(Optional<Stood> before, Change change, LocalDate day) {
    Optional<Stood> now = before.filter(stood -> !stood.isOver(change.from()));
    return switch (change.effect()) {
      case GRANTED -> Optional.of(granted(change));
      case GUEST -> now.or(() -> Optional.of(granted(change)).filter(guest -> !guest.isOver(day)));
      case ENDED -> Optional.empty();
      case MEMORANDUM ->
          now.map(stood ->
              change.standing().equals(Optional.of(stood.standing())) ? stood.with(change) : stood);
      case SUSPENDED ->
          now.map(stood ->
              stood.with(
                  new Hold(
                      Optional.of(change.from()),
                      Optional.of(change.grounds().decision()),
                      stood.hold.leavesOn())));
      case RESUMED ->
          now.map(stood ->
              stood.with(new Hold(Optional.empty(), Optional.empty(), stood.hold.leavesOn())));
      case LEAVING -> now.map(stood -> stood.with(stood.leaving(change.day())));
      case STAYING -> now.map(stood -> stood.with(stood.leaving(Optional.empty())));
    };
  }

  private static Stood granted(Change change) {
    return new Stood(
        change.from(),
        change.standing().orElseThrow(),
        change.grounds(),
        change.effect() == Change.Effect.GUEST
            ? new Hold(
                Optional.empty(), Optional.empty(), change.day().map(last -> last.plusDays(1)))
            : Hold.NONE);
  }

  /** A guest's standing ends by itself; a member's only when the depositary has said so. */
  private boolean isOver(LocalDate day) {
    return standing.equals(secretariat.profile.Standings.GUEST)
        && hold.leavesOn().filter(first -> !first.isAfter(day)).isPresent();
  }

  private Stood with(Change memorandum) {
    return new Stood(
        from,
        standing,
        new Grounds(
            grounds.decision(),
            Optional.of(
                new Memorandum(
                    memorandum.day().map(LocalDate::toString), memorandum.grounds().decision())),
            grounds.merged(),
            grounds.note()),
        hold);
  }

  private Stood with(Hold other) {
    return new Stood(from, standing, grounds, other);
  }

  private Hold leaving(Optional<LocalDate> day) {
    return new Hold(hold.suspendedFrom(), hold.suspension(), day);
  }
}

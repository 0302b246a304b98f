package secretariat.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct.StateAdmitted;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.membership.MembershipAct.StandingEnded;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.profile.Citation;
import secretariat.profile.Standings;
import secretariat.register.Act;

/**
 * What one act changes in a standing, from a day on. Of two changes from the same day the one
 * recorded later comes later.
 *
 * @param standing the standing it is about; empty where it is the one that the subject has
 * @param day the last day of a guest, the day of a withdrawal, the day of a memorandum
 */
public record Change(
    LocalDate from,
    long sequence,
    Effect effect,
    Optional<String> standing,
    Optional<LocalDate> day,
    Grounds grounds) {

  static final Comparator<Change> ORDER =
      Comparator.comparing(Change::from).thenComparingLong(Change::sequence);

  /** In what way it changes it. */
  public enum Effect {
    GRANTED,
    MEMORANDUM,
    GUEST,
    ENDED,
    SUSPENDED,
    RESUMED,
    LEAVING,
    STAYING;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Effect ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** On what a change rests. */
  public record Grounds(
      Citation decision,
      Optional<Memorandum> memorandum,
      Optional<String> merged,
      Optional<Text> note) {

    static Grounds of(Citation source) {
      return new Grounds(source, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** What an act changes in the standing of its subject; nothing for names and accessions. */
  static Optional<Change> of(Act act) {
    return act.content() instanceof MembershipAct content ? of(act, content) : Optional.empty();
  }

  private static Optional<Change> of(Act act, MembershipAct content) {
    return switch (content) {
      case MembershipAct.StateNamed name -> Optional.empty();
      case MembershipAct.OrganisationNamed name -> Optional.empty();
      case StandingGranted granted ->
          change(
              act,
              Effect.GRANTED,
              Optional.of(granted.standing()),
              Optional.empty(),
              new Grounds(
                  granted.decision(), granted.memorandum(), granted.merged(), granted.note()));
      case StandingEnded ended ->
          change(
              act,
              Effect.ENDED,
              Optional.empty(),
              Optional.empty(),
              new Grounds(ended.decision(), Optional.empty(), Optional.empty(), ended.note()));
      case StandingAct standing -> of(act, standing);
      case StateAdmitted admitted ->
          change(
              act,
              Effect.GRANTED,
              Optional.of(Standings.MEMBER),
              Optional.empty(),
              new Grounds(
                  admitted.decision().source(),
                  Optional.of(
                      new Memorandum(
                          Optional.of(admitted.memorandum().toString()),
                          admitted.memorandumSource())),
                  Optional.empty(),
                  Optional.empty()));
      case AccessionAct step -> Optional.empty();
    };
  }

  private static Optional<Change> of(Act act, StandingAct content) {
    Optional<LocalDate> none = Optional.empty();
    return switch (content) {
      case StandingAct.StandingConferred given ->
          change(
              act,
              Effect.GRANTED,
              Optional.of(given.standing()),
              none,
              Grounds.of(given.decision().source()));
      case StandingAct.MemorandumSigned signed ->
          change(
              act,
              Effect.MEMORANDUM,
              Optional.of(signed.standing()),
              Optional.of(signed.signed()),
              Grounds.of(signed.source()));
      case StandingAct.GuestInvited guest ->
          change(
              act,
              Effect.GUEST,
              Optional.of(Standings.GUEST),
              Optional.of(guest.until()),
              Grounds.of(Citation.verified(guest.occasion())));
      case StandingAct.StandingRenounced given ->
          change(act, Effect.ENDED, Optional.empty(), none, Grounds.of(given.notice()));
      case StandingAct.StandingWithdrawn taken ->
          change(act, Effect.ENDED, Optional.empty(), none, Grounds.of(taken.decision().source()));
      case StandingAct.MembershipSuspended held ->
          change(
              act, Effect.SUSPENDED, Optional.empty(), none, Grounds.of(held.decision().source()));
      case StandingAct.SuspensionLifted lifted ->
          change(
              act, Effect.RESUMED, Optional.empty(), none, Grounds.of(lifted.decision().source()));
      case StandingAct.MemberExpelled expelled ->
          change(
              act, Effect.ENDED, Optional.empty(), none, Grounds.of(expelled.decision().source()));
      case StandingAct.WithdrawalNotified leaving ->
          change(
              act,
              Effect.LEAVING,
              Optional.empty(),
              Optional.of(leaving.from()),
              Grounds.of(leaving.notice()));
      case StandingAct.WithdrawalRevoked staying ->
          change(act, Effect.STAYING, Optional.empty(), none, Grounds.of(staying.notice()));
      case StandingAct.WithdrawalTookEffect left ->
          change(act, Effect.ENDED, Optional.empty(), none, Grounds.of(left.notice()));
    };
  }

  private static Optional<Change> change(
      Act act, Effect effect, Optional<String> standing, Optional<LocalDate> day, Grounds grounds) {
    return Optional.of(
        new Change(act.effective(), act.id().sequence(), effect, standing, day, grounds));
  }
}

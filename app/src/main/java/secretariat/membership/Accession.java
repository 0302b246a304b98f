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
import secretariat.membership.AccessionAct.MemorandumRatified;
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
 * @param ratified when each state ratified the memorandum, by its code
 * @param fulfilled when each treaty was joined, by its code
 */
public record Accession(
    Optional<LocalDate> requested,
    Optional<LocalDate> opened,
    Optional<ObligationsAccepted> memorandum,
    Map<String, LocalDate> ratified,
    Map<String, LocalDate> fulfilled) {

  static final Accession NONE =
      new Accession(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());

  static final Comparator<Act> ORDER =
      Comparator.comparing(Act::effective).thenComparingLong(act -> act.id().sequence());

  public Accession {
    ratified = Map.copyOf(ratified);
    fulfilled = Map.copyOf(fulfilled);
  }

  /** A state that signed the memorandum, and when it ratified it if it did. */
  public record Ratification(String by, Optional<LocalDate> done) {}

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
          new Accession(Optional.of(day), opened, memorandum, ratified, fulfilled);
      case AccessionOpened opening ->
          new Accession(requested, Optional.of(day), memorandum, ratified, fulfilled);
      case ObligationsAccepted accepted ->
          new Accession(requested, opened, Optional.of(accepted), ratified, fulfilled);
      case MemorandumRatified done ->
          new Accession(requested, opened, memorandum, longer(ratified, done.by(), day), fulfilled);
      case ObligationFulfilled joined ->
          new Accession(
              requested,
              opened,
              memorandum,
              ratified,
              longer(fulfilled, joined.treaty(), joined.acceded()));
      case AccessionAbandoned abandoned -> NONE;
      case StateAdmitted admitted -> NONE;
      case StandingGranted granted when granted.standing().equals(Standings.MEMBER) -> NONE;
      case MembershipAct other -> this;
    };
  }

  private static Map<String, LocalDate> longer(
      Map<String, LocalDate> before, String code, LocalDate day) {
    var longer = new LinkedHashMap<>(before);
    longer.put(code, day);
    return longer;
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

  /** The states that signed the memorandum; none where the signatories are not known. */
  public List<Ratification> ratifications() {
    return memorandum.stream()
        .flatMap(accepted -> accepted.signatories().stream())
        .filter(code -> Nature.of(code) == Nature.STATE)
        .map(code -> new Ratification(code, Optional.ofNullable(ratified.get(code))))
        .toList();
  }

  /** The states that signed the memorandum and whose ratification is not on record. */
  public List<String> notRatified() {
    return ratifications().stream()
        .filter(each -> each.done().isEmpty())
        .map(Ratification::by)
        .toList();
  }

  public List<Step> outstanding() {
    return steps().stream().filter(step -> step.done().isEmpty()).toList();
  }
}

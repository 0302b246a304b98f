package secretariat.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secretariat.register.Act;

/**
 * All that is on record on one state or organisation.
 *
 * @param acts in the order of their effective days, and of one day in the order of recording
 */
public record Dossier(State state, Accession accession, List<Act> acts) {

  public Dossier {
    acts = acts.stream().sorted(Accession.ORDER).toList();
  }

  static Dossier of(String code, List<Act> acts) {
    return new Dossier(State.of(code, acts), Accession.of(acts), acts);
  }

  public String code() {
    return state.code();
  }

  /** The standing to which all that is recorded leads, even if a day of effect is still to come. */
  public Optional<Stood> standing() {
    return state.standingOn(LocalDate.MAX);
  }

  public Relation relation() {
    return Relation.of(standing());
  }

  /** Names and invitations may have effect out of turn. */
  private static boolean bindsDays(MembershipAct content) {
    Deed deed = Deed.of(content);
    return deed != Deed.NAME && deed != Deed.INVITE;
  }

  /** The latest day from which what is recorded has effect. */
  Optional<LocalDate> last() {
    return acts.stream()
        .filter(act -> act.content() instanceof MembershipAct content && bindsDays(content))
        .map(Act::effective)
        .max(Comparator.naturalOrder());
  }

  /** What was on record before one of its acts had effect. */
  Dossier before(Act act) {
    return of(code(), acts.subList(0, acts.indexOf(act)));
  }
}

package secretariat.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Profile;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/**
 * The desk at which acts on the standing of states and organisations are recorded and read. What
 * the rules refuse is not recorded; what happened before is, and gets their verdict.
 */
@Component
public class MembershipDesk {

  static final Rule NOT_HISTORY = Rule.of("membership.not-history");

  /** One lock for all: some rules look at who else is a member. */
  private static final String LOCK = "membership.members";

  private final Register register;
  private final MembershipStore store;
  private final Membership membership;
  private final Profile profile;
  private final Seat seat;

  MembershipDesk(
      Register register, MembershipStore store, Membership membership, Profile profile, Seat seat) {
    this.register = register;
    this.store = store;
    this.membership = membership;
    this.profile = profile;
    this.seat = seat;
  }

  /** All that is on record on a state or organisation; without names if it is not known. */
  public Dossier dossier(String code) {
    return Dossier.of(code, register.acts(MembershipAct.subject(code)));
  }

  /** The accessions that are under way, by the order of their states. */
  public List<Dossier> underWay() {
    Set<String> codes =
        Set.copyOf(store.withNewestStepOtherThan(List.of(Deed.ADMIT, Deed.ABANDON)));
    if (codes.isEmpty()) {
      return List.of();
    }
    return membership.all(today()).stream()
        .map(State::code)
        .filter(codes::contains)
        .map(this::dossier)
        .filter(dossier -> dossier.accession().stage() != Stage.NONE)
        .toList();
  }

  /** What the rules say of everything on record but names, from the earliest. */
  public List<Verdict> verdicts(Dossier dossier) {
    Law law = law(today());
    LocalDate from = law.rulesFrom().orElse(LocalDate.MAX);
    return dossier.acts().stream()
        .filter(
            act -> act.content() instanceof MembershipAct content && Deed.of(content) != Deed.NAME)
        .map(act -> Verdict.of(dossier, act, law, from))
        .toList();
  }

  /** Why this could not be recorded now; nothing if it could. */
  public List<Refusal> look(Actor actor, String code, Intent intent, Manner manner) {
    return reasons(actor, dossier(code), intent, manner, today());
  }

  /** Records an act, or enters what happened. */
  public Outcome<ActId> record(Actor actor, String code, Intent intent, Manner manner) {
    return register.decide(
        MembershipAct.subject(code),
        history -> {
          register.lock(LOCK);
          Dossier dossier = Dossier.of(code, history.acts());
          List<Refusal> reasons =
              reasons(actor, dossier, intent, manner, seat.dateOf(history.now()));
          return reasons.isEmpty()
              ? Outcome.done(recorded(history, actor, intent))
              : Outcome.refused(reasons);
        });
  }

  private static ActId recorded(History history, Actor actor, Intent intent) {
    Act act =
        history.record(
            actor, intent.effective(), classification(intent.content()), (Record) intent.content());
    return act.id();
  }

  private List<Refusal> reasons(
      Actor actor, Dossier dossier, Intent intent, Manner manner, LocalDate today) {
    Power power = manner == Manner.HISTORY ? Power.ENTER_HISTORY : Power.RECORD;
    Optional<Refusal> lacking = power.refusal(actor);
    if (lacking.isPresent()) {
      return List.of(lacking.get());
    }
    if (manner == Manner.HISTORY) {
      return intent.effective().isBefore(today)
          ? List.of()
          : List.of(NOT_HISTORY.refuses("effective", today));
    }
    return MembershipRules.judge(dossier, intent, law(today));
  }

  private Law law(LocalDate today) {
    return new Law(
        profile,
        day -> membership.membersOn(day).stream().map(StateOn::code).toList(),
        today,
        code -> name(code, today));
  }

  private Text name(String code, LocalDate today) {
    return code.equals(profile.organisation().code())
        ? profile.organisation().name()
        : membership
            .history(code)
            .filter(state -> !state.names().isEmpty())
            .map(state -> state.calledOn(today).shortName())
            .orElseGet(() -> Text.same(code));
  }

  /** Steps to membership are between the state and the organisation; decisions are public. */
  private static Classification classification(MembershipAct content) {
    return switch (Deed.of(content)) {
      case REQUEST, BIND, RATIFY, FULFIL, ABANDON -> Classification.RESTRICTED;
      case NAME,
          OPEN,
          ADMIT,
          CONFER,
          SIGN,
          INVITE,
          RENOUNCE,
          REVOKE,
          SUSPEND,
          LIFT,
          EXPEL,
          NOTIFY,
          STAY,
          LEAVE ->
          Classification.PUBLIC;
    };
  }

  public LocalDate today() {
    return seat.dateOf(register.now());
  }

  /** The body that may decide on standings today, for the form; empty if the profile names none. */
  public List<String> grantingBodies() {
    return law(today()).grantingBodies(today()).stream().sorted(Comparator.naturalOrder()).toList();
  }
}

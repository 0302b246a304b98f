package secretariat.membership.web;

import java.util.List;
import java.util.Optional;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.register.Act;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * One state or organisation: its names and its standing over time, as far as anybody may see.
 *
 * @param state as known today
 * @param name of the day or, where it had none by then, its first
 * @param acts that anybody may see, from the earliest
 */
public record StatePage(AsAt asAt, Profile profile, State state, State.Names name, List<Act> acts)
    implements Page {

  public StatePage {
    acts = List.copyOf(acts);
  }

  @Override
  public int status() {
    return asAt.status();
  }

  public Optional<StateOn> then() {
    return state.on(asAt.day());
  }

  /** The standing then, with what hangs over it. */
  public String standing(Frame frame) {
    return then()
        .map(then -> StatesPage.standing(frame, profile, then))
        .orElseGet(() -> frame.say("membership.no-standing"));
  }

  public String codes() {
    return name.codes()
        .map(codes -> String.join(" · ", state.code(), codes.alpha3(), codes.numeric()))
        .orElse(state.code());
  }

  /** What happened, from the earliest; its first name is no event. */
  public List<Moment> life(Frame frame) {
    var chronicle = new Chronicle(profile, frame);
    Optional<Act> first =
        acts.stream()
            .filter(act -> act.id().sequence() == state.names().getFirst().sequence())
            .findFirst();
    return acts.stream()
        .filter(act -> first.filter(act::equals).isEmpty())
        .map(chronicle::moment)
        .toList();
  }

  public List<State.Spell> spells() {
    return state.spells(asAt.day());
  }

  public Timeline chart(Frame frame) {
    return Timeline.of(frame, profile, List.of(state), asAt.day());
  }
}

package secretariat.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.profile.Profile;
import secretariat.profile.Standings;

/**
 * Which states, and which other organisations, stand in which relation to the organisation, as at
 * the end of any day.
 */
@Component
public class Membership {

  private final MembershipStore store;
  private final ProtocolOrder order;

  Membership(MembershipStore store, Profile profile) {
    this.store = store;
    this.order = new ProtocolOrder(profile.organisation().protocolOrder());
  }

  /** The members on a day, in protocol order; one whose rights are suspended is still a member. */
  public List<StateOn> membersOn(LocalDate day) {
    return statesOn(day, Standings.MEMBER);
  }

  /** The states with one standing on a day, in protocol order. */
  public List<StateOn> statesOn(LocalDate day, String standing) {
    return statesOn(day).stream().filter(state -> state.has(standing)).toList();
  }

  /** All states with any standing on a day, in protocol order. */
  public List<StateOn> statesOn(LocalDate day) {
    return ofNature(Nature.STATE, asAt(day), day);
  }

  /** All organisations with any standing on a day, in protocol order. */
  public List<StateOn> organisationsOn(LocalDate day) {
    return ofNature(Nature.ORGANISATION, asAt(day), day);
  }

  /** All that is known by the end of a day, of states and organisations, in protocol order. */
  public List<State> asAt(LocalDate day) {
    return order.sorted(store.asAt(day), day);
  }

  /** Those among these that have a standing at the end of a day. */
  public List<StateOn> ofNature(Nature nature, List<State> states, LocalDate day) {
    return states.stream()
        .filter(state -> state.nature() == nature)
        .flatMap(state -> state.on(day).stream())
        .toList();
  }

  /** Everybody who was ever named, in protocol order of a day. */
  public List<State> all(LocalDate day) {
    return order.sorted(store.all(), day);
  }

  /** A state as it was on a day, if it then had a standing. */
  public Optional<StateOn> stateOn(String code, LocalDate day) {
    return history(code).flatMap(state -> state.on(day));
  }

  /** Whether a state was a member at the end of a day. */
  public boolean isMember(String code, LocalDate day) {
    return stateOn(code, day).filter(state -> state.has(Standings.MEMBER)).isPresent();
  }

  /** A state's names and standings over time, if it is known at all. */
  public Optional<State> history(String code) {
    return store.find(code);
  }

  public ProtocolOrder order() {
    return order;
  }

  static List<StateOn> statesOn(Collection<State> states, ProtocolOrder order, LocalDate day) {
    return order.sorted(states.stream().flatMap(state -> state.on(day).stream()).toList());
  }
}

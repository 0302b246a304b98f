package secretariat.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;

/**
 * Who sends a request: the actor, and, if somebody has signed in to a session, the person and the
 * capacities the person can choose from today.
 */
public record Acting(Actor actor, Optional<Person> person, List<Capacity> capacities) {

  /** A reader who has not signed in. */
  public static final Acting NOBODY = new Acting(Actor.PUBLIC, Optional.empty(), List.of());

  private static final String ATTRIBUTE = Acting.class.getName();

  public Acting {
    capacities = List.copyOf(capacities);
  }

  /** A program of a person's, which acts with a token. */
  public static Acting program(Actor actor) {
    return new Acting(actor, Optional.empty(), List.of(actor.capacity()));
  }

  /** A person without a capacity that is held today; the pages for everybody are open. */
  public static Acting person(Doorkeeper.Standing standing, Optional<Capacity> chosen) {
    Capacity capacity = chosen.filter(standing.capacities()::contains).orElse(Capacity.PUBLIC);
    return new Acting(
        new Actor(standing.person().id().toString(), capacity),
        Optional.of(standing.person()),
        standing.capacities());
  }

  public static Acting of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Acting acting ? acting : NOBODY;
  }

  public void keepIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}

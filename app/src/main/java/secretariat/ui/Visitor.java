package secretariat.ui;

import java.util.Optional;
import secretariat.kernel.Actor;

/**
 * Who looks at a page.
 *
 * @param name the person's name as the page header shows it, if somebody has signed in
 */
public record Visitor(Actor actor, Optional<String> name) {

  public static final Visitor PUBLIC = new Visitor(Actor.PUBLIC, Optional.empty());

  public boolean isSignedIn() {
    return name.isPresent();
  }
}

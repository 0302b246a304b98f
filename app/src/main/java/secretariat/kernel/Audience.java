package secretariat.kernel;

import java.util.Set;
import java.util.TreeSet;

/** Who may enter a route. */
public sealed interface Audience {

  boolean admits(Actor actor);

  /** Anybody, signed in or not. */
  record Everyone() implements Audience {
    @Override
    public boolean admits(Actor actor) {
      return true;
    }

    @Override
    public String toString() {
      return "everyone";
    }
  }

  /** Any person who has signed in, in whatever capacity, or in none. */
  record SignedInPersons() implements Audience {
    @Override
    public boolean admits(Actor actor) {
      return !actor.person().equals(Actor.PUBLIC.person());
    }

    @Override
    public String toString() {
      return "signed in";
    }
  }

  /** Those who act now in one of these offices. */
  record Holders(Set<String> offices) implements Audience {
    public Holders {
      offices = Set.copyOf(offices);
    }

    @Override
    public boolean admits(Actor actor) {
      return offices.contains(actor.capacity().office());
    }

    @Override
    public String toString() {
      return String.join(", ", new TreeSet<>(offices));
    }
  }
}

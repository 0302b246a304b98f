package secretariat.search.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.decisions.DecisionBook;
import secretariat.kernel.Language;
import secretariat.kernel.LegalClock;
import secretariat.kernel.MatchKey;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.membership.Membership;

/** What the other public pages have for the same words: decisions, states and bodies. */
@Component
class Elsewhere {

  private static final int MOST = 5;

  private final DecisionBook book;
  private final Membership membership;
  private final Bodies bodies;
  private final LegalClock clock;
  private final Seat seat;

  Elsewhere(DecisionBook book, Membership membership, Bodies bodies, LegalClock clock, Seat seat) {
    this.book = book;
    this.membership = membership;
    this.bodies = bodies;
    this.clock = clock;
    this.seat = seat;
  }

  /** A few of each kind; nothing where nothing is sought by words. */
  List<Place> of(String sought) {
    String key = MatchKey.of(sought);
    if (key.length() < 2) {
      return List.of();
    }
    LocalDate today = seat.dateOf(clock.now());
    var places = new ArrayList<Place>();
    membership.statesOn(today).stream()
        .filter(state -> state.code().equalsIgnoreCase(key) || has(state.shortName(), key))
        .limit(MOST)
        .forEach(
            state -> places.add(new Place("/states/" + state.code(), state.shortName(), "state")));
    bodies.bodiesOn(today).stream()
        .filter(body -> has(body.name(), key))
        .limit(MOST)
        .forEach(body -> places.add(new Place("/bodies/" + body.code(), body.name(), "body")));
    var decisions = DecisionBook.Sought.of(today, Optional.empty(), Optional.empty(), sought);
    book.page(decisions, 0, MOST)
        .forEach(
            entry -> places.add(new Place("/decisions/" + entry.id(), entry.title(), "decision")));
    return List.copyOf(places);
  }

  private static boolean has(Text name, String key) {
    return name.versions().entrySet().stream()
        .anyMatch(version -> begins(version.getKey(), MatchKey.of(version.getValue()), key));
  }

  /** Whether a word of the name begins so; Chinese has no spaces, so any part of it will do. */
  private static boolean begins(Language language, String name, String key) {
    return language == Language.ZH ? name.contains(key) : (" " + name).contains(" " + key);
  }
}
